package org.synoptic.extract;

import java.util.regex.Pattern;

/// Tells a page's source from a text: a person may have copied either. A text in which some tags are spoken of stays a
/// text.
public final class Markup {
    /// The media type under which a pasted source is read; its characters are known, whatever it says of itself.
    public static final String TYPE = "text/html; charset=utf-8";

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)^[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|section|div|header|h1|h2|p|meta|title|figure|table|blockquote|ul|ol|script|style|link)\\b[^<>]*>");
    private static final Pattern CLOSED =
            Pattern.compile("(?i)</(?:p|div|article|section|h[1-6]|li|blockquote|td|body|html)\\s*>");
    private static final int HEAD = 20_000;
    private static final int ENOUGH = 2;
    private static final int MANY = 4;
    private static final int EVERY = 1_500;

    private Markup() {}

    /// Whether a text is a page's source, or a piece of it: it begins with a tag and closes several, or is full of tags
    /// throughout.
    public static boolean isSource(String text) {
        if (text.indexOf('<') < 0) return false;
        int closed = closed(text);
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (BEGINNING.matcher(head).find()) return closed >= ENOUGH;
        return closed >= Math.max(MANY, text.length() / EVERY) && !spokenOf(text);
    }

    private static int closed(String text) {
        var m = CLOSED.matcher(text);
        int n = 0;
        while (m.find()) n++;
        return n;
    }

    /// A tag inside quotation marks is a word of the text.
    private static boolean spokenOf(String text) {
        return Pattern.compile("[\"“„«'‘`]</?\\w+>[\"”“»'’`]").matcher(text).find();
    }
}
