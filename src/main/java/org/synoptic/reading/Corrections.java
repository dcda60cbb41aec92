package org.synoptic.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Trouble;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;

/// What people decide about a comparison's links and marks. What returns is on disk and counts when the comparison is
/// opened next.
///
/// ```java
/// var kept = corrections.decide(id, new Choice(Subject.LINK, Verdict.ADDED, here, there, "Ada Moor", ""));
/// corrections.undo(id, kept);
/// ```
public interface Corrections {
    int LONGEST_NAME = 80;
    int LONGEST_NOTE = 4_000;

    /// A passage as the person saw it: offsets into the text with this hash.
    record Place(ArticleId article, String textHash, int start, int end) {}

    record Choice(
            Subject subject,
            Verdict verdict,
            Place here,
            @Nullable Place there,
            String by,
            String note) {
        public Choice {
            by = by.strip();
            if (by.isEmpty() || by.length() > LONGEST_NAME || note.length() > LONGEST_NOTE)
                throw new IllegalArgumentException("A decision is somebody's, and a note is short");
        }
    }

    /// A decision with what became of it. `now` is how it stands over the texts as they are; where it does not, `lost`
    /// says in a sentence why. `undone` says since when it does not count.
    record Listed(
            String id,
            Subject subject,
            Verdict verdict,
            List<Words> places,
            String by,
            Instant at,
            String note,
            @Nullable Instant undone,
            @Nullable Decision now,
            @Nullable String lost) {
        public Listed {
            places = List.copyOf(places);
        }

        /// The words of a passage as they were when it was chosen.
        public record Words(ArticleId article, String words) {}
    }

    /// The text is not the one that the person saw.
    final class Outdated extends Trouble {
        Outdated() {
            super("The article has changed or was removed meanwhile. Load the page again, then decide.", null);
        }
    }

    /// Keeps a decision and gives its id.
    String decide(ComparisonId comparison, Choice choice);

    /// This and the two below do nothing if the comparison has no such decision.
    void note(ComparisonId comparison, String decision, String note);

    void undo(ComparisonId comparison, String decision);

    void redo(ComparisonId comparison, String decision);

    /// All decisions, the earliest first.
    List<Listed> all(ComparisonId comparison);
}
