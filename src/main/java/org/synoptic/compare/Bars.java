package org.synoptic.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Covers what gives an outlet away with a bar of the same length.
///
/// ```
/// she told the Courier on Monday   →   she told the ███████ on Monday
/// ```
final class Bars {
    static final char BAR = '█';

    /// Stretches without a space that look like an address, a mail address or a handle.
    private static final Pattern CHUNK = Pattern.compile("[^\\s\"“”„‟«»<>()\\[\\]{}" + BAR + "]+");

    private static final Pattern ADDRESS =
            Pattern.compile("@|://|^#|[\\p{L}\\p{N}_-]\\.\\p{L}{2}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NEXT = Pattern.compile("\\G\\s+(\\p{Ll}+)");

    /// What stands after an outlet's name that opens a sentence, were it an ordinary word or not.
    private static final Set<String> STAFF = Set.of(
            "reporter",
            "reporters",
            "journalist",
            "journalists",
            "correspondent",
            "correspondents",
            "editor",
            "editors",
            "reader",
            "readers",
            "staff",
            "columnist",
            "columnists",
            "photographer",
            "photographers",
            "understands",
            "reported",
            "reports",
            "revealed",
            "writes",
            "wrote",
            "has",
            "said");

    private final Names names;

    Bars(Names names) {
        this.names = names;
    }

    /// A text with its names covered.
    String over(String text) {
        return cover(text, true);
    }

    /// The same of something that is no sentence: a capital at its beginning may be a name's.
    String overName(String name) {
        return cover(name, false);
    }

    private String cover(String text, boolean sentences) {
        StringBuilder out = new StringBuilder(text);
        addresses(text, out);
        for (Pattern whole : names.whole()) stretches(whole, text, out);
        for (Names.Word word : names.words()) words(word, text, out, sentences);
        return out.toString();
    }

    private void addresses(String text, StringBuilder out) {
        Matcher m = CHUNK.matcher(text);
        while (m.find()) {
            String chunk = m.group().replaceAll("[.,;:!?…’')]+$", "");
            if (gives(chunk)) bar(out, m.start(), m.start() + chunk.length());
        }
    }

    private boolean gives(String chunk) {
        String plain = Names.squashed(chunk);
        if (names.runs().stream().anyMatch(plain::contains)) return true;
        if (!ADDRESS.matcher(chunk).find()) return false;
        List<String> pieces = List.of(chunk.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return names.labels().stream()
                .anyMatch(l -> pieces.contains(l) || l.length() >= Names.LONG && plain.contains(l));
    }

    private static void stretches(Pattern name, String text, StringBuilder out) {
        Matcher m = name.matcher(text);
        while (m.find()) bar(out, m.start(), m.end());
    }

    private static void words(Names.Word word, String text, StringBuilder out, boolean sentences) {
        Matcher m = word.pattern().matcher(text);
        while (m.find())
            if (!sentences || !word.ordinary() || !opens(text, m.start()) || speaks(text, m.end()))
                bar(out, m.start(), m.end());
    }

    /// Whether a sentence begins here, so that a capital means nothing.
    private static boolean opens(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || ".!?…".indexOf(c) >= 0) return true;
            if (!Character.isWhitespace(c) && "“”\"„‚‘’«»'([*•–—-".indexOf(c) < 0) return false;
        }
        return true;
    }

    /// Whether what follows makes an ordinary word a name.
    private static boolean speaks(String text, int end) {
        if (end < text.length() && "'’-/".indexOf(text.charAt(end)) >= 0) return true;
        Matcher next = NEXT.matcher(text);
        return !next.find(end) || STAFF.contains(next.group(1));
    }

    private static void bar(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isWhitespace(out.charAt(i))) out.setCharAt(i, BAR);
    }
}
