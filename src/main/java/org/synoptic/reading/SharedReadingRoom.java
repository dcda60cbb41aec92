package org.synoptic.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Alone;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Selection;
import org.synoptic.reading.Corrections.Listed;
import org.synoptic.store.Decisions;
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
        JsonNode of(String id, String title, Comparison comparison, List<Listed> decisions);
    }

    /// Compares articles, of which some are transcripts, under people's decisions.
    interface Comparing {
        Comparison of(List<Article> articles, Set<ArticleId> transcripts, List<Decision> decisions);
    }

    /// What a comparison depends on: the texts, which of them are transcripts, and people's decisions, in no order, and
    /// the methods.
    record Key(Set<Text> texts, Set<ArticleId> transcripts, Set<Decision> decisions, String engine) {
        record Text(String article, String hash) {}

        static Key of(List<Article> articles, Set<ArticleId> transcripts, List<Decision> decisions) {
            return new Key(
                    articles.stream()
                            .map(a -> new Text(a.id().value(), a.snapshot().textHash()))
                            .collect(Collectors.toUnmodifiableSet()),
                    Set.copyOf(transcripts),
                    Set.copyOf(decisions),
                    Comparison.ENGINE);
        }
    }

    /// What is compared: the articles, and people's decisions with how they stand over them.
    private record Matter(List<Article> articles, Set<ArticleId> transcripts, List<Listed> decisions) {
        Key key() {
            return Key.of(articles, transcripts, counting());
        }

        /// The decisions that count.
        List<Decision> counting() {
            return decisions.stream()
                    .filter(d -> d.undone() == null)
                    .flatMap(d -> Stream.ofNullable(d.now()))
                    .toList();
        }

        long size() {
            return articles.stream().mapToLong(a -> a.text().length()).sum();
        }
    }

    private record Page(Key key, String id, String title, List<Listed> decisions, Selection selection) {}

    private final Library library;
    private final Decisions decisions;
    private final Comparing comparing;
    private final Model model;
    private final Shelf<Key, Comparison> comparisons = new Shelf<>(COMPARISONS, CHARACTERS);
    private final Shelf<Page, JsonNode> pages = new Shelf<>(COMPARISONS, CHARACTERS);
    private final Shelf<Key, Counts> counts = new Shelf<>(ACCOUNTS, ACCOUNTS);
    private final Set<Key> beingCounted = ConcurrentHashMap.newKeySet();
    private final ExecutorService counting = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("counting").factory());

    SharedReadingRoom(Library library, Decisions decisions, Comparing comparing, Model model) {
        this.library = library;
        this.decisions = decisions;
        this.comparing = comparing;
        this.model = model;
    }

    @Override
    public Optional<Reading> open(ComparisonId id) {
        Matter matter = matter(id);
        if (matter.articles().isEmpty()) return Optional.empty();
        return library.comparison(id).map(entry -> reading(KeptComparisons.entry(entry), matter));
    }

    @Override
    public Optional<Reading> known(ComparisonId id) {
        Matter matter = matter(id);
        Optional<Comparison> comparison = comparisons.peek(matter.key());
        if (matter.articles().isEmpty() || comparison.isEmpty()) return Optional.empty();
        return library.comparison(id).map(KeptComparisons::entry).flatMap(entry -> {
            Selection selection = library.selection(id);
            return pages.peek(page(entry, matter, selection))
                    .map(json -> new Reading(entry, comparison.get().chosen(selection), matter.decisions(), json));
        });
    }

    private static Page page(Comparisons.Entry entry, Matter matter, Selection selection) {
        return new Page(matter.key(), entry.id().value(), entry.title(), matter.decisions(), selection);
    }

    @Override
    public Optional<BlindReading> openBlind(ComparisonId id) {
        Matter matter = matter(id);
        if (matter.articles().isEmpty()) return Optional.empty();
        return library.comparison(id).map(KeptComparisons::entry).map(entry -> {
            Blind blind = Blind.of(entry.title(), comparison(matter), id.value());
            return new BlindReading(entry, blind, ReadingModel.of(id.value(), blind));
        });
    }

    private Matter matter(ComparisonId id) {
        List<Article> articles = library.articles(id);
        return new Matter(articles, library.transcripts(id), KeptCorrections.over(decisions.of(id), articles));
    }

    private Reading reading(Comparisons.Entry entry, Matter matter) {
        Selection selection = library.selection(entry.id());
        Comparison comparison = comparison(matter).chosen(selection);
        Page page = page(entry, matter, selection);
        JsonNode json =
                pages.get(page, matter.size(), () -> model.of(page.id(), page.title(), comparison, page.decisions()));
        return new Reading(entry, comparison, matter.decisions(), json);
    }

    private Comparison comparison(Matter matter) {
        Key key = matter.key();
        Comparison comparison = comparisons.get(
                key, matter.size(), () -> comparing.of(matter.articles(), matter.transcripts(), matter.counting()));
        counts.get(key, 1, () -> count(comparison));
        return comparison;
    }

    private static Counts count(Comparison comparison) {
        return new Counts(
                comparison.reports(),
                comparison.independent(),
                comparison.variants().shared().size(),
                Alone.in(comparison).size());
    }

    @Override
    public List<Summary> recent(int most) {
        return library.recent(most).stream().map(this::summary).toList();
    }

    private Summary summary(Library.Entry entry) {
        Matter matter = matter(entry.id());
        List<String> outlets = matter.articles().stream()
                .map(a -> a.outlet().name())
                .distinct()
                .toList();
        Optional<Counts> known = counts.peek(matter.key());
        if (known.isEmpty() && !matter.articles().isEmpty()) countLater(matter);
        return new Summary(KeptComparisons.entry(entry), outlets, known);
    }

    /// One at a time, so that a long list does not take the machine from who reads.
    private void countLater(Matter matter) {
        Key key = matter.key();
        if (!beingCounted.add(key)) return;
        counting.execute(() -> {
            try {
                comparison(matter);
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
