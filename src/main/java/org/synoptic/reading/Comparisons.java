package org.synoptic.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;
import org.synoptic.compare.Selection.Passed;
import org.synoptic.store.Library;

/// The comparisons as things a person makes, names and throws away. What returns is on disk; what can't be kept throws
/// [org.synoptic.article.Trouble] with a sentence for the reader.
///
/// ```java
/// var entry = comparisons.create("Bridge closed", List.of(courier, wire));
/// comparisons.rename(entry.id(), "The bridge at Dunmere");
/// ```
public interface Comparisons {
    /// A comparison as it is kept: its articles in the order they were added.
    record Entry(ComparisonId id, String title, List<ArticleId> articles, Instant created, Instant changed) {
        public Entry {
            articles = List.copyOf(articles);
        }
    }

    Optional<Entry> find(ComparisonId id);

    /// The comparison of just these articles, in any order, if there is one; else a new one with this title.
    Entry findOrCreate(String title, List<ArticleId> articles);

    /// A new comparison of articles that are kept.
    Entry create(String title, List<ArticleId> articles);

    /// The same, where more was given than became an article of it. `by` is who did it if not the owner at the screen,
    /// and else empty.
    Entry create(String title, List<ArticleId> articles, List<Passed> over, String by);

    /// How the articles of a comparison were chosen; of one from before that was written down, nothing.
    Selection selection(ComparisonId id);

    /// This and the four below do nothing if there is no such comparison.
    void rename(ComparisonId id, String title);

    void add(ComparisonId id, List<ArticleId> articles);

    /// The same, where more was given than is added.
    void add(ComparisonId id, List<ArticleId> articles, List<Passed> over);

    /// With the reason and the person's name, both of which may be empty. What is given undoes it: the article stands
    /// where it was again, in the same text, and nothing tells that it was gone.
    Runnable remove(ComparisonId id, ArticleId article, String reason, String by);

    /// From now on the comparison is of the article's text as it was received last.
    void renew(ComparisonId id, ArticleId article);

    /// Which articles of a comparison are transcripts or statements: what was said itself. Quotations are held against
    /// them, and they count among no reports.
    Set<ArticleId> transcripts(ComparisonId id);

    /// Says whether an article of it is one.
    void markTranscript(ComparisonId id, ArticleId article, boolean transcript);

    /// For so long a deleted comparison can be restored.
    Duration REGRET = Library.REGRET;

    /// Takes a comparison away; for [#REGRET] it can be restored.
    void delete(ComparisonId id);

    /// Brings back a comparison that was deleted, with its decisions and notes.
    void restore(ComparisonId id);

    /// The comparisons that can be restored, the latest deleted first.
    List<Entry> deleted();
}
