package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.article.ArticleId;
import org.synoptic.claim.Claim;
import org.synoptic.meaning.Meaning;

/// For each claim of each witness, what every other witness has of it. The same whatever the order of the witnesses.
public record Alignment(List<Row> rows) {
    public Alignment {
        rows = List.copyOf(rows);
    }

    /// One claim and the findings in every other article, in the order of their ids.
    public record Row(ArticleId article, Claim claim, Map<ArticleId, Finding> findings) {
        /// Whether no other article has the claim.
        public boolean alone() {
            return alone(findings.keySet());
        }

        /// Whether the claim surely is one and none of these articles has it, at least one of them having been checked.
        /// Near misses add up: what several articles nearly have is not called alone.
        public boolean alone(Set<ArticleId> others) {
            double sure = claim.certainty();
            int checked = 0;
            for (ArticleId id : others) {
                Finding f = findings.get(id);
                if (f instanceof Finding.NotCheckable) continue;
                if (!(f instanceof Finding.NotFound)) return false;
                sure *= 1 - f.best();
                checked++;
            }
            return checked > 0 && sure >= ALONE;
        }
    }

    /// Chosen on the training events, by cross-validation: precise rather than complete.
    private static final double ALONE = 0.62;

    private record Place(int witness, Claim claim) {}

    public static Alignment of(Collection<Witness> witnesses, Meaning meaning) {
        List<Witness> ordered =
                witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
        Event event = new Event(ordered, meaning);
        List<List<Grid>> scores = Scores.of(event);
        List<Place> places = new ArrayList<>();
        for (int x = 0; x < ordered.size(); x++)
            for (Claim c : ordered.get(x).claims()) places.add(new Place(x, c));
        return new Alignment(places.parallelStream()
                .map(p -> row(event, scores, p.witness, p.claim))
                .toList());
    }

    private static Row row(Event event, List<List<Grid>> scores, int x, Claim claim) {
        Map<ArticleId, Finding> findings = new LinkedHashMap<>();
        for (int y = 0; y < event.witnesses.size(); y++)
            if (y != x)
                findings.put(
                        event.witnesses.get(y).id(),
                        Findings.of(event, scores.get(x).get(y), x, y, claim.sentence()));
        return new Row(event.witnesses.get(x).id(), claim, findings);
    }
}
