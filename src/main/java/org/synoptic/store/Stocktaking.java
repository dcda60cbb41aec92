package org.synoptic.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.store.Holdings.Compared;
import org.synoptic.store.Holdings.Complaint;
import org.synoptic.store.Holdings.Followed;
import org.synoptic.store.Holdings.Frozen;
import org.synoptic.store.Holdings.Link;
import org.synoptic.store.Holdings.State;
import org.synoptic.store.Holdings.Stock;
import org.synoptic.store.Holdings.Text;

/// Reads all rows, within one transaction.
record Stocktaking(EntityManager rows) {
    Stock stock() {
        return new Stock(texts(), comparisons(), editions(), links(), complaints(), feeds(), stories());
    }

    private List<Text> texts() {
        Map<String, String> current = rows.createQuery("from ArticleRow", ArticleRow.class)
                .getResultStream()
                .collect(Collectors.toMap(a -> a.id, a -> a.currentText));
        return rows.createQuery("from SnapshotRow s join fetch s.outlet order by s.id", SnapshotRow.class)
                .getResultStream()
                .map(s -> new Text(s.article(), s.contentType, s.way(), s.textHash.equals(current.get(s.articleId))))
                .toList();
    }

    private List<Compared> comparisons() {
        Map<String, List<DecisionRow>> decisions = rows.createQuery(
                        "from DecisionRow d order by d.decided, d.id", DecisionRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(d -> d.comparisonId));
        return rows.createQuery(
                        "from ComparisonRow c where c.deleted is null order by c.created, c.id", ComparisonRow.class)
                .getResultStream()
                .map(c -> new Compared(
                        new ComparisonId(c.id),
                        c.title,
                        c.created,
                        c.changed,
                        c.places.stream().map(this::state).toList(),
                        c.transcripts(),
                        c.selection(),
                        decisions.getOrDefault(c.id, List.of()).stream()
                                .map(DecisionRow::kept)
                                .toList()))
                .toList();
    }

    private State state(ComparisonRow.Place place) {
        return new State(new ArticleId(place.article()), rows.find(SnapshotRow.class, place.snapshot()).textHash);
    }

    private List<Frozen> editions() {
        return rows.createQuery("from EditionRow e order by e.made, e.hash", EditionRow.class)
                .getResultStream()
                .map(e -> new Frozen(e.hash, new ComparisonId(e.comparisonId), e.title, e.level, e.made))
                .toList();
    }

    private List<Complaint> complaints() {
        return rows.createQuery("from ComplaintRow c join fetch c.link order by c.made, c.id", ComplaintRow.class)
                .getResultStream()
                .map(ComplaintRow::kept)
                .toList();
    }

    private List<Link> links() {
        return rows.createQuery(
                        "from EditionLinkRow l join fetch l.edition order by l.made, l.id", EditionLinkRow.class)
                .getResultStream()
                .map(EditionLinkRow::kept)
                .toList();
    }

    /// In the order of their articles: what a story is called changes where it is brought to.
    private List<Set<ArticleId>> stories() {
        Map<String, Set<ArticleId>> byStory = new LinkedHashMap<>();
        rows.createQuery("from StoryPinRow p order by p.articleId", StoryPinRow.class)
                .getResultStream()
                .forEach(p -> byStory.computeIfAbsent(p.storyId, k -> new LinkedHashSet<>())
                        .add(new ArticleId(p.articleId)));
        return List.copyOf(byStory.values());
    }

    private List<Followed> feeds() {
        Map<String, List<FeedEntryRow>> entries = rows.createQuery(
                        "from FeedEntryRow e order by e.id", FeedEntryRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(e -> e.feedId));
        return rows.createQuery("from FeedRow f where f.removed is null order by f.added, f.id", FeedRow.class)
                .getResultStream()
                .map(f -> new Followed(
                        f.feed(),
                        entries.getOrDefault(f.id, List.of()).stream()
                                .map(FeedEntryRow::entry)
                                .toList()))
                .toList();
    }
}
