package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.segment.Token;

/// Reads the figures of a sentence: "12", "twelve", "a dozen" and "1.2 million" are numbers, each with what it counts.
final class Figures {
    /// A figure: its value, what it counts ("" if the text doesn't say; "%" and currency signs count as units), and the
    /// tokens that write it.
    record Figure(double value, String unit, int firstToken, int endToken) {
        boolean sameValue(Figure other) {
            return Math.abs(value - other.value) <= 1e-9 * Math.max(Math.abs(value), Math.abs(other.value));
        }
    }

    private static final Map<String, Double> SMALL = Map.ofEntries(
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0));
    private static final Map<String, Double> LARGE = Map.of(
            "dozen",
            12.0,
            "score",
            20.0,
            "hundred",
            100.0,
            "thousand",
            1e3,
            "million",
            1e6,
            "m",
            1e6,
            "billion",
            1e9,
            "bn",
            1e9,
            "trillion",
            1e12);
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥");

    private Figures() {}

    static List<Figure> in(List<Token> tokens) {
        List<Figure> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = end(tokens, i);
            if (end > i) out.add(figure(tokens, i, end));
            i = Math.max(end, i + 1);
        }
        return out;
    }

    /// Where the number that starts here ends, or the start itself if none does.
    private static int end(List<Token> tokens, int i) {
        String first = tokens.get(i).norm();
        boolean article = (first.equals("a") || first.equals("an") || first.equals("one"))
                && i + 1 < tokens.size()
                && isLarge(tokens.get(i + 1).norm());
        if (!article && !isSimple(tokens.get(i))) return i;
        int end = i + 1;
        while (end < tokens.size() && (isLarge(tokens.get(end).norm()) || continues(tokens, end))) end++;
        return end;
    }

    private static boolean continues(List<Token> tokens, int at) {
        double before = simple(tokens.get(at - 1));
        double here = simple(tokens.get(at));
        return tokens.get(at).kind() == Token.Kind.WORD && before >= 20 && before < 100 && here > 0 && here < 10;
    }

    private static boolean isLarge(String norm) {
        return LARGE.containsKey(norm);
    }

    private static boolean isSimple(Token t) {
        return simple(t) >= 0;
    }

    private static double simple(Token t) {
        String n = t.norm();
        if (t.kind() == Token.Kind.MARK || n.isEmpty()) return -1;
        if (Character.isDigit(n.charAt(0))) return written(n);
        int hyphen = n.indexOf('-');
        if (hyphen > 0 && SMALL.containsKey(n.substring(0, hyphen)))
            return SMALL.getOrDefault(n.substring(0, hyphen), 0.0) + SMALL.getOrDefault(n.substring(hyphen + 1), 0.0);
        return SMALL.getOrDefault(n, -1.0);
    }

    private static double written(String n) {
        String digits = n.replace(",", "").replaceAll("(?:st|nd|rd|th|m|bn|s|k)$", "");
        if (!digits.matches("\\d{1,15}(\\.\\d{1,9})?")) return -1;
        double scale = n.endsWith("bn") ? 1e9 : n.endsWith("k") ? 1e3 : n.endsWith("m") ? 1e6 : 1;
        return Double.parseDouble(digits) * scale;
    }

    private static Figure figure(List<Token> tokens, int from, int end) {
        double value = Math.max(1, simple(tokens.get(from)));
        if (simple(tokens.get(from)) == 0) value = 0;
        for (int i = from + 1; i < end; i++) {
            Double scale = LARGE.get(tokens.get(i).norm());
            value = scale != null ? value * scale : value + simple(tokens.get(i));
        }
        return new Figure(value, unit(tokens, from, end), from, end);
    }

    private static String unit(List<Token> tokens, int from, int end) {
        if (from > 0 && CURRENCY.contains(tokens.get(from - 1).norm()))
            return tokens.get(from - 1).norm();
        String next = end < tokens.size() ? tokens.get(end).norm() : "";
        if (PERCENT.contains(next)) return "%";
        if (next.equals("per")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).norm().equals("cent")) return "%";
        if (Dates.isMonth(from > 0 ? tokens.get(from - 1).norm() : "") || Dates.isMonth(next)) return "date";
        boolean word = end < tokens.size() && tokens.get(end).kind() == Token.Kind.WORD && !Stem.isCommon(next);
        return word ? Stem.of(next) : "";
    }
}
