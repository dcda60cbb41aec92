package org.synoptic.share;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;
import org.synoptic.store.Holdings;
import org.synoptic.store.Library;

/// An article's text as it stands in an archive, as plain data.
record Packed(
        String id,
        boolean current,
        OutletData outlet,
        String title,
        List<String> bylines,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String address,
        @Nullable String language,
        @Nullable OriginData origin,
        String text,
        List<Piece> paragraphs,
        double trust,
        List<Doubt> doubts,
        String page,
        String textHash,
        Instant received,
        String contentType,
        Way way) {
    record OutletData(
            String name, @Nullable String domain, @Nullable String kind) {}

    record OriginData(String name, boolean republished) {}

    record Piece(int start, int end, Paragraph.Kind kind) {}

    record Doubt(Gauge.Doubt doubt, String sentence) {}

    record Way(
            @Nullable String address,
            List<String> redirects,
            @Nullable Integer status,
            @Nullable Integer reader,
            @Nullable String etag,
            @Nullable String lastModified) {}

    static Packed of(Holdings.Text text) {
        Article a = text.article();
        Article.Origin origin = a.origin();
        Library.Way way = text.way();
        return new Packed(
                a.id().value(),
                text.current(),
                new OutletData(
                        a.outlet().name(), a.outlet().domain(), a.outlet().kind()),
                a.title(),
                a.bylines(),
                a.published(),
                a.updated(),
                said(a.address()),
                a.language(),
                origin == null ? null : new OriginData(origin.name(), origin.republished()),
                a.text(),
                a.paragraphs().stream()
                        .map(p -> new Piece(p.span().start(), p.span().end(), p.kind()))
                        .toList(),
                a.gauge().score(),
                a.gauge().reasons().stream()
                        .map(r -> new Doubt(r.doubt(), r.sentence()))
                        .toList(),
                a.snapshot().bytesHash(),
                a.snapshot().textHash(),
                a.snapshot().received(),
                text.contentType(),
                new Way(
                        said(way.address()),
                        way.redirects().stream().map(URI::toString).toList(),
                        way.status(),
                        way.reader(),
                        way.etag(),
                        way.lastModified()));
    }

    private static @Nullable String said(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    /// The text as the library keeps it; whatever does not fit together throws.
    Holdings.Text unpacked() {
        ArticleId name = new ArticleId(id);
        Article article = new Article(
                name,
                new Outlet(outlet.name(), outlet.domain(), outlet.kind()),
                Objects.requireNonNull(title),
                bylines,
                published,
                updated,
                address(address),
                language,
                origin == null ? null : new Article.Origin(Objects.requireNonNull(origin.name()), origin.republished()),
                text,
                paragraphs.stream()
                        .map(p -> new Paragraph(new Span(name, p.start(), p.end()), Objects.requireNonNull(p.kind())))
                        .toList(),
                new Gauge(
                        trust,
                        doubts.stream()
                                .map(d -> new Gauge.Reason(
                                        Objects.requireNonNull(d.doubt()), Objects.requireNonNull(d.sentence())))
                                .toList()),
                new Snapshot(page, textHash, Objects.requireNonNull(received)));
        if (!Snapshot.of(new byte[0], text, received).textHash().equals(textHash))
            throw new IllegalArgumentException("Another text than its hash says: " + id);
        return new Holdings.Text(article, Objects.requireNonNull(contentType), cameHow(), current);
    }

    private Library.Way cameHow() {
        return new Library.Way(
                address(way.address()),
                way.redirects().stream()
                        .map(Packed::address)
                        .map(Objects::requireNonNull)
                        .toList(),
                way.status(),
                way.reader(),
                way.etag(),
                way.lastModified());
    }

    /// An address that leads into the web; a click on any other could run something.
    private static @Nullable URI address(@Nullable String said) {
        if (said == null) return null;
        URI address = URI.create(said);
        String scheme = address.getScheme();
        if (scheme != null && !scheme.matches("(?i)https?|file"))
            throw new IllegalArgumentException("No address in the web: " + said);
        return address;
    }
}
