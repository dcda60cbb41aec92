package org.synoptic.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.compare.Selection;
import org.synoptic.meaning.Meaning;
import org.synoptic.reading.Corrections.Choice;
import org.synoptic.reading.Corrections.Place;
import org.synoptic.reading.ReadingRoom.Counts;
import org.synoptic.reading.ReadingRoom.Reading;
import org.synoptic.reading.ReadingRoom.Summary;
import org.synoptic.store.Decisions;
import org.synoptic.store.Library;
import tools.jackson.databind.JsonNode;

class SharedReadingRoomTest {
    private final Shelved library = new Shelved();
    private final Noted decisions = new Noted();
    private final AtomicInteger compared = new AtomicInteger();
    private final SharedReadingRoom room = new SharedReadingRoom(
            library,
            decisions,
            (articles, transcripts, decided) -> {
                compared.incrementAndGet();
                return Comparison.of(articles, transcripts, decided, Meaning.none());
            },
            ReadingModel::of);
    private final Corrections corrections = new KeptCorrections(library, decisions);

    @AfterEach
    void close() {
        room.close();
    }

    private static Article article(String id) {
        return Article.plain(new ArticleId(id), Outlet.named("The " + id), "The ferry came back at dawn.", false);
    }

    @Test
    void aComparisonOpensWithItsArticlesAndItsTitle() {
        ComparisonId id = library.put("Ferry", article("Ledger"), article("Courier"));
        Reading reading = room.open(id).orElseThrow();
        assertThat(reading.comparison().witnesses()).hasSize(2);
        assertThat(reading.entry().title()).isEqualTo("Ferry");
        assertThat(reading.json().get("title").stringValue()).isEqualTo("Ferry");
    }

    @Test
    void whatWasOpenedBeforeIsKnownUntilSomethingOfItChanges() {
        ComparisonId id = library.put("Known", article("Ledger"), article("Courier"));
        assertThat(room.known(id)).isEmpty();
        Reading reading = room.open(id).orElseThrow();
        assertThat(room.known(id).orElseThrow().json()).isSameAs(reading.json());
        library.rename(id, "Known by another name");
        assertThat(room.known(id)).isEmpty();
    }

    @Test
    void sessionsThatOpenTheSameComparisonAtOnceShareIt() throws Exception {
        ComparisonId id = library.put("Ferry", article("Ledger"), article("Courier"));
        List<Future<Optional<Reading>>> opened = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) opened.add(threads.submit(() -> room.open(id)));
        }
        Reading first = opened.getFirst().get().orElseThrow();
        for (Future<Optional<Reading>> one : opened) {
            assertThat(one.get().orElseThrow().comparison()).isSameAs(first.comparison());
            assertThat(one.get().orElseThrow().json()).isSameAs(first.json());
        }
        assertThat(compared).hasValue(1);
    }

    @Test
    void theSameArticlesInAnotherOrderAreNotComparedAgain() {
        ComparisonId one = library.put("One", article("Ledger"), article("Courier"));
        ComparisonId two = library.put("Two", article("Courier"), article("Ledger"));
        assertThat(room.open(one).orElseThrow().comparison())
                .isSameAs(room.open(two).orElseThrow().comparison());
        assertThat(room.open(two).orElseThrow().json().get("title").stringValue())
                .isEqualTo("Two");
    }

    @Test
    void aNewTitleIsShownWithoutComparingAgain() {
        ComparisonId id = library.put("Before", article("Ledger"));
        room.open(id);
        library.rename(id, "After");
        assertThat(room.open(id).orElseThrow().json().get("title").stringValue())
                .isEqualTo("After");
        assertThat(compared).hasValue(1);
    }

    @Test
    void whatIsNotThereOrEmptyDoesNotOpen() {
        assertThat(room.open(new ComparisonId("nothere"))).isEmpty();
        assertThat(room.open(library.put("Empty"))).isEmpty();
    }

    @Test
    void anArticleThatIsMarkedAsATranscriptIsComparedAsOne() {
        Article report = Article.plain(
                new ArticleId("Courier"),
                Outlet.named("The Courier"),
                "“The ferry will never sail again,” Captain Jorun Hale said on the quay.",
                false);
        Article speech = Article.plain(
                new ArticleId("Speech"),
                Outlet.named("Harbour office"),
                "Good evening to you all. The ferry will never, ever sail again. Thank you for coming.",
                false);
        ComparisonId id = library.put("Ferry", report, speech);
        assertThat(room.open(id).orElseThrow().comparison().reports()).isEqualTo(2);

        library.markTranscript(id, speech.id(), true);
        Reading marked = room.open(id).orElseThrow();
        assertThat(marked.comparison().reports()).isEqualTo(1);
        assertThat(marked.comparison().independent()).isEqualTo(1);
        assertThat(marked.comparison().only()).isEmpty();
        JsonNode counts = marked.json().get("counts");
        assertThat(counts.get("articles").asInt()).isEqualTo(1);
        assertThat(counts.get("transcripts").asInt()).isEqualTo(1);
        JsonNode spoken = marked.json().at("/statements/0/wordings/0/spoken");
        assertThat(spoken.get("state").stringValue()).isEqualTo("altered");
        assertThat(spoken.get("text").stringValue()).isEqualTo("The ferry will never, ever sail again");

        library.markTranscript(id, speech.id(), false);
        assertThat(room.open(id).orElseThrow().comparison()).isNotSameAs(marked.comparison());
        assertThat(compared).hasValue(2);
    }

    @Test
    void theListOfRecentOnesCountsInTheBackground() {
        library.put("Ferry", article("Ledger"), article("Courier"));
        Summary first = room.recent(5).getFirst();
        assertThat(first.outlets()).containsExactly("The Ledger", "The Courier");
        Counts counts = await().until(() -> room.recent(5).getFirst().counts(), Optional::isPresent)
                .orElseThrow();
        assertThat(counts.articles()).isEqualTo(2);
        assertThat(compared).hasValue(1);
    }

    private static Place place(Article article) {
        return new Place(
                article.id(), article.snapshot().textHash(), 0, article.text().length());
    }

    private static Choice link(Verdict verdict, Article here, Article there) {
        return new Choice(Subject.LINK, verdict, place(here), place(there), "Ada Moor", "");
    }

    @Test
    void aDecisionCountsWhenTheComparisonIsOpenedNextAndNoLongerWhenItIsUndone() {
        Article ledger = article("Ledger");
        Article courier = article("Courier");
        ComparisonId id = library.put("Ferry", ledger, courier);
        assertThat(room.open(id).orElseThrow().comparison().decisions()).isEmpty();
        String kept = corrections.decide(id, link(Verdict.REJECTED, ledger, courier));

        Reading decided = room.open(id).orElseThrow();
        assertThat(decided.comparison().decisions()).hasSize(1);
        JsonNode told = decided.json().get("decisions").get(0);
        assertThat(told.get("by").stringValue()).isEqualTo("Ada Moor");
        assertThat(told.get("places").get(1).get("text").stringValue()).isEqualTo(courier.text());
        assertThat(decided.json()
                        .at("/articles/0/paragraphs/0/sentences/0/decided/0")
                        .stringValue())
                .isEqualTo("d1");

        corrections.undo(id, kept);
        Reading undone = room.open(id).orElseThrow();
        assertThat(undone.comparison().decisions()).isEmpty();
        assertThat(undone.json().get("decisions").get(0).has("undone")).isTrue();
        corrections.redo(id, kept);
        assertThat(room.open(id).orElseThrow().comparison()).isSameAs(decided.comparison());
    }

    @Test
    void aDecisionWhoseArticleIsRemovedIsListedWithTheReasonAndCountsAgainWhenItIsBack() {
        Article ledger = article("Ledger");
        Article courier = article("Courier");
        ComparisonId id = library.put("Ferry", ledger, courier);
        corrections.decide(id, link(Verdict.REJECTED, ledger, courier));
        library.remove(id, courier.id());

        Reading without = room.open(id).orElseThrow();
        assertThat(without.comparison().decisions()).isEmpty();
        assertThat(without.json().get("decisions").get(0).get("lost").stringValue())
                .contains("not in this comparison");
        library.add(id, courier.id());
        assertThat(room.open(id).orElseThrow().comparison().decisions()).hasSize(1);
    }

    @Test
    void tellsHowTheArticlesWereChosenAndNotWhereTheOutletsAreHidden() {
        ComparisonId id = library.put("Choice", article("courier"), article("ledger"));
        assertThat(room.open(id).orElseThrow().json().has("selection")).isFalse();
        library.pass(
                id, List.of(new Selection.Passed(Selection.What.FAILED, "post.example", null, "It answered 404.")), "");
        var open = room.open(id).orElseThrow();
        assertThat(open.json().get("selection").get(0).get("reason").asString()).isEqualTo("It answered 404.");
        assertThat(open.comparison().selection().steps()).hasSize(1);
        var blind = room.openBlind(id).orElseThrow();
        assertThat(blind.json().toString()).doesNotContain("post.example");
        assertThat(blind.blind().comparison().selection()).isEqualTo(Selection.UNTOLD);
    }

    @Test
    void nothingIsDecidedAboutATextThatThePersonDidNotSee() {
        Article ledger = article("Ledger");
        ComparisonId id = library.put("Ferry", ledger, article("Courier"));
        Place other = new Place(ledger.id(), "another text", 0, 9);
        assertThatThrownBy(() -> corrections.decide(
                        id, new Choice(Subject.ALONE, Verdict.CONFIRMED, other, null, "Ada Moor", "")))
                .isInstanceOf(Corrections.Outdated.class);
        assertThat(corrections.all(id)).isEmpty();
    }

    @Test
    void noDecisionIsNobodys() {
        assertThatThrownBy(() -> new Choice(Subject.ALONE, Verdict.CONFIRMED, place(article("Ledger")), null, "  ", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Decisions in memory.
    private static final class Noted implements Decisions {
        private final Map<String, Kept> kept = new LinkedHashMap<>();

        @Override
        public Kept keep(ComparisonId comparison, Made decision) {
            Kept fresh = new Kept("k" + kept.size(), decision, Instant.EPOCH.plusSeconds(kept.size()), null);
            kept.put(fresh.id(), fresh);
            return fresh;
        }

        @Override
        public List<Kept> of(ComparisonId comparison) {
            return List.copyOf(kept.values());
        }

        @Override
        public void note(ComparisonId comparison, String id, String note) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void undo(ComparisonId comparison, String id) {
            kept.computeIfPresent(id, (i, k) -> new Kept(i, k.made(), k.at(), Instant.EPOCH));
        }

        @Override
        public void redo(ComparisonId comparison, String id) {
            kept.computeIfPresent(id, (i, k) -> new Kept(i, k.made(), k.at(), null));
        }
    }

    /// A library in memory.
    private static final class Shelved implements Library {
        private final Map<ComparisonId, Entry> entries = new LinkedHashMap<>();
        private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
        private final Set<ArticleId> transcripts = new HashSet<>();
        private final Map<ComparisonId, List<Selection.Step>> passed = new HashMap<>();

        @Override
        public Set<ArticleId> transcripts(ComparisonId id) {
            return Set.copyOf(transcripts);
        }

        @Override
        public void markTranscript(ComparisonId id, ArticleId article, boolean transcript) {
            if (transcript) transcripts.add(article);
            else transcripts.remove(article);
        }

        ComparisonId put(String title, Article... given) {
            for (Article a : given) articles.put(a.id(), a);
            return create(title, java.util.Arrays.stream(given).map(Article::id).toList())
                    .id();
        }

        @Override
        public List<Article> snapshots(ArticleId id) {
            return article(id).stream().toList();
        }

        @Override
        public void keep(Article article, Received page) {
            articles.put(article.id(), article);
        }

        @Override
        public Optional<Article> article(ArticleId id) {
            return Optional.ofNullable(articles.get(id));
        }

        @Override
        public Optional<Received> page(ArticleId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Received> page(ArticleId id, String textHash) {
            return Optional.empty();
        }

        @Override
        public void reread(Article article, String earlierText, int reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Entry create(String title, List<ArticleId> ids, String by) {
            return create(title, ids);
        }

        @Override
        public Selection selection(ComparisonId id) {
            return new Selection(passed.getOrDefault(id, List.of()));
        }

        @Override
        public void pass(ComparisonId id, List<Selection.Passed> over, String by) {
            passed.put(
                    id,
                    over.stream()
                            .map(p -> new Selection.Step(
                                    Instant.EPOCH, p.what(), p.label(), p.address(), null, p.reason(), by))
                            .toList());
        }

        @Override
        public Optional<Taken> remove(ComparisonId id, ArticleId article, String reason, String by) {
            remove(id, article);
            return Optional.empty();
        }

        @Override
        public void putBack(ComparisonId id, Taken taken) {
            alter(id, ids -> ids.add(taken.place(), taken.article()));
        }

        @Override
        public void restore(ComparisonId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> deleted() {
            return List.of();
        }

        @Override
        public Entry create(String title, List<ArticleId> ids) {
            Entry entry = new Entry(ComparisonId.fresh(), title, ids, Instant.EPOCH, Instant.EPOCH);
            entries.put(entry.id(), entry);
            return entry;
        }

        @Override
        public Optional<Entry> comparison(ComparisonId id) {
            return Optional.ofNullable(entries.get(id));
        }

        @Override
        public List<Article> articles(ComparisonId id) {
            return comparison(id).map(Entry::articles).orElse(List.of()).stream()
                    .map(articles::get)
                    .toList();
        }

        @Override
        public List<Entry> recent(int most) {
            return entries.values().stream().limit(most).toList();
        }

        @Override
        public void rename(ComparisonId id, String title) {
            entries.computeIfPresent(
                    id, (i, e) -> new Entry(i, title, e.articles(), e.created(), Instant.EPOCH.plusSeconds(1)));
        }

        @Override
        public void add(ComparisonId id, ArticleId article) {
            alter(id, ids -> ids.add(article));
        }

        @Override
        public void remove(ComparisonId id, ArticleId article) {
            alter(id, ids -> ids.remove(article));
        }

        /// Its comparisons are always of the latest texts.
        @Override
        public void renew(ComparisonId id, ArticleId article) {}

        private void alter(ComparisonId id, Consumer<List<ArticleId>> how) {
            entries.computeIfPresent(id, (i, e) -> {
                List<ArticleId> ids = new ArrayList<>(e.articles());
                how.accept(ids);
                return new Entry(i, e.title(), ids, e.created(), e.changed());
            });
        }

        @Override
        public void delete(ComparisonId id) {
            entries.remove(id);
        }
    }
}
