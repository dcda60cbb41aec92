package org.synoptic.extract;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;
import org.synoptic.extract.Extraction.Cut;

/// Puts an article together from its parts.
final class Assembly {
    /// One paragraph to be.
    record Piece(Paragraph.Kind kind, String text) {}

    private Assembly() {}

    static Extraction of(
            Facts facts,
            List<Piece> pieces,
            List<Cut> cuts,
            String whole,
            double agreement,
            byte[] bytes,
            @Nullable ArticleId wanted,
            Clock clock) {
        StringBuilder text = new StringBuilder();
        for (Piece p : pieces) text.append(text.isEmpty() ? "" : "\n\n").append(p.text());
        String language = Languages.of(facts.language(), text.toString());
        Gauge gauge = Gauging.of(facts, text.toString(), language, whole, agreement);
        ArticleId id = wanted != null ? wanted : named(facts, text.toString(), bytes);
        Article article = new Article(
                id,
                outlet(facts),
                facts.title(),
                facts.bylines(),
                facts.published(),
                facts.updated(),
                facts.canonical(),
                language,
                facts.origin(),
                text.toString(),
                paragraphs(id, pieces),
                gauge,
                Snapshot.of(bytes, text.toString(), clock.instant()));
        return Gauging.rejection(gauge, Prose.words(text.toString()))
                .<Extraction>map(why -> new Rejected(article, why, cuts))
                .orElseGet(() -> new Extracted(article, cuts));
    }

    private static ArticleId named(Facts facts, String text, byte[] bytes) {
        String what = text.isEmpty() ? Snapshot.sha256(bytes) : text;
        String outlet = facts.outlet() == null ? "" : facts.outlet();
        return new ArticleId(Snapshot.sha256((outlet + "\n" + what).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 16));
    }

    private static Outlet outlet(Facts facts) {
        if (facts.outlet() == null) return Outlet.UNKNOWN;
        Article.Origin origin = facts.origin();
        boolean copy = origin != null && origin.republished();
        String kind = copy ? "republished" : Agencies.is(facts.outlet()) ? "agency" : null;
        return new Outlet(facts.outlet(), facts.domain(), kind);
    }

    private static List<Paragraph> paragraphs(ArticleId id, List<Piece> pieces) {
        List<Paragraph> out = new ArrayList<>();
        int at = 0;
        for (Piece p : pieces) {
            out.add(new Paragraph(new Span(id, at, at + p.text().length()), p.kind()));
            at += p.text().length() + 2;
        }
        return out;
    }
}
