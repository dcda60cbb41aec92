package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.extract.Extractor;
import org.synoptic.fetch.FetchGate;
import org.synoptic.ingest.History.Cause;
import org.synoptic.store.Library;
import org.synoptic.store.Library.Received;

/// What became of an article: another text by its outlet, or another reading of its page.
class HistoryTest {
    private static final URI ADDRESS = URI.create("https://ledger.example/ferry");
    private static final String BODY = "The ferry that lost its way came back, the harbour master said. ".repeat(5);

    private final Library library = mock(Library.class);
    private final WebPages pages = new WebPages(new FetchGate(), new Extractor());
    private final History history = new KeptHistory(library, pages);
    private final List<Article> snapshots = new ArrayList<>();

    private static byte[] page(String last, String around) {
        return "<html><head><title>Ferry returns</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Ferry returns</h1><p>%s</p><figure><figcaption>The pier.</figcaption></figure><p>%s</p></article>%s</body></html>"
                .formatted(BODY, last, around)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Keeps what is found in a page today as what a version of the extractor found.
    private Article keep(byte[] bytes, int reader, String day) {
        Pages.Found found = (Pages.Found) pages.read(new Pages.Page(bytes, "text/html", ADDRESS));
        return keep(found.article(), bytes, reader, day);
    }

    private Article keep(Article read, byte[] bytes, int reader, String day) {
        Article article = Naming.named(read, bytes, Instant.parse(day + "T10:00:00Z"));
        snapshots.add(article);
        when(library.snapshots(article.id())).thenReturn(List.copyOf(snapshots));
        when(library.page(article.id(), article.snapshot().textHash()))
                .thenReturn(Optional.of(
                        new Received(bytes, "text/html", new Library.Way(ADDRESS, List.of(), 200, reader))));
        return article;
    }

    private Article asAnEarlierVersionReadIt(byte[] bytes, String day) {
        Article now = ((Pages.Found) pages.read(new Pages.Page(bytes, "text/html", ADDRESS))).article();
        Article then = Article.plain(now.id(), now.outlet(), now.text() + "\n\nShare this article", false);
        return keep(
                new Article(
                        then.id(),
                        now.outlet(),
                        now.title(),
                        List.of(),
                        null,
                        null,
                        ADDRESS,
                        "en",
                        null,
                        then.text(),
                        then.paragraphs(),
                        now.gauge(),
                        then.snapshot()),
                bytes,
                Extractor.VERSION - 1,
                day);
    }

    private List<Cause> causes() {
        return history.texts(snapshots.getFirst().id()).stream()
                .map(History.Kept::cause)
                .toList();
    }

    @Test
    void anotherTextOnAnotherPageIsTheOutlets() {
        keep(page("All sixty went ashore.", ""), Extractor.VERSION, "2026-03-01");
        keep(page("All sixty-one went ashore.", ""), Extractor.VERSION, "2026-03-02");
        assertThat(causes()).containsExactly(Cause.FIRST, Cause.OUTLET);
    }

    @Test
    void anotherTextOfTheSamePageIsTheReaders() {
        byte[] page = page("All sixty went ashore.", "");
        asAnEarlierVersionReadIt(page, "2026-03-01");
        keep(page, Extractor.VERSION, "2026-03-01");
        assertThat(causes()).containsExactly(Cause.FIRST, Cause.READER);
    }

    @Test
    void anotherTextIsTheReadersWhereTodayTheEarlierPageGivesItToo() {
        asAnEarlierVersionReadIt(page("All sixty went ashore.", ""), "2026-03-01");
        keep(page("All sixty went ashore.", "<footer>Page made at 10:01</footer>"), Extractor.VERSION, "2026-03-02");
        assertThat(causes()).containsExactly(Cause.FIRST, Cause.READER);
    }

    @Test
    void aPageInItsOrderHasWhatWasCutBetweenTheParagraphs() {
        Article article =
                keep(page("All sixty went ashore.", "<footer>Imprint</footer>"), Extractor.VERSION, "2026-03-01");
        History.Page page = history.page(article);
        assertThat(page.same()).isTrue();
        assertThat(page.passages().stream()
                        .map(p -> p.cut().orElse("kept") + ": "
                                + p.text().substring(0, Math.min(9, p.text().length()))))
                .containsExactly(
                        "Navigation: Home",
                        "kept: The ferry",
                        "Caption: The pier.",
                        "kept: All sixty",
                        "Navigation: Imprint");
    }

    @Test
    void onlyATextOfAnEarlierVersionIsOfferedToBeReadAnew() {
        byte[] page = page("All sixty went ashore.", "");
        assertThat(history.readByAnEarlierVersion(asAnEarlierVersionReadIt(page, "2026-03-01")))
                .isTrue();
        assertThat(history.readByAnEarlierVersion(keep(page, Extractor.VERSION, "2026-03-01")))
                .isFalse();
    }

    @Test
    void readAnewAPageGivesTheTextOfTodayUnderTheSameName() {
        Article then = asAnEarlierVersionReadIt(page("All sixty went ashore.", ""), "2026-03-01");
        var anew = (History.Found) history.readAnew(then);
        assertThat(anew.changed()).isTrue();
        assertThat(anew.article().id()).isEqualTo(then.id());
        assertThat(anew.article().text()).doesNotContain("Share this");
        assertThat(anew.article().snapshot().received())
                .isEqualTo(then.snapshot().received());
        verify(library).reread(anew.article(), then.snapshot().textHash(), Extractor.VERSION);
    }

    @Test
    void aPageInWhichNothingIsFoundTodayLeavesTheTextAsItIs() {
        Article then = asAnEarlierVersionReadIt(page("All sixty went ashore.", ""), "2026-03-01");
        when(library.page(then.id(), then.snapshot().textHash()))
                .thenReturn(Optional.of(new Received(
                        "<p>Accept all cookies</p>".getBytes(StandardCharsets.UTF_8),
                        "text/html",
                        Library.Way.UNTOLD)));
        assertThat(history.readAnew(then))
                .isInstanceOfSatisfying(
                        History.Stays.class, s -> assertThat(s.reason()).endsWith("The text that is here stays."));
        verify(library, never()).reread(any(), any(), anyInt());
    }
}
