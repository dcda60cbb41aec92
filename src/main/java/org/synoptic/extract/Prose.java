package org.synoptic.extract;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// What can be seen of a text without knowing its language.
final class Prose {
    private static final String SENTENCE_MARKS = ".!?…:;,。！？、，．।؟۔،؛։။";
    private static final Pattern ENDING = Pattern.compile("[.!?…。！？．।؟۔։][\\s\"'”’“»«)\\]」』]*$");

    private Prose() {}

    static boolean hasSentenceMark(String text) {
        for (int i = 0; i < text.length(); i++) if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    static boolean endsLikeASentence(String text) {
        return ENDING.matcher(text).find();
    }

    /// Each run of spaces as one, without control signs and direction overrides. Asked of every text of a page, so it
    /// takes no pattern.
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) continue;
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) out.append(' ');
            gap = false;
            out.append(c);
        }
        return out.toString().strip();
    }

    private static boolean isSpace(char c) {
        if (c < 0x80) return c == ' ' || c >= '\t' && c <= '\r';
        return c == 0xA0 || c >= 0x2000 && c <= 0x200B || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
    }

    private static boolean isControl(char c) {
        if (c < 0x7F) return c <= 8 || c >= 0x0E && c <= 0x1F;
        return c <= 0x9F || c == 0xAD || c == 0x2060 || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
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
