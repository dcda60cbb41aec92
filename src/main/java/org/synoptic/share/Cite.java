package org.synoptic.share;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.synoptic.article.Article;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;

/// Names to cite findings by: "q-5b1d0c9e8a7f4d32". A statement's is made of where its longest wording stands and of
/// the
/// hash of that text, a claim's of where it stands itself. So it is the same in every export and edition, whatever else
/// is compared, decided or counted; it becomes another only when that text changes or a longer wording turns up.
final class Cite {
    private static final int DIGITS = 16;

    private Cite() {}

    static String statement(Article article, Span longest) {
        return "q-" + name("statement", article, longest);
    }

    static String claim(Article article, Span span) {
        return "c-" + name("claim", article, span);
    }

    /// The same as an address of the kind that leads nowhere (RFC 9562, version 3).
    static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("synoptic:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String kind, Article article, Span span) {
        String place = kind + " " + article.snapshot().textHash() + " " + span.start() + " " + span.end();
        return Snapshot.sha256(place.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
