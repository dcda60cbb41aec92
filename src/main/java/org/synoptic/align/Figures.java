package org.synoptic.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.segment.Token;

/// Reads the figures of a sentence: "12", "twelve", "a dozen", "1.2 million", "10 to 15" and "a third of" are numbers,
/// each with what it measures or counts.
final class Figures {
    private static final Set<String> YEAR_BEFORE = Set.of(
            "in", "since", "of", "by", "until", "till", "during", "from", "before", "after", "early", "late", "mid");
    private static final Set<String> RANGE = Set.of("to", "and", "-", "–", "or");
    private static final Set<String> NOT_COUNTED = Set.of("no", "the", "that", "this", "which", "any", "every", "each");
    private static final int COUNTED = 2;

    private final List<Token> tokens;

    private Figures(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Figure> in(List<Token> tokens) {
        return new Figures(tokens).all();
    }

    private List<Figure> all() {
        List<Figure> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = end(i);
            Figure f = end > i && !isYear(i) && !isClock(i, end) && !isDay(i, end) ? figure(i, end) : null;
            if (f != null) out.add(f);
            i = f == null ? Math.max(i + 1, end) : f.endToken();
        }
        return out;
    }

    private String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    /// Where the number that starts here ends, or the start itself if none does.
    private int end(int i) {
        String first = norm(i);
        if (Numerals.isVague(first)
                && !Numerals.isNumber(norm(i - 1))
                && !norm(i - 1).equals("a")) return i + 1;
        if ((first.equals("a") || first.equals("an") || first.equals("one")) && Numerals.isScale(norm(i + 1)))
            return scaled(i + 2);
        if (first.equals("half") && norm(i + 1).equals("a") && norm(i + 2).equals("dozen")) return i + 3;
        if (Numerals.isFraction(first) && partOf(i)) return i + 1;
        if (first.equals("one") && (counts(i) || norm(i + 1).equals("in") && Numerals.isNumber(norm(i + 2))))
            return fraction(i + 1);
        if (Numerals.isOrdinal(first)) return tokens.get(i).isWord() && counts(i) ? i + 1 : i;
        if (first.equals("one") || !Numerals.isNumber(first)) return i;
        return fraction(scaled(i + 1));
    }

    private int scaled(int from) {
        int end = from;
        while (Numerals.isScale(norm(end)) || Numerals.continues(norm(end - 1), norm(end))) end++;
        return end;
    }

    /// "two thirds", "three quarters".
    private int fraction(int end) {
        return Numerals.isFraction(norm(end).replaceAll("s$", "")) && !norm(end).equals("second") ? end + 1 : end;
    }

    private boolean partOf(int i) {
        String next = norm(i + 1);
        return next.equals("of") || next.equals("the") || norm(i - 1).equals("a") && !counts(i);
    }

    private boolean counts(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && !Stem.isCommon(norm(i + 1))
                && (Numerals.isOrdinal(norm(i)) || !NOT_COUNTED.contains(norm(i - 1)));
    }

    private boolean isYear(int i) {
        String n = norm(i);
        return n.matches("(19|20)\\d\\d")
                && (YEAR_BEFORE.contains(norm(i - 1))
                        || Dates.isMonth(norm(i - 1))
                        || norm(i - 1).equals(",")
                        || i + 1 >= tokens.size()
                        || !tokens.get(i + 1).isWord());
    }

    private boolean isDay(int i, int end) {
        boolean day = norm(i).matches("\\d{1,2}(st|nd|rd|th)?");
        return day && (named(i - 1) || named(end) || norm(end).equals("of") && named(end + 1));
    }

    /// Whether a month is named there.
    private boolean named(int i) {
        return Dates.isMonth(norm(i))
                && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    private boolean isClock(int i, int end) {
        return norm(i).contains(":") || Moments.isHalfOfDay(norm(end)) || norm(i).matches("\\d{1,2}(am|pm)");
    }

    private Figure figure(int from, int end) {
        double value = value(from, end);
        if (Numerals.isVague(norm(from)) && end == from + 1) {
            double low = Numerals.vague(norm(from));
            return new Figure(low, Numerals.vagueHigh(norm(from)), Figure.Sort.VAGUE, "", counted(end), from, end, end);
        }
        int to = rangeEnd(end, value);
        double high = to > end ? value(end + 1, to) : value;
        double low = value < high && high >= 1e3 && value < 1e3 && Numerals.scale(norm(to - 1)) > 1
                ? value * Numerals.scale(norm(to - 1))
                : value;
        return measured(from, to, low, high);
    }

    private int rangeEnd(int end, double low) {
        if (!RANGE.contains(norm(end))) return end;
        int to = Numerals.isNumber(norm(end + 1)) ? scaled(end + 2) : end;
        boolean between = !norm(end).equals("and") || hasBefore("between", end);
        return to > end && between && value(end + 1, to) > low ? to : end;
    }

    private boolean hasBefore(String word, int at) {
        for (int i = Math.max(0, at - 5); i < at; i++) if (norm(i).equals(word)) return true;
        return false;
    }

    private Figure measured(int from, int end, double low, double high) {
        Measure.Read read = Measure.at(tokens, from, end);
        Figure.Sort sort = low < high ? Figure.Sort.RANGE : Figure.Sort.before(tokens, from);
        if (read.unit().equals("ratio") && sort == Figure.Sort.EXACT && isFraction(from, end)) sort = Figure.Sort.ABOUT;
        Set<String> counted = read.unit().isEmpty() || read.unit().equals("#") ? counted(read.end()) : Set.of();
        if (read.unit().isEmpty() && counted.isEmpty()) counted = verb(from);
        return new Figure(low * read.factor(), high * read.factor(), sort, read.unit(), counted, from, end, read.end());
    }

    private boolean isFraction(int from, int end) {
        return Numerals.isFraction(norm(end - 1).replaceAll("s$", ""))
                || norm(from).endsWith("thirds");
    }

    private double value(int from, int end) {
        if (norm(from).equals("half") && end == from + 3) return 6;
        double value = norm(from).equals("a") || norm(from).equals("an") ? 1 : Numerals.value(norm(from));
        for (int i = from + 1; i < end; i++) {
            double scale = Numerals.scale(norm(i));
            if (scale > 1) value *= scale;
            else if (Numerals.isFraction(norm(i).replaceAll("s$", "")))
                value *= Numerals.value(norm(i).replaceAll("s$", ""));
            else value += Numerals.value(norm(i));
        }
        return value;
    }

    /// The words that tell what is counted: the next ones that tell something, within the clause.
    private Set<String> counted(int from) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = from; i < tokens.size() && i < from + 5 && out.size() < COUNTED; i++) {
            if (!tokens.get(i).isWord() && !norm(i).equals("-")) break;
            if (tokens.get(i).kind() == Token.Kind.WORD && !Stem.isCommon(norm(i))) out.add(Stem.of(norm(i)));
        }
        return out;
    }

    private Set<String> verb(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--)
            if (tokens.get(i).kind() == Token.Kind.WORD && !Stem.isCommon(norm(i)) && !Figure.Sort.isHedge(norm(i)))
                return Set.of(Stem.of(norm(i)));
        return Set.of();
    }
}
