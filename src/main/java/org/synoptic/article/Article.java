package org.synoptic.article;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One outlet's text about an event, as of one snapshot. All findings about it are spans of `text`.
///
/// `text` holds the paragraphs in order; what lies between two paragraphs (white space; a title line of a plain file)
/// is
/// part of no paragraph. `published` and `updated` are ISO 8601, a date or a date with time, as far as the page tells.
public record Article(
        ArticleId id,
        Outlet outlet,
        String title,
        List<String> bylines,
        @Nullable String published,
        @Nullable String updated,
        @Nullable URI address,
        @Nullable String language,
        @Nullable Origin origin,
        String text,
        List<Paragraph> paragraphs,
        Gauge gauge,
        Snapshot snapshot) {

    /// Where a text says it comes from: an agency credit ("Meridian Wire"), or the outlet whose piece it republishes.
    public record Origin(String name, boolean republished) {}

    public Article {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        int from = 0;
        for (Paragraph p : paragraphs) {
            if (!p.span().article().equals(id)
                    || p.span().start() < from
                    || p.span().end() > text.length())
                throw new IllegalArgumentException("Paragraphs lie in the text, in order: " + p);
            from = p.span().end();
        }
    }

    private static final Pattern BLOCK = Pattern.compile("\\S[^\\n]*(?:\\n(?!\\s*\\n)[^\\n]*)*");
    private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");

    /// An article of a plain text whose paragraphs are parted by blank lines. The text is kept as it is, offsets and
    /// all.
    /// With `firstLineIsTitle` the first line that is not blank becomes the title and is no paragraph.
    public static Article plain(ArticleId id, Outlet outlet, String text, boolean firstLineIsTitle) {
        String title = "";
        int from = 0;
        if (firstLineIsTitle) {
            Matcher first = LINE.matcher(text);
            if (first.find()) {
                title = first.group().strip();
                from = first.end();
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find(from)) {
            int end = block.end();
            while (end > block.start() && Character.isWhitespace(text.charAt(end - 1))) end--;
            paragraphs.add(new Paragraph(new Span(id, block.start(), end), Paragraph.Kind.TEXT));
            from = block.end();
        }
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Article(
                id,
                outlet,
                title,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                text,
                paragraphs,
                Gauge.SOUND,
                Snapshot.of(bytes, text, Instant.EPOCH));
    }

    /// How many words the paragraphs hold.
    public int words() {
        int n = 0;
        for (Paragraph p : paragraphs) {
            String t = p.span().in(text).strip();
            if (!t.isEmpty()) n += t.split("\\s+").length;
        }
        return n;
    }
}
