package org.synoptic.extract;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;

/// What a page tells about its article beside the text.
record Facts(
        String title,
        List<String> bylines,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String outlet,
        @Nullable String domain,
        @Nullable URI canonical,
        @Nullable String language,
        Article.@Nullable Origin origin,
        @Nullable String body,
        @Nullable String lede,
        boolean liveBlog,
        boolean gallery,
        boolean locked) {
    Facts from(Article.Origin other) {
        return new Facts(
                title, bylines, published, updated, outlet, domain, canonical, language, other, body, lede, liveBlog,
                gallery, locked);
    }

    /// With the day, where the page's data and its head say none.
    Facts on(@Nullable String day) {
        if (day == null || published != null) return this;
        return new Facts(
                title, bylines, day, updated, outlet, domain, canonical, language, origin, body, lede, liveBlog,
                gallery, locked);
    }

    /// With the name that signs the text, where the page names no one but itself.
    Facts signedBy(@Nullable String name) {
        if (name == null || bylines.stream().anyMatch(b -> !own().is(b))) return this;
        return new Facts(
                title,
                Names.people(List.of(name), outlet),
                published,
                updated,
                outlet,
                domain,
                canonical,
                language,
                origin,
                body,
                lede,
                liveBlog,
                gallery,
                locked);
    }

    /// Whom the page speaks for.
    Credits.Own own() {
        return new Credits.Own(outlet, domain);
    }
}
