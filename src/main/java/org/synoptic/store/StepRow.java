package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Selection;

@Embeddable
record StepRow(
        Instant happened,
        @Enumerated(EnumType.STRING) Selection.What what,
        String label,
        @Nullable String address,
        @Column(name = "article_id") @Nullable String article,
        String reason,
        String actor) {
    static StepRow of(Selection.Step s) {
        ArticleId article = s.article();
        return new StepRow(
                s.at(), s.what(), s.label(), s.address(), article == null ? null : article.value(), s.reason(), s.by());
    }

    static StepRow of(Instant at, Selection.Passed p, String by) {
        return of(new Selection.Step(at, p.what(), p.label(), p.address(), null, p.reason(), by));
    }

    static StepRow of(Instant at, Selection.What what, Article a, String reason, String by) {
        String title = a.title().isBlank() ? "an article without a headline" : a.title();
        String label = a.outlet().equals(Outlet.UNKNOWN) ? title : a.outlet().name() + ": " + title;
        String address = a.address() == null ? null : a.address().toString();
        return of(new Selection.Step(at, what, label, address, a.id(), reason, by));
    }

    Selection.Step step() {
        return new Selection.Step(
                happened, what, label, address, article == null ? null : new ArticleId(article), reason, actor);
    }
}
