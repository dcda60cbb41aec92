package org.synoptic.align;

import java.util.List;
import org.synoptic.article.Span;

/// What one article has of another's claim, with the evidence: the passages that carry it, or the nearest ones.
public sealed interface Finding {
    List<Evidence> evidence();

    /// The score of the best passage; 0 where the article has none.
    default double best() {
        return evidence().stream().mapToDouble(Evidence::score).max().orElse(0);
    }

    /// A passage (a sentence), its score from 0 to 1, and why it counts.
    record Evidence(Span passage, int sentence, double score, List<String> reasons) {
        public Evidence {
            reasons = List.copyOf(reasons);
        }
    }

    /// Two words or figures that conflict: `here` in the claim, `there` in the other article.
    record Conflict(Span here, Span there, String kind) {}

    record Found(List<Evidence> evidence) implements Finding {}

    /// At least one full factual clause is shared. `open` are the clauses of the claim of which the passages, and those
    /// around them, have next to nothing.
    record Partly(List<Evidence> evidence, List<Span> open) implements Finding {
        public Partly {
            open = List.copyOf(open);
        }
    }

    /// The same statement, but a figure, name, date or negation conflicts.
    record Differs(List<Evidence> evidence, List<Conflict> conflicts) implements Finding {}

    /// Not found; the evidence is the nearest passages, best first.
    record NotFound(List<Evidence> evidence) implements Finding {}

    /// The other article's extraction is too doubtful to say.
    record NotCheckable(List<Evidence> evidence) implements Finding {}
}
