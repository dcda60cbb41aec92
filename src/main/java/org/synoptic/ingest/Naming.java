package org.synoptic.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;

/// Gives an article the name under which it is kept: the same article given twice has the same one. An article with an
/// address is named by it, so that a later text of it is a new snapshot; any other is named by its text.
final class Naming {
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid)(?:=.*)?");

    private Naming() {}

    /// The article under its name, with only characters that every store can keep. No offset moves.
    static Article named(Article a, byte[] page, Instant received) {
        return named(a, id(a), page, received);
    }

    /// The article under a name that it has already.
    static Article named(Article a, ArticleId id, byte[] page, Instant received) {
        String text = clean(a.text());
        List<Paragraph> paragraphs = a.paragraphs().stream()
                .map(p -> new Paragraph(new Span(id, p.span().start(), p.span().end()), p.kind()))
                .toList();
        return new Article(
                id,
                new Outlet(
                        clean(a.outlet().name()),
                        maybe(a.outlet().domain()),
                        maybe(a.outlet().kind())),
                clean(a.title()),
                a.bylines().stream().map(Naming::clean).toList(),
                maybe(a.published()),
                maybe(a.updated()),
                a.address(),
                maybe(a.language()),
                origin(a.origin()),
                text,
                paragraphs,
                gauge(a.gauge()),
                Snapshot.of(page, text, received));
    }

    private static Article.@Nullable Origin origin(Article.@Nullable Origin origin) {
        return origin == null ? null : new Article.Origin(clean(origin.name()), origin.republished());
    }

    private static Gauge gauge(Gauge gauge) {
        return new Gauge(
                gauge.score(),
                gauge.reasons().stream()
                        .map(r -> new Gauge.Reason(r.doubt(), clean(r.sentence())))
                        .toList());
    }

    private static ArticleId id(Article a) {
        return address(a.address())
                .map(address -> new ArticleId("page-" + hash(address)))
                .orElseGet(() -> new ArticleId("text-" + hash(clean(a.text()))));
    }

    private static String hash(String what) {
        return Snapshot.sha256(what.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 24);
    }

    /// What is the same of an address however it was passed on. The front page of a site is no article's address: sites
    /// that give it for all their pages would else have one article.
    static Optional<String> address(@Nullable URI uri) {
        if (uri == null || uri.getRawAuthority() == null) return Optional.empty();
        String host = uri.getRawAuthority().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/+$", "");
        String query = Stream.ofNullable(uri.getRawQuery())
                .flatMap(q -> Arrays.stream(q.split("&")))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        if (path.isEmpty() && query.isEmpty()) return Optional.empty();
        return Optional.of(host + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static @Nullable String maybe(@Nullable String text) {
        return text == null ? null : clean(text);
    }

    /// Zero characters and halves of a pair become the replacement character.
    static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (sound(text, i)) continue;
            if (clean == null) clean = new StringBuilder(text);
            clean.setCharAt(i, '\uFFFD');
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean sound(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (Character.isLowSurrogate(c)) return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return c != 0;
    }
}
