package org.synoptic.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;

@Entity
@Table(name = "comparison")
@SuppressWarnings("NullAway.Init")
class ComparisonRow {
    @Id
    String id;

    String title;
    Instant created;
    Instant changed;

    @Nullable
    Instant deleted;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "comparison_article", joinColumns = @JoinColumn(name = "comparison_id"))
    @OrderColumn(name = "place")
    List<Place> places = new ArrayList<>();

    /// The articles of it that are transcripts.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "comparison_transcript", joinColumns = @JoinColumn(name = "comparison_id"))
    @Column(name = "article_id")
    Set<String> transcripts = new HashSet<>();

    /// How its articles were chosen.
    @ElementCollection
    @CollectionTable(name = "comparison_step", joinColumns = @JoinColumn(name = "comparison_id"))
    @OrderColumn(name = "place")
    List<StepRow> steps = new ArrayList<>();

    @Embeddable
    record Place(
            @Column(name = "article_id") String article,
            @Column(name = "snapshot_id") Long snapshot) {}

    static ComparisonRow of(ComparisonId id, String title, Instant now) {
        ComparisonRow row = new ComparisonRow();
        row.id = id.value();
        row.title = title;
        row.created = now;
        row.changed = now;
        return row;
    }

    boolean holds(ArticleId article) {
        return place(article) >= 0;
    }

    /// Where an article stands, or -1.
    int place(ArticleId article) {
        return places.stream().map(Place::article).toList().indexOf(article.value());
    }

    /// Strikes out the last word that an article was dropped.
    void neverDropped(ArticleId article) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            StepRow step = steps.get(i);
            if (step.what() != Selection.What.DROPPED || !article.value().equals(step.article())) continue;
            steps.remove(i);
            return;
        }
    }

    Set<ArticleId> transcripts() {
        return transcripts.stream().map(ArticleId::new).collect(Collectors.toUnmodifiableSet());
    }

    Selection selection() {
        return new Selection(steps.stream().map(StepRow::step).toList());
    }

    Library.Entry entry() {
        List<ArticleId> articles =
                places.stream().map(p -> new ArticleId(p.article())).toList();
        return new Library.Entry(new ComparisonId(id), title, articles, created, changed);
    }
}
