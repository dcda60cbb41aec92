package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;
import org.synoptic.compare.Selection.Step;
import org.synoptic.compare.Selection.What;
import org.synoptic.store.Library.Entry;
import org.synoptic.store.Library.Received;

class LibraryTest {
    @TempDir
    static Path folder;

    static ConfigurableApplicationContext store;
    static Library library;

    @BeforeAll
    static void open() {
        store = StoreAlone.on(folder);
        library = store.getBean(Library.class);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Article kept(String id) {
        Article article = Invented.article(id, "The ferry came back at dawn, " + id + ".");
        library.keep(article, Invented.page(article));
        return article;
    }

    @Test
    void whatIsKeptComesBackEqual() {
        Invented invented = new Invented(20260314);
        for (int i = 0; i < 150; i++) {
            Article article = invented.any(i);
            Received page = Invented.page(article);
            library.keep(article, page);
            assertThat(library.article(article.id())).contains(article);
            assertThat(library.page(article.id()).orElseThrow().bytes()).isEqualTo(page.bytes());
            assertThat(library.page(article.id()).orElseThrow().contentType()).isEqualTo(page.contentType());
        }
    }

    @Test
    void keepsAPageOfTwentyMegabytesAndALongText() {
        String text = "Ferry & harbour “again”. ".repeat(80_000);
        byte[] bytes = new byte[20 << 20];
        new java.util.Random(7).nextBytes(bytes);
        Article small = Invented.article("long", text);
        Article article = new Article(
                small.id(),
                small.outlet(),
                small.title(),
                small.bylines(),
                null,
                null,
                null,
                null,
                null,
                text,
                small.paragraphs(),
                small.gauge(),
                Snapshot.of(bytes, text, Invented.NOON));
        library.keep(article, new Received(bytes, "text/html"));
        assertThat(library.article(article.id())).contains(article);
        assertThat(library.page(article.id()).orElseThrow().bytes()).isEqualTo(bytes);
    }

    @Test
    void refusesAPageTheArticleWasNotReadFrom() {
        Article article = Invented.article("other-page", "One text.");
        Received other = new Received("Another text.".getBytes(StandardCharsets.UTF_8), "text/plain");
        assertThatIllegalArgumentException().isThrownBy(() -> library.keep(article, other));
        assertThat(library.article(article.id())).isEmpty();
    }

    @Test
    void tellsHowAPageCame() {
        Article article = Invented.article("fetched", "The ferry was repainted in grey.");
        Received plain = Invented.page(article);
        Library.Way way = new Library.Way(
                URI.create("https://ledger.example/ferry?b=%20"),
                List.of(URI.create("http://ledger.example/f"), URI.create("https://ledger.example/f")),
                200,
                7);
        library.keep(article, new Received(plain.bytes(), plain.contentType(), way));
        assertThat(library.page(article.id()).orElseThrow().way()).isEqualTo(way);
        assertThat(library.page(kept("pasted").id()).orElseThrow().way()).isEqualTo(Library.Way.UNTOLD);
    }

    @Test
    void everyTextOfAnArticleIsThereInTheOrderOfItsComing() {
        Article morning = Invented.article("grown", "One boat is missing.");
        Article noon = Invented.article("grown", "One boat was found.");
        for (Article a : List.of(morning, noon, morning)) library.keep(a, Invented.page(a));
        assertThat(library.snapshots(morning.id())).containsExactly(morning, noon);
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        Article first = kept("twice");
        Article later = new Article(
                first.id(),
                first.outlet(),
                "Another title",
                first.bylines(),
                null,
                null,
                null,
                null,
                null,
                first.text(),
                first.paragraphs(),
                first.gauge(),
                first.snapshot());
        library.keep(later, Invented.page(later));
        assertThat(library.article(first.id())).contains(first);
    }

    @Test
    void whichArticlesOfAComparisonAreTranscriptsIsKept() {
        Article speech = kept("speech");
        Article report = kept("report");
        Entry entry = library.create("Speech", List.of(speech.id(), report.id()));
        Entry other = library.create("Speech", List.of(speech.id()));
        assertThat(library.transcripts(entry.id())).isEmpty();
        library.markTranscript(entry.id(), speech.id(), true);
        library.markTranscript(entry.id(), new ArticleId("not-in-it"), true);
        assertThat(library.transcripts(entry.id())).containsExactly(speech.id());
        assertThat(library.transcripts(other.id())).isEmpty();
        library.markTranscript(entry.id(), speech.id(), false);
        assertThat(library.transcripts(entry.id())).isEmpty();
        library.markTranscript(entry.id(), report.id(), true);
        library.remove(entry.id(), report.id());
        assertThat(library.transcripts(entry.id())).isEmpty();
        library.markTranscript(entry.id(), speech.id(), true);
        library.delete(entry.id());
        assertThat(library.transcripts(entry.id())).isEmpty();
    }

    @Test
    void aComparisonHoldsOnToTheTextItWasMadeWith() {
        Article morning = Invented.article("updated", "Two boats are missing.");
        Article evening = Invented.article("updated", "Both boats are back.");
        library.keep(morning, Invented.page(morning));
        Entry before = library.create("Boats", List.of(morning.id()));
        library.keep(evening, Invented.page(evening));
        Entry after = library.create("Boats", List.of(morning.id()));
        assertThat(library.article(morning.id())).contains(evening);
        assertThat(library.articles(before.id())).containsExactly(morning);
        assertThat(library.articles(after.id())).containsExactly(evening);
    }

    @Test
    void aTextThatComesBackIsTheNewestAgain() {
        Article morning = Invented.article("restored", "Two boats are missing.");
        Article noon = Invented.article("restored", "Three boats are missing.");
        for (Article a : List.of(morning, noon, morning)) library.keep(a, Invented.page(a));
        assertThat(library.article(morning.id())).contains(morning);
    }

    @Test
    void aComparisonIsCreatedRenamedGrownShrunkAndDeleted() {
        Article a = kept("grow-a");
        Article b = kept("grow-b");
        Article c = kept("grow-c");
        ComparisonId id =
                library.create("Ferry", List.of(b.id(), a.id(), b.id())).id();
        assertThat(library.comparison(id).orElseThrow().articles()).containsExactly(b.id(), a.id());
        library.add(id, c.id());
        library.add(id, a.id());
        library.rename(id, "The ferry's return");
        library.remove(id, b.id());
        Entry entry = library.comparison(id).orElseThrow();
        assertThat(entry.articles()).containsExactly(a.id(), c.id());
        assertThat(entry.title()).isEqualTo("The ferry's return");
        assertThat(entry.changed()).isAfterOrEqualTo(entry.created());
        assertThat(library.articles(id)).containsExactly(a, c);
        library.delete(id);
        assertThat(library.comparison(id)).isEmpty();
        assertThat(library.articles(id)).isEmpty();
        assertThat(library.article(a.id())).contains(a);
    }

    @Test
    void howTheArticlesOfAComparisonWereChosenIsKeptStepByStep() {
        Article a = kept("choose-a");
        Article b = kept("choose-b");
        ComparisonId id =
                library.create("Chosen", List.of(a.id(), b.id()), "a program").id();
        var over = new Selection.Passed(What.FAILED, "post.example", "https://post.example/x", "It answered 404.");
        library.pass(id, List.of(over), "");
        library.remove(id, b.id(), "An opinion piece.", "Ada");
        library.add(id, b.id());
        library.add(id, b.id());
        assertThat(library.selection(id).steps())
                .extracting(Step::what, Step::article, Step::reason, Step::by)
                .containsExactly(
                        tuple(What.ADDED, a.id(), "", "a program"),
                        tuple(What.ADDED, b.id(), "", "a program"),
                        tuple(What.FAILED, null, "It answered 404.", ""),
                        tuple(What.DROPPED, b.id(), "An opinion piece.", "Ada"),
                        tuple(What.ADDED, b.id(), "", ""));
        assertThat(library.selection(id).steps().getFirst().label()).contains(a.title());
        library.delete(id);
        assertThat(library.selection(id)).isEqualTo(Selection.UNTOLD);
    }

    @Test
    void aDeletedComparisonComesBackWholeAlsoAfterARestart() {
        Article a = kept("back-a");
        Article b = kept("back-b");
        Entry entry = library.create("Brought back", List.of(b.id(), a.id()));
        library.markTranscript(entry.id(), a.id(), true);
        Selection chosen = library.selection(entry.id());
        library.delete(entry.id());
        assertThat(library.recent(99)).doesNotContain(entry);
        assertThat(library.deleted()).extracting(Entry::id).contains(entry.id());
        close();
        open();
        library.restore(entry.id());
        assertThat(library.comparison(entry.id()).orElseThrow().articles()).containsExactly(b.id(), a.id());
        assertThat(library.transcripts(entry.id())).containsExactly(a.id());
        assertThat(library.selection(entry.id())).isEqualTo(chosen);
        assertThat(library.deleted()).extracting(Entry::id).doesNotContain(entry.id());
    }

    @Test
    void whatWasDeletedLongAgoIsSweptAway() {
        ComparisonId id = library.create("Swept", List.of(kept("swept").id())).id();
        library.delete(id);
        later(Library.REGRET.minusMinutes(1)).sweep();
        assertThat(library.deleted()).extracting(Entry::id).contains(id);
        later(Library.REGRET.plusMinutes(1)).sweep();
        library.restore(id);
        assertThat(library.comparison(id)).isEmpty();
    }

    /// The same library, so much later.
    private static KeptLibrary later(Duration by) {
        return new KeptLibrary(
                store.getBean(EntityManagerFactory.class),
                store.getBean(PlatformTransactionManager.class),
                store.getBean(Settling.class),
                Clock.offset(Clock.systemUTC(), by));
    }

    @Test
    void anArticleTakenOutIsPutBackWhereItWasInTheTextItHad() {
        Article a = kept("out-a");
        Article b = kept("out-b");
        Article c = kept("out-c");
        ComparisonId id =
                library.create("Taken out", List.of(a.id(), b.id(), c.id())).id();
        library.markTranscript(id, b.id(), true);
        Selection chosen = library.selection(id);
        Library.Taken taken = library.remove(id, b.id(), "By mistake.", "Ada").orElseThrow();
        assertThat(library.articles(id)).containsExactly(a, c);
        library.putBack(id, taken);
        library.putBack(id, taken);
        assertThat(library.articles(id)).containsExactly(a, b, c);
        assertThat(library.transcripts(id)).containsExactly(b.id());
        assertThat(library.selection(id)).isEqualTo(chosen);
    }

    @Test
    void theCreatedEntryIsTheKeptOne() {
        Entry made = library.create("Equal", List.of(kept("equal").id()));
        assertThat(library.comparison(made.id())).contains(made);
    }

    @Test
    void whatIsNotThereIsEmptyOrChangesNothing() {
        ComparisonId none = new ComparisonId("nothere");
        library.rename(none, "x");
        library.remove(none, new ArticleId("x"));
        library.delete(none);
        assertThat(library.comparison(none)).isEmpty();
        assertThat(library.article(new ArticleId("no such article"))).isEmpty();
        assertThat(library.page(new ArticleId("no such article"))).isEmpty();
    }

    @Test
    void aComparisonOfAnUnknownArticleIsRefusedWhole() {
        ArticleId known = kept("known").id();
        int before = library.recent(1000).size();
        assertThatThrownBy(() -> library.create("Half", List.of(known, new ArticleId("unknown"))))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(library.recent(1000)).hasSize(before);
    }

    @Test
    void theLatestChangedComesFirst() {
        ArticleId article = kept("recent").id();
        Entry older = library.create("Older", List.of(article));
        Entry newer = library.create("Newer", List.of(article));
        assertThat(library.recent(2)).extracting(Entry::title).containsExactly("Newer", "Older");
        library.rename(older.id(), "Older, renamed");
        assertThat(library.recent(2)).extracting(Entry::id).containsExactly(older.id(), newer.id());
    }

    @Test
    void manyMayAddAtOnce() throws Exception {
        ComparisonId id = library.create("Crowd", List.of(kept("crowd").id())).id();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                String name = "crowd-" + i % 20;
                running.add(threads.submit(() -> library.add(id, kept(name).id())));
            }
        }
        for (Future<?> f : running) f.get();
        assertThat(library.articles(id)).hasSize(21);
        assertThat(library.comparison(id).orElseThrow().articles())
                .containsAll(IntStream.range(0, 20)
                        .mapToObj(i -> new ArticleId("crowd-" + i))
                        .toList());
    }

    private static Article textOf(Article first, String text) {
        return Invented.plain(first.id().value(), text, first.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageReadAnewGivesAnotherTextBesideTheFirstAndComparisonsHoldOnUntilTheyAreRenewed() {
        Article first = kept("anew");
        Entry entry = library.create("The ferry", List.of(first.id()));
        Article anew = textOf(first, "The ferry came back at dawn, and nobody was hurt.");
        library.reread(anew, first.snapshot().textHash(), 7);
        assertThat(library.snapshots(first.id())).containsExactly(first, anew);
        assertThat(library.article(first.id())).contains(anew);
        assertThat(library.articles(entry.id())).containsExactly(first);
        assertThat(library.page(first.id(), anew.snapshot().textHash())
                        .orElseThrow()
                        .way()
                        .reader())
                .isEqualTo(7);
        library.renew(entry.id(), first.id());
        assertThat(library.articles(entry.id())).containsExactly(anew);
    }

    @Test
    void aPageReadAnewWithTheSameTextTellsAnewWhatIsToldAboutIt() {
        Article first = kept("same");
        library.reread(first, first.snapshot().textHash(), 9);
        assertThat(library.snapshots(first.id())).containsExactly(first);
        assertThat(library.page(first.id(), first.snapshot().textHash())
                        .orElseThrow()
                        .way()
                        .reader())
                .isEqualTo(9);
    }

    @Test
    void whatIsNotHereIsNotReadAnew() {
        Article first = kept("known");
        assertThatThrownBy(() -> library.reread(first, "0".repeat(64), 9)).isInstanceOf(NoSuchElementException.class);
        assertThat(library.page(first.id(), "0".repeat(64))).isEmpty();
    }
}
