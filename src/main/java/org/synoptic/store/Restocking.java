package org.synoptic.store;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.store.ComparisonRow.Place;
import org.synoptic.store.Holdings.Brought;
import org.synoptic.store.Holdings.Compared;
import org.synoptic.store.Holdings.Complaint;
import org.synoptic.store.Holdings.Followed;
import org.synoptic.store.Holdings.Frozen;
import org.synoptic.store.Holdings.Link;
import org.synoptic.store.Holdings.State;
import org.synoptic.store.Holdings.Stock;
import org.synoptic.store.Holdings.Text;

/// Writes a stock, within one transaction. Pages are large and leave the session at once.
final class Restocking {
    private final EntityManager rows;
    private final Holdings.Source source;
    private final Map<State, Long> places = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();

    Restocking(EntityManager rows, Holdings.Source source) {
        this.rows = rows;
        this.source = source;
    }

    Brought bring(Stock stock) throws IOException {
        int texts = 0;
        int comparisons = 0;
        int editions = 0;
        int links = 0;
        int feeds = 0;
        for (Text t : stock.texts()) if (bring(t)) texts++;
        for (Compared c : stock.comparisons()) if (bring(c)) comparisons++;
        for (Frozen e : stock.editions()) if (bring(e)) editions++;
        for (Link l : stock.links()) if (bring(l)) links++;
        stock.complaints().forEach(this::bring);
        stock.stories().forEach(this::pin);
        for (Followed f : stock.feeds()) if (bring(f)) feeds++;
        rows.flush();
        return new Brought(texts, comparisons, editions, links, feeds);
    }

    private boolean bring(Text text) throws IOException {
        Article article = text.article();
        SnapshotRow known = known(text.state());
        if (known != null) {
            places.put(text.state(), known.id);
            return false;
        }
        article(text);
        page(article.snapshot().bytesHash());
        OutletRow outlet = rows.merge(OutletRow.of(article.outlet()));
        SnapshotRow row =
                SnapshotRow.of(article, outlet, new Library.Received(new byte[0], text.contentType(), text.way()));
        rows.persist(row);
        rows.flush();
        places.put(text.state(), row.id);
        rows.clear();
        return true;
    }

    /// An article that was here before keeps the text it had as its newest.
    private void article(Text text) {
        String id = text.article().id().value();
        ArticleRow row = rows.find(ArticleRow.class, id);
        if (row == null) {
            fresh.add(id);
            rows.persist(ArticleRow.of(id, text.state().textHash()));
        } else if (text.current() && fresh.contains(id))
            row.currentText = text.state().textHash();
    }

    private void page(String hash) throws IOException {
        if (rows.find(PageRow.class, hash) != null) return;
        byte[] bytes = source.page(hash);
        if (!Snapshot.sha256(bytes).equals(hash)) throw new IllegalArgumentException("Not the page " + hash);
        rows.persist(PageRow.of(hash, bytes));
    }

    private @Nullable SnapshotRow known(State state) {
        return rows.createQuery(
                        "from SnapshotRow s where s.articleId = :article and s.textHash = :text", SnapshotRow.class)
                .setParameter("article", state.article().value())
                .setParameter("text", state.textHash())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private boolean bring(Compared compared) {
        ComparisonRow there = rows.find(ComparisonRow.class, compared.id().value());
        if (there != null && there.deleted == null) return false;
        if (there != null) giveWay(there);
        ComparisonRow row = ComparisonRow.of(compared.id(), compared.title(), compared.created());
        row.changed = compared.changed();
        compared.articles().forEach(s -> row.places.add(new Place(s.article().value(), place(s))));
        compared.transcripts().forEach(t -> row.transcripts.add(t.value()));
        compared.selection().steps().forEach(s -> row.steps.add(StepRow.of(s)));
        rows.persist(row);
        rows.flush();
        compared.decisions().stream()
                .filter(d -> rows.find(DecisionRow.class, d.id()) == null)
                .forEach(d -> rows.persist(DecisionRow.of(compared.id(), d)));
        return true;
    }

    /// What was deleted here gives way to what is brought.
    private void giveWay(Object deleted) {
        rows.remove(deleted);
        rows.flush();
        rows.clear();
    }

    private Long place(State state) {
        Long id = places.get(state);
        if (id == null) throw new NoSuchElementException("There is no text " + state);
        return id;
    }

    private boolean bring(Frozen e) throws IOException {
        if (rows.find(EditionRow.class, e.hash()) != null) return false;
        byte[] document = source.document(e.hash());
        if (!Snapshot.sha256(document).equals(e.hash()))
            throw new IllegalArgumentException("Not the edition " + e.hash());
        rows.persist(
                EditionRow.of(new Editions.Kept(e.hash(), e.comparison(), e.title(), e.level(), e.made(), document)));
        rows.flush();
        rows.clear();
        return true;
    }

    private boolean bring(Link link) {
        if (rows.find(EditionLinkRow.class, link.id()) != null || secretKnown(link.secretHash())) return false;
        EditionRow edition = rows.find(EditionRow.class, link.edition());
        if (edition == null) throw new NoSuchElementException("There is no edition " + link.edition());
        rows.persist(EditionLinkRow.of(link, edition));
        return true;
    }

    /// A story that was put together here stays as it is.
    private void pin(Set<ArticleId> story) {
        String name = ComparisonId.fresh().value();
        for (ArticleId a : story)
            if (rows.find(StoryPinRow.class, a.value()) == null) rows.persist(StoryPinRow.of(a.value(), name));
    }

    /// One against a link that did not come along has nothing to be about.
    private void bring(Complaint c) {
        EditionLinkRow link = rows.find(EditionLinkRow.class, c.link());
        if (link == null || rows.find(ComplaintRow.class, c.id()) != null) return;
        ComplaintRow row = ComplaintRow.of(c.id(), link, c.made(), c.words());
        row.closed = c.closed();
        rows.persist(row);
    }

    private boolean bring(Followed followed) {
        Feeds.Feed feed = followed.feed();
        FeedRow there = rows.find(FeedRow.class, feed.id());
        if (there != null && there.removed == null) return false;
        if (there != null) giveWay(there);
        rows.persist(FeedRow.of(feed));
        rows.flush();
        followed.entries().forEach(e -> rows.persist(FeedEntryRow.of(feed.id(), e)));
        return true;
    }

    private boolean secretKnown(String hash) {
        return rows.createQuery("select count(l) from EditionLinkRow l where l.secretHash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }
}
