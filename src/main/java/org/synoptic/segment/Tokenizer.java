package org.synoptic.segment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into words, numbers and marks.
final class Tokenizer {
    /// Characters that print nothing: soft hyphen, zero-width space and joiners, word joiner, byte order mark.
    private static final String UNSEEN = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}" + UNSEEN + "]";
    private static final Pattern TOKEN = Pattern.compile("(?<number>\\p{Nd}++(?:[.,:]\\p{Nd}++)*+(?!" + LETTER + "))"
            + "|(?<word>" + LETTER + "++(?:['’‘\\-‐‑.&]" + LETTER + "++)*+)"
            + "|(?<mark>[^\\s\\p{Z}])");
    private static final Pattern UNSEEN_ONES = Pattern.compile("[" + UNSEEN + "]");

    private Tokenizer() {}

    static List<Token> tokens(String text, int start, int end) {
        List<Token> out = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(start, end);
        while (m.find()) out.add(new Token(m.start(), m.end(), m.group(), norm(m.group()), kind(m)));
        return out;
    }

    private static Token.Kind kind(Matcher m) {
        if (m.group("number") != null) return Token.Kind.NUMBER;
        return m.group("word") != null ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static String norm(String s) {
        if (isPlain(s)) return s.toLowerCase(Locale.ROOT);
        String n = UNSEEN_ONES.matcher(s).replaceAll("");
        n = Normalizer.normalize(n, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return n.replace('’', '\'')
                .replace('‘', '\'')
                .replace('‐', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replaceAll("[“”„‟«»]", "\"");
    }

    private static boolean isPlain(String s) {
        return s.chars().allMatch(c -> c < 128);
    }
}
