package org.synoptic.ingest;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.synoptic.extract.DocumentKind;
import org.synoptic.extract.Extracted;
import org.synoptic.extract.Extraction;
import org.synoptic.extract.Extractor;
import org.synoptic.extract.Rejected;
import org.synoptic.fetch.FetchGate;
import org.synoptic.fetch.Fetched;
import org.synoptic.fetch.Known;

/// Fetches through the gate and reads with the extractor, within a limit of time.
record WebPages(FetchGate gate, Extractor extractor, Patience patience) implements Pages {
    /// The largest page that we take is read in a few seconds.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    WebPages(FetchGate gate, Extractor extractor) {
        this(gate, extractor, new Patience(LONGEST));
    }

    @Override
    public Fetching fetch(URI address) {
        return fetching(gate.fetch(address));
    }

    @Override
    public Fetching again(URI address, Known known) {
        return fetching(gate.recheck(address, known));
    }

    private static Fetching fetching(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page page ->
                new Page(
                        page.body(),
                        Objects.requireNonNullElse(page.contentType(), "text/html"),
                        page.uri(),
                        page.redirects(),
                        page.status(),
                        page.state());
            case Fetched.Refused refused -> new NoPage(refused.reason().sentence());
            case Fetched.Failed failed -> new NoPage(failed.reason().sentence());
            case Fetched.NotModified same -> new Same();
        };
    }

    @Override
    public Reading read(Page page) {
        return patience.with(() -> reading(DocumentKind.of(page.contentType())
                .map(kind -> extractor.document(kind, page.bytes(), null))
                .orElseGet(() -> extractor.html(page.bytes(), page.contentType(), page.address(), null))));
    }

    @Override
    public Reading read(String text) {
        return patience.with(() -> reading(extractor.text(text, null)));
    }

    private static Reading reading(Extraction extraction) {
        return switch (extraction) {
            case Extracted found -> new Found(found.article(), cuts(found));
            case Rejected none -> new NotFound(none.reason());
        };
    }

    private static List<Cut> cuts(Extraction extraction) {
        return extraction.cuts().stream()
                .map(c -> new Cut(word(c.kind()), c.text(), c.after()))
                .toList();
    }

    private static String word(Extraction.Cut.Kind kind) {
        return switch (kind) {
            case SHARE -> "To share";
            case SOURCE_LINK -> "Source";
            case RELATED -> "Other articles";
            case COMMENTS -> "Comments";
            case CAPTION -> "Caption";
            case NEWSLETTER -> "Newsletter";
            case BYLINE -> "Byline";
            case NAVIGATION -> "Navigation";
            case CONSENT -> "Consent";
            case OTHER -> "Other";
        };
    }
}
