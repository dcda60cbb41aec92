package org.synoptic.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.synoptic.article.Article;
import org.synoptic.article.Gauge;
import org.synoptic.fetch.Known;
import org.synoptic.ingest.Ingest.Again;
import org.synoptic.ingest.Ingest.Changed;
import org.synoptic.ingest.Ingest.Unanswered;
import org.synoptic.ingest.Ingest.Unchanged;
import org.synoptic.store.Library;
import org.synoptic.store.Library.Received;

/// Asks a site again for the page of an article that is kept. Its text is replaced only by one that is as sound.
record Rechecking(Library library, Pages pages) {
    private static final String NO_ADDRESS =
            "This article came as a text or a file without an address, so there is no site to ask.";

    Again again(Article shown, Instant now) {
        Optional<Article> latest = library.article(shown.id());
        Optional<Received> page = library.page(shown.id());
        if (latest.isEmpty() || page.isEmpty()) return new Unanswered("This article is not here any more.");
        Library.Way way = page.get().way();
        URI asked = way.address();
        URI told = latest.get().address();
        Again again;
        if (asked != null && web(asked))
            again = ask(latest.get(), asked, new Known(way.etag(), way.lastModified()), now);
        else if (told != null && web(told)) again = ask(latest.get(), told, Known.NOTHING, now);
        else again = new Unanswered(NO_ADDRESS);
        return again instanceof Unanswered
                ? again
                : since(shown, library.article(shown.id()).orElse(latest.get()));
    }

    /// What is new for who has this text before them, whether it came now or before.
    private static Again since(Article shown, Article latest) {
        return Revision.between(shown, latest)
                .<Again>map(revision -> new Changed(latest, revision.sentence()))
                .orElseGet(Unchanged::new);
    }

    private static boolean web(URI address) {
        return address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?");
    }

    private Again ask(Article before, URI address, Known known, Instant now) {
        return switch (pages.again(address, known)) {
            case Pages.NoPage none -> new Unanswered(none.reason());
            case Pages.Same same -> new Unchanged();
            case Pages.Page page ->
                switch (pages.read(page)) {
                    case Pages.NotFound none -> stays(none.reason());
                    case Pages.Found found -> compare(before, found.article(), page, now);
                };
        };
    }

    private Again compare(Article before, Article read, Pages.Page page, Instant now) {
        Optional<String> doubt = Bounds.objection(read).or(() -> doubt(before.gauge(), read.gauge()));
        if (doubt.isPresent()) return stays(doubt.get());
        Article article = Naming.named(read, page.bytes(), now);
        if (!article.id().equals(before.id()))
            return stays("The page at this address is another article now: “%s”.".formatted(article.title()));
        library.keep(article, new Received(page.bytes(), page.contentType(), page.way()));
        return since(before, article);
    }

    private static Again stays(String reason) {
        return new Unanswered(reason + " The text that is here stays.");
    }

    /// A consent page in the article's place is no new text of it.
    private static Optional<String> doubt(Gauge before, Gauge now) {
        return now.reasons().stream()
                .filter(r -> r.doubt().grave() && before.reasons().stream().noneMatch(b -> b.doubt() == r.doubt()))
                .map(Gauge.Reason::sentence)
                .findFirst();
    }
}
