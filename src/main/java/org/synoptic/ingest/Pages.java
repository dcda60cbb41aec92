package org.synoptic.ingest;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.extract.Extractor;
import org.synoptic.store.Library;

/// Fetches pages and finds the article in them: what `ingest` needs of the network and of the extraction.
interface Pages {
    sealed interface Fetching permits Page, NoPage {}

    /// A page as received, its address where it is known, the addresses that led there and the status if it was
    /// fetched.
    record Page(
            byte[] bytes,
            String contentType,
            @Nullable URI address,
            List<URI> redirects,
            @Nullable Integer status) implements Fetching {
        /// A page that was not fetched.
        Page(byte[] bytes, String contentType, @Nullable URI address) {
            this(bytes, contentType, address, List.of(), null);
        }

        Library.Way way() {
            return new Library.Way(address, redirects, status, Extractor.VERSION);
        }
    }

    /// Why there is no page, as a sentence for the person.
    record NoPage(String reason) implements Fetching {}

    sealed interface Reading permits Found, NotFound {}

    /// The article, and what was left out around it.
    record Found(Article article, List<Ingest.Cut> cuts) implements Reading {}

    /// Why the page holds no article that can be trusted, as a sentence for the person.
    record NotFound(String reason) implements Reading {}

    Fetching fetch(URI address);

    Reading read(Page page);

    Reading read(String text);
}
