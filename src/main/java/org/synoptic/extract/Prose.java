package org.synoptic.extract;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// What can be seen of a text without knowing its language.
final class Prose {
    private static final Pattern SENTENCE_MARK = Pattern.compile("[.!?…:;,。！？、，．।؟۔،؛։။।]");
    private static final Pattern ENDING = Pattern.compile("[.!?…。！？．।؟۔։][\\s\"'”’“»«)\\]」』]*$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+");
    private static final Pattern CONTROLS = Pattern.compile(
            "[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u2060\\u202A-\\u202E\\u2066-\\u2069]");

    private Prose() {}

    static boolean hasSentenceMark(String text) {
        return SENTENCE_MARK.matcher(text).find();
    }

    static boolean endsLikeASentence(String text) {
        return ENDING.matcher(text).find();
    }

    /// Each run of spaces as one, without control signs and direction overrides.
    static String tidy(String text) {
        return SPACES.matcher(CONTROLS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// An element's text if it is no longer than so much, else the empty text: parts that lie in each other are
    /// not read to their ends again and again.
    static String shortText(Element e, int most) {
        StringBuilder out = new StringBuilder();
        e.filter((node, depth) -> {
            if (node instanceof TextNode t) out.append(t.getWholeText());
            else if (node instanceof Element at
                    && (Blocks.isBlock(at) || at.normalName().equals("br"))) out.append(' ');
            return out.length() > 4 * most ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        if (out.length() > 4 * most) return "";
        String text = tidy(out.toString());
        return text.length() <= most ? text : "";
    }

    static int weight(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) n += dense(text.charAt(i)) ? 3 : 1;
        return n;
    }

    private static boolean dense(char c) {
        if (c < 0x2E80) return false;
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }

    /// The words of a text, of at most so many; a dense sign counts a third of a word.
    static int words(String text) {
        int dense = 0;
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (dense(c)) dense++;
            boolean letter = Character.isLetterOrDigit(c) && !dense(c);
            if (letter && !inside) words++;
            inside = letter || (inside && (c == '\'' || c == '’' || c == '-'));
        }
        return words + dense / 2;
    }
}
