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
import org.synoptic.article.ArticleId;
import org.synoptic.extract.Archives;
import org.synoptic.extract.Extractor;
import org.synoptic.store.Library;
import org.synoptic.store.Library.Received;
import org.synoptic.store.LibraryUnusable;

/// Fetches, reads and keeps. An article is kept whole or not at all.
final class ArticleIngest implements Ingest {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleIngest.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// Fewer words are a teaser or a caption.
    private static final int FEWEST_WORDS = 30;

    /// Longer texts are books, and no comparison of them ends in good time.
    private static final int LONGEST_TEXT = 400_000;

    /// How a text that was pasted is kept.
    private static final String PASTED = "text/plain; charset=utf-8";

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
            };
        } catch (LibraryUnusable e) {
            LOG.error("An article could not be kept", e);
            return new Refused(String.valueOf(e.getMessage()), false);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be read", given.label(), e);
            return new Refused("It could not be read: it is built in a way that we did not expect.", true);
        }
    }

    @Override
    public List<Cut> cuts(ArticleId article) {
        return library.page(article).map(this::again).map(ArticleIngest::cuts).orElse(List.of());
    }

    private Pages.Reading again(Received page) {
        if (page.contentType().equals(PASTED)) return pages.read(new String(page.bytes(), StandardCharsets.UTF_8));
        return pages.read(
                new Pages.Page(page.bytes(), page.contentType(), page.way().address()));
    }

    private static List<Cut> cuts(Pages.Reading reading) {
        return reading instanceof Pages.Found found ? found.cuts() : List.of();
    }

    private Outcome link(String link, Consumer<Step> progress) {
        progress.accept(Step.FETCHING);
        Optional<URI> address = Box.address(link).filter(ArticleIngest::isWeb);
        if (address.isEmpty()) return new Refused("This is no link to a web page.", true);
        return switch (pages.fetch(address.get())) {
            case Pages.Page page -> page(page, progress);
            case Pages.NoPage none -> new Refused(none.reason(), true);
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
        if (text.length() > LONGEST_TEXT) return tooLong();
        Instant now = now();
        Received bytes = new Received(
                text.getBytes(StandardCharsets.UTF_8),
                PASTED,
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
        if (read.text().length() > LONGEST_TEXT) return tooLong();
        if (read.words() < FEWEST_WORDS)
            return new Refused("There are fewer than %d words, too few for an article.".formatted(FEWEST_WORDS), true);
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

    private static Refused tooLong() {
        return new Refused(
                "The text is longer than %d characters, too long for an article.".formatted(LONGEST_TEXT), false);
    }

    /// As precise as the library keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
