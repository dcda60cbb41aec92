package org.synoptic.ingest;

import java.net.URI;
import java.time.Instant;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

/// Reads plain texts only.
final class PlainPages implements Pages {
    private static final int LONGEST_TITLE = 160;

    @Override
    public Fetching fetch(URI address) {
        return new NoPage("Links can't be fetched yet.");
    }

    @Override
    public Reading read(Page page, Instant received) {
        return new NotFound("Pages can't be read yet.");
    }

    @Override
    public Reading read(String text, Instant received) {
        return new Found(Article.plain(new ArticleId("pasted"), Outlet.UNKNOWN, text, startsWithTitle(text)));
    }

    /// A short first line that ends like no sentence, with more after it.
    static boolean startsWithTitle(String text) {
        String[] lines = text.strip().split("\\R", 2);
        String first = lines[0].strip();
        return lines.length == 2 && first.length() <= LONGEST_TITLE && !first.matches("(?s).*[.,;:…][”\"'’»)]*");
    }
}
