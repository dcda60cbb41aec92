package org.synoptic.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;

/// Cuts a paragraph into sentences, by rules: a sentence ends at a full stop, question or exclamation mark, with the
/// quotation marks and brackets that close after it, unless the words around say that it goes on. Sentences end within
/// quotations too; `"…," he said.` is one sentence.
final class Splitter {
    private static final String STOPS = ".!?…";
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSERS = "\"'”’»«“)]}›」』";
    private static final String OPENERS = "\"'“‘„‚«»([{‹›¿¡「『";
    private static final Pattern BULLET = Pattern.compile("(?:[•‣◦▪●∙·*]|[-–—](?=\\s)|\\d{1,2}[.)](?=\\s)).*");
    private static final int SHORT_LINE = 60;
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "wrote",
            "writes",
            "added",
            "tweeted",
            "shouted",
            "replied",
            "cried",
            "continued",
            "read",
            "fragte",
            "sagte",
            "rief");

    private final String text;
    private final int end;
    private final boolean german;

    private Splitter(String text, int end, boolean german) {
        this.text = text;
        this.end = end;
        this.german = german;
    }

    static List<Span> sentences(Article article, Paragraph paragraph, boolean german) {
        Span within = paragraph.span();
        Splitter splitter = new Splitter(article.text(), within.end(), german);
        List<Span> out = new ArrayList<>();
        int from = within.start();
        while (from < within.end()) {
            int to = splitter.endOfSentence(from);
            int a = splitter.skipSpace(from);
            int b = splitter.trimSpace(a, to);
            if (a < b) out.add(new Span(article.id(), a, b));
            from = to;
        }
        return out;
    }

    private int endOfSentence(int from) {
        int line = skipSpace(from);
        for (int i = line; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (breaksLine(line, i)) return i;
                line = i + 1;
            } else if (WIDE_STOPS.indexOf(c) >= 0) {
                return afterClosers(i + 1);
            } else if (STOPS.indexOf(c) >= 0) {
                int stop = afterStops(i);
                int close = afterClosers(stop);
                if (close >= end) return end;
                if (ends(from, i, stop, close)) return close;
                i = Math.max(i, stop - 1);
            }
        }
        return end;
    }

    /// A line break ends a sentence before a bullet, and after a short line that reads like a heading or an item.
    private boolean breaksLine(int lineStart, int breakAt) {
        int next = skipSpace(breakAt);
        if (next >= end) return true;
        int lineEnd = text.indexOf('\n', next);
        String following = text.substring(next, lineEnd < 0 || lineEnd > end ? end : lineEnd);
        String line = text.substring(Math.min(lineStart, breakAt), breakAt).strip();
        if (BULLET.matcher(following).matches() || BULLET.matcher(line).matches()) return true;
        if (line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter)) return true;
        char first = text.charAt(next);
        if (first == '“' || first == '„') return true;
        return line.length() < SHORT_LINE && (Character.isUpperCase(first) || OPENERS.indexOf(first) >= 0);
    }

    private boolean ends(int from, int firstStop, int stop, int close) {
        int next = skipSpace(close);
        boolean spaced = next > close;
        int word = skipOpeners(next);
        if (word >= end) return true;
        if (!spaced) return runsInto(firstStop, stop, close, word);
        char c = text.charAt(word);
        if (Character.isLowerCase(c) && !camel(word)) return false;
        if (isMark(c)) return false;
        boolean question = text.substring(firstStop, stop).matches(".*[!?].*");
        if (question) return !(close > stop && speaks(word));
        if (stop - firstStop > 1 || text.charAt(firstStop) == '…') return endsAtEllipsis(close, stop, word, next);
        return endsAtFullStop(from, firstStop, close > stop, word, next);
    }

    /// "…the end.The next": a full stop without a space after it, before a word that starts sentences.
    private boolean runsInto(int firstStop, int stop, int close, int word) {
        return stop == firstStop + 1
                && close == stop
                && firstStop >= 3
                && text.substring(firstStop - 3, firstStop).chars().allMatch(Character::isLowerCase)
                && Character.isUpperCase(text.charAt(word))
                && isStarter(word)
                && wordEnd(word) < end
                && Character.isWhitespace(text.charAt(wordEnd(word)));
    }

    private boolean endsAtEllipsis(int close, int stop, int word, int next) {
        boolean dotted = stop >= 2 && text.charAt(stop - 1) == '.' && text.charAt(stop - 2) != '.';
        return close > stop || dotted || word > next || (Character.isUpperCase(text.charAt(word)) && isStarter(word));
    }

    private boolean endsAtFullStop(int from, int stop, boolean closed, int word, int next) {
        int start = wordStart(stop);
        String before = text.substring(start, stop);
        if (before.isEmpty()) return !spacedEllipsis(stop) || isStarter(word);
        String norm = before.toLowerCase(Locale.ROOT);
        boolean starts = isStarter(word) || word > next;
        if (closed) return true;
        if (enumerates(from, start, before)) return false;
        if (Abbreviations.BEFORE_NAME.contains(norm)) return false;
        if (Abbreviations.INSIDE.contains(norm)) return false;
        if (Abbreviations.BEFORE_NUMBER.contains(norm) && Character.isDigit(text.charAt(word))) return false;
        if (german && before.matches("\\d{1,2}")) return starts && !isMonth(word);
        if (before.matches("\\d{1,2}") && isMonth(word)) return false;
        if (isInitial(before) || dottedLetters(before)) return starts;
        if (Abbreviations.EITHER.contains(norm) && !plainLower(before, norm)) return starts;
        return true;
    }

    /// Words like "no", "sun" or "mar" are abbreviations only where a capital or a dot shows it.
    private static boolean plainLower(String before, String norm) {
        return before.equals(norm) && !norm.contains(".") && before.length() < 4;
    }

    private static boolean isInitial(String before) {
        return before.length() == 1 && Character.isUpperCase(before.charAt(0)) && !before.equals("I");
    }

    private static boolean dottedLetters(String before) {
        return before.length() > 1 && before.matches("(?:\\p{L}\\.){1,5}\\p{L}{1,2}");
    }

    private boolean enumerates(int from, int start, String before) {
        return start == skipSpace(from) && before.matches("\\d{1,2}|[a-zA-Z]");
    }

    /// ". . ." between words.
    private boolean spacedEllipsis(int stop) {
        int before = stop - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before >= 0 && text.charAt(before) == '.';
    }

    /// `“What?” the senator asked.`
    private boolean speaks(int word) {
        int at = word;
        for (int n = 0; n < 5 && at < end; n++) {
            int to = wordEnd(at);
            if (SPEECH.contains(text.substring(at, to).toLowerCase(Locale.ROOT))) return n > 0;
            if (to == at || STOPS.indexOf(text.charAt(to - 1)) >= 0) return false;
            at = skipSpace(to);
        }
        return false;
    }

    private boolean isStarter(int word) {
        if (word + 1 < end && text.charAt(word + 1) == '.') return false;
        return Abbreviations.STARTERS.contains(wordAt(word));
    }

    private boolean isMonth(int word) {
        return Abbreviations.MONTHS.contains(wordAt(word));
    }

    private boolean camel(int word) {
        return word + 1 < end && Character.isUpperCase(text.charAt(word + 1));
    }

    private static boolean isMark(char c) {
        return ".,;:-–—%&+=/".indexOf(c) >= 0;
    }

    private String wordAt(int at) {
        int to = at;
        while (to < end && (Character.isLetter(text.charAt(to)))) to++;
        return text.substring(at, to).toLowerCase(Locale.ROOT);
    }

    private int wordEnd(int at) {
        int to = at;
        while (to < end && !Character.isWhitespace(text.charAt(to))) to++;
        return to;
    }

    private int wordStart(int stop) {
        int at = stop;
        while (at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || innerDot(at - 1))) at--;
        return at;
    }

    private boolean innerDot(int at) {
        return text.charAt(at) == '.' && at > 0 && Character.isLetter(text.charAt(at - 1));
    }

    private int afterStops(int from) {
        int at = from;
        while (at < end && STOPS.indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }

    private int afterClosers(int from) {
        int at = from;
        while (at < end && CLOSERS.indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }

    private int skipOpeners(int from) {
        int at = from;
        while (at < end && (OPENERS.indexOf(text.charAt(at)) >= 0)) at++;
        return at;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) at++;
        return at;
    }

    private int trimSpace(int from, int to) {
        int at = to;
        while (at > from && isSpace(text.charAt(at - 1))) at--;
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
