package org.synoptic.ingest;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.Known;
import org.synoptic.store.Library;

/// Fetches pages and finds the article in them: what `ingest` needs of the network and of the extraction.
interface Pages {
    /// How a text that was pasted is kept.
    String PASTED = "text/plain; charset=utf-8";

    sealed interface Fetching permits Page, NoPage, Same {}

    /// A page as received, its address where it is known, and if it was fetched, the addresses that led there, the
    /// status, and what the site said of its state.
    record Page(
            byte[] bytes,
            String contentType,
            @Nullable URI address,
            List<URI> redirects,
            @Nullable Integer status,
            Known state)
            implements Fetching {
        /// A page that was not fetched.
        Page(byte[] bytes, String contentType, @Nullable URI address) {
            this(bytes, contentType, address, List.of(), null, Known.NOTHING);
        }

        Library.Way way() {
            return new Library.Way(
                    address,
                    redirects,
                    status,
                    Extractor.VERSION,
                    KeptNewsstand.kept(state.etag()),
                    KeptNewsstand.kept(state.lastModified()));
        }
    }

    /// Nothing has changed since the page was fetched last.
    record Same() implements Fetching {}

    /// Why there is no page, as a sentence for the person.
    record NoPage(String reason) implements Fetching {}

    sealed interface Reading permits Found, NotFound {}

    /// The article, and what was left out around it, in the order of the page.
    record Found(Article article, List<Cut> cuts) implements Reading {}

    /// A passage that was left out: as what, in a word or two for the person, its text, and how many of the article's
    /// paragraphs stand before it.
    record Cut(String what, String text, int after) {}

    /// Why the page holds no article that can be trusted, as a sentence for the person.
    record NotFound(String reason) implements Reading {}

    /// The page that a person asks for.
    Fetching fetch(URI address);

    /// The page that is known in this state, asked for by the program.
    Fetching again(URI address, Known known);

    Reading read(Page page);

    Reading read(String text);
}
