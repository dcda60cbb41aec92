package org.synoptic.segment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into words, numbers and marks.
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile("(?<number>\\p{Nd}+(?:[.,:]\\p{Nd}+)*)"
            + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:['’‘\\-.&][\\p{L}\\p{M}\\p{Nd}]+)*)"
            + "|(?<mark>\\S)");

    private Tokenizer() {}

    static List<Token> tokens(String text, int start, int end) {
        List<Token> out = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(start, end);
        while (m.find()) {
            Token.Kind kind = m.group("number") != null
                    ? Token.Kind.NUMBER
                    : m.group("word") != null ? Token.Kind.WORD : Token.Kind.MARK;
            out.add(new Token(m.start(), m.end(), m.group(), norm(m.group()), kind));
        }
        return out;
    }

    private static String norm(String s) {
        String n = Normalizer.normalize(s, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return n.replace('’', '\'').replace('‘', '\'');
    }
}
