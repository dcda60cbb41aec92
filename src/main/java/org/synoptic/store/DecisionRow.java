package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Anchor;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Passage;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;

@Entity
@Table(name = "decision")
@SuppressWarnings("NullAway.Init")
class DecisionRow {
    @Id
    String id;

    @Column(name = "comparison_id")
    String comparisonId;

    String subject;
    String verdict;

    @Column(name = "here_article")
    String hereArticle;

    @Column(name = "here_text")
    String hereText;

    @Column(name = "here_start")
    int hereStart;

    @Column(name = "here_before")
    String hereBefore;

    @Column(name = "here_words")
    String hereWords;

    @Column(name = "here_after")
    String hereAfter;

    @Column(name = "there_article")
    @Nullable
    String thereArticle;

    @Column(name = "there_text")
    @Nullable
    String thereText;

    @Column(name = "there_start")
    @Nullable
    Integer thereStart;

    @Column(name = "there_before")
    @Nullable
    String thereBefore;

    @Column(name = "there_words")
    @Nullable
    String thereWords;

    @Column(name = "there_after")
    @Nullable
    String thereAfter;

    @Column(name = "decided_by")
    String by;

    Instant decided;
    String note;

    @Nullable
    Instant undone;

    static DecisionRow of(ComparisonId comparison, Decisions.Made made, Instant at) {
        DecisionRow row = new DecisionRow();
        row.id = ComparisonId.fresh().value();
        row.comparisonId = comparison.value();
        row.subject = made.subject().name();
        row.verdict = made.verdict().name();
        row.here(made.here());
        Anchor there = made.there();
        if (there != null) row.there(there);
        row.by = made.by();
        row.decided = at;
        row.note = made.note();
        return row;
    }

    static DecisionRow of(ComparisonId comparison, Decisions.Kept kept) {
        DecisionRow row = of(comparison, kept.made(), kept.at());
        row.id = kept.id();
        row.undone = kept.undone();
        return row;
    }

    private void here(Anchor anchor) {
        hereArticle = anchor.article().value();
        hereText = anchor.passage().textHash();
        hereStart = anchor.passage().span().start();
        hereBefore = anchor.before();
        hereWords = anchor.words();
        hereAfter = anchor.after();
    }

    private void there(Anchor anchor) {
        thereArticle = anchor.article().value();
        thereText = anchor.passage().textHash();
        thereStart = anchor.passage().span().start();
        thereBefore = anchor.before();
        thereWords = anchor.words();
        thereAfter = anchor.after();
    }

    Decisions.Kept kept() {
        var made = new Decisions.Made(
                Subject.valueOf(subject),
                Verdict.valueOf(verdict),
                anchor(hereArticle, hereText, hereStart, hereBefore, hereWords, hereAfter),
                second(),
                by,
                note);
        return new Decisions.Kept(id, made, decided, undone);
    }

    private @Nullable Anchor second() {
        if (thereArticle == null
                || thereText == null
                || thereStart == null
                || thereBefore == null
                || thereWords == null
                || thereAfter == null) return null;
        return anchor(thereArticle, thereText, thereStart, thereBefore, thereWords, thereAfter);
    }

    private static Anchor anchor(String article, String hash, int start, String before, String words, String after) {
        Span span = new Span(new ArticleId(article), start, start + words.length());
        return new Anchor(new Passage(span, hash), before, words, after);
    }
}
