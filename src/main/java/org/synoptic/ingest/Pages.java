package org.synoptic.ingest;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;

/// Fetches pages and finds the article in them: what `ingest` needs of the network and of the extraction.
interface Pages {
    sealed interface Fetching permits Page, NoPage {}

    /// A page as received, and its address where it is known.
    record Page(byte[] bytes, String contentType, @Nullable URI address) implements Fetching {}

    /// Why there is no page, as a sentence for the person.
    record NoPage(String reason) implements Fetching {}

    sealed interface Reading permits Found, NotFound {}

    record Found(Article article) implements Reading {}

    /// Why the page holds no article that can be trusted, as a sentence for the person.
    record NotFound(String reason) implements Reading {}

    Fetching fetch(URI address);

    Reading read(Page page);

    Reading read(String text);
}
