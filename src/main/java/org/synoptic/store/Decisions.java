package org.synoptic.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.Anchor;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;

/// What people decided about comparisons. As in the library, a change that returns is on disk, and one that can't be
/// kept throws `LibraryUnusable`. A decision goes with its comparison, but outlives the articles' coming and going.
public interface Decisions {
    /// A decision as a person makes it: of one passage, or of two.
    record Made(
            Subject subject,
            Verdict verdict,
            Anchor here,
            @Nullable Anchor there,
            String by,
            String note) {
        public Made {
            if ((subject == Subject.LINK) != (there != null))
                throw new IllegalArgumentException("A link has two passages, a lone passage has one");
            if (there != null && there.article().equals(here.article()))
                throw new IllegalArgumentException("A link joins two articles");
            if (by.isBlank()) throw new IllegalArgumentException("A decision is somebody's");
        }
    }

    /// A decision as it is kept; `undone` says since when it does not count.
    record Kept(String id, Made made, Instant at, @Nullable Instant undone) {}

    /// Keeps a decision; there has to be such a comparison.
    Kept keep(ComparisonId comparison, Made decision);

    /// All decisions of a comparison, the earliest first, with those that were undone.
    List<Kept> of(ComparisonId comparison);

    /// Like the two after it, this does nothing if the comparison has no such decision.
    void note(ComparisonId comparison, String id, String note);

    void undo(ComparisonId comparison, String id);

    void redo(ComparisonId comparison, String id);
}
