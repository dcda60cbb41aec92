package org.synoptic.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.article.Article;
import org.synoptic.extract.Archives;
import org.synoptic.extract.Extractor;
import org.synoptic.extract.Markup;
import org.synoptic.store.Library;
import org.synoptic.store.Library.Received;
import org.synoptic.store.LibraryUnusable;

/// Fetches, reads and keeps. An article is kept whole or not at all.
final class ArticleIngest implements Ingest {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleIngest.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Refused UNREADABLE =
            new Refused("It could not be read: it is built in a way that we did not expect.", true);

    private final Library library;
    private final Pages pages;
    private final Clock clock;

    ArticleIngest(Library library, Pages pages, Clock clock) {
        this.library = library;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public List<Given> read(String box) {
        return Box.read(box);
    }

    @Override
    public Outcome take(Given given, Consumer<Step> progress) {
        try {
            return switch (given) {
                case Link link -> link(link.address(), progress);
                case Text text -> text(text.text(), progress);
                case File file -> file(file, progress);
                case Seen seen -> page(page(seen), progress);
            };
        } catch (LibraryUnusable e) {
            LOG.error("An article could not be kept", e);
            return new Refused(String.valueOf(e.getMessage()), false);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be read", given.label(), e);
            return UNREADABLE;
        }
    }

    private static Pages.Page page(Seen seen) {
        return new Pages.Page(seen.html(), "text/html; charset=utf-8", seen.address());
    }

    @Override
    public Outcome glance(Seen seen) {
        try {
            return switch (pages.read(page(seen))) {
                case Pages.NotFound none -> new Refused(none.reason(), true);
                case Pages.Found found ->
                    Bounds.objection(found.article())
                            .<Outcome>map(why -> new Refused(why, true))
                            .orElseGet(() -> new Taken(found.article()));
            };
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be read", seen.label(), e);
            return UNREADABLE;
        }
    }

    @Override
    public Again again(Article shown) {
        try {
            return new Rechecking(library, pages).again(shown, now());
        } catch (LibraryUnusable e) {
            LOG.error("An article could not be kept", e);
            return new Unanswered(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The page of {} could not be read again", shown.id(), e);
            return new Unanswered(UNREADABLE.reason());
        }
    }

    private Outcome link(String link, Consumer<Step> progress) {
        progress.accept(Step.FETCHING);
        Optional<URI> address = Box.address(link).filter(ArticleIngest::isWeb);
        if (address.isEmpty()) return new Refused("This is no link to a web page.", true);
        return switch (pages.fetch(address.get())) {
            case Pages.Page page -> page(page, progress);
            case Pages.NoPage none -> new Refused(none.reason(), true);
            case Pages.Same same -> new Refused("The site says that nothing has changed, and sent no page.", true);
        };
    }

    private static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getRawAuthority() != null;
    }

    private Outcome file(File file, Consumer<Step> progress) {
        progress.accept(Step.READING);
        return switch (Saved.of(file.name(), file.bytes())) {
            case Saved.Web web -> page(new Pages.Page(web.bytes(), web.contentType(), web.location()), progress);
            case Saved.Paper paper ->
                page(new Pages.Page(paper.bytes(), paper.kind().type(), null), progress);
            case Saved.Plain plain -> text(plain.text(), progress);
            case Saved.Unread unread -> new Refused(unread.reason(), false);
        };
    }

    private Outcome page(Pages.Page page, Consumer<Step> progress) {
        progress.accept(Step.READING);
        Instant now = now();
        return keep(pages.read(page), new Received(page.bytes(), page.contentType(), page.way()), now, progress);
    }

    private Outcome text(String text, Consumer<Step> progress) {
        progress.accept(Step.READING);
        int most = Markup.isSource(text) ? Saved.MOST_BYTES : Bounds.LONGEST_TEXT;
        if (text.length() > most) return new Refused(Bounds.TOO_LONG, false);
        Instant now = now();
        Received bytes = new Received(
                text.getBytes(StandardCharsets.UTF_8),
                Pages.PASTED,
                new Library.Way(null, List.of(), null, Extractor.VERSION));
        return keep(pages.read(text), bytes, now, progress);
    }

    private Outcome keep(Pages.Reading reading, Received page, Instant now, Consumer<Step> progress) {
        return switch (reading) {
            case Pages.NotFound none -> new Refused(none.reason(), true);
            case Pages.Found found -> keep(found.article(), page, now, progress);
        };
    }

    private Outcome keep(Article read, Received page, Instant now, Consumer<Step> progress) {
        Optional<String> no = Bounds.objection(read);
        if (no.isPresent()) return new Refused(no.get(), !no.get().equals(Bounds.TOO_LONG));
        progress.accept(Step.KEEPING);
        Article article = Naming.named(read, page.bytes(), now);
        Optional<Article> before = library.article(article.id());
        library.keep(article, page);
        return new Taken(library.article(article.id()).orElse(article), notes(before, article, page.way()));
    }

    private static List<String> notes(Optional<Article> before, Article now, Library.Way way) {
        List<String> notes = new ArrayList<>();
        before.flatMap(old -> Revision.between(old, now))
                .map(Revision::sentence)
                .ifPresent(notes::add);
        Optional.ofNullable(way.address())
                .flatMap(Archives::madeOn)
                .map(day -> "An archive's copy of %s.".formatted(DAY.format(day)))
                .ifPresent(notes::add);
        return notes;
    }

    /// As precise as the library keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
