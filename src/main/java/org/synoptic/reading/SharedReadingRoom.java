package org.synoptic.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import org.synoptic.store.Library;
import tools.jackson.databind.JsonNode;

/// The reading room that all sessions share.
final class SharedReadingRoom implements ReadingRoom, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SharedReadingRoom.class);
    private static final int COMPARISONS = 48;
    private static final long CHARACTERS = 4_000_000;
    private static final int ACCOUNTS = 2_000;

    /// Turns a comparison into what the page is fed with.
    interface Model {
        JsonNode of(String id, String title, Comparison comparison);
    }

    /// What a comparison depends on: the texts, in no order, and the methods.
    record Key(Set<Text> texts, String engine) {
        record Text(String article, String hash) {}

        static Key of(List<Article> articles) {
            return new Key(
                    articles.stream()
                            .map(a -> new Text(a.id().value(), a.snapshot().textHash()))
                            .collect(Collectors.toUnmodifiableSet()),
                    Comparison.ENGINE);
        }
    }

    private record Page(Key key, String id, String title) {}

    private final Library library;
    private final Function<List<Article>, Comparison> comparing;
    private final Model model;
    private final Shelf<Key, Comparison> comparisons = new Shelf<>(COMPARISONS, CHARACTERS);
    private final Shelf<Page, JsonNode> pages = new Shelf<>(COMPARISONS, CHARACTERS);
    private final Shelf<Key, Counts> counts = new Shelf<>(ACCOUNTS, ACCOUNTS);
    private final Set<Key> beingCounted = ConcurrentHashMap.newKeySet();
    private final ExecutorService counting = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("counting").factory());

    SharedReadingRoom(Library library, Function<List<Article>, Comparison> comparing, Model model) {
        this.library = library;
        this.comparing = comparing;
        this.model = model;
    }

    @Override
    public Optional<Reading> open(ComparisonId id) {
        List<Article> articles = library.articles(id);
        if (articles.isEmpty()) return Optional.empty();
        return library.comparison(id).map(entry -> reading(KeptComparisons.entry(entry), articles));
    }

    private Reading reading(Comparisons.Entry entry, List<Article> articles) {
        Comparison comparison = comparison(articles);
        Page page = new Page(Key.of(articles), entry.id().value(), entry.title());
        JsonNode json = pages.get(page, size(articles), () -> model.of(page.id(), page.title(), comparison));
        return new Reading(entry, comparison, json);
    }

    private Comparison comparison(List<Article> articles) {
        Key key = Key.of(articles);
        Comparison comparison = comparisons.get(key, size(articles), () -> comparing.apply(articles));
        counts.get(key, 1, () -> count(comparison));
        return comparison;
    }

    private static long size(List<Article> articles) {
        return articles.stream().mapToLong(a -> a.text().length()).sum();
    }

    private static Counts count(Comparison comparison) {
        return new Counts(
                comparison.witnesses().size(),
                comparison.independent(),
                comparison.variants().shared().size(),
                comparison.only().size());
    }

    @Override
    public List<Summary> recent(int most) {
        return library.recent(most).stream().map(this::summary).toList();
    }

    private Summary summary(Library.Entry entry) {
        List<Article> articles = library.articles(entry.id());
        List<String> outlets =
                articles.stream().map(a -> a.outlet().name()).distinct().toList();
        Optional<Counts> known = counts.peek(Key.of(articles));
        if (known.isEmpty() && !articles.isEmpty()) countLater(articles);
        return new Summary(KeptComparisons.entry(entry), outlets, known);
    }

    /// One at a time, so that a long list does not take the machine from who reads.
    private void countLater(List<Article> articles) {
        Key key = Key.of(articles);
        if (!beingCounted.add(key)) return;
        counting.execute(() -> {
            try {
                comparison(articles);
            } catch (RuntimeException e) {
                LOG.warn("A comparison could not be counted", e);
            } finally {
                beingCounted.remove(key);
            }
        });
    }

    @Override
    public void close() {
        counting.shutdownNow();
    }
}
