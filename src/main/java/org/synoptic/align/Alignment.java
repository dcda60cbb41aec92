package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        /// Whether at least one other article was checked and none that was has the claim.
        public boolean alone() {
            return findings.values().stream().anyMatch(f -> f instanceof Finding.NotFound)
                    && findings.values().stream()
                            .allMatch(f -> f instanceof Finding.NotFound || f instanceof Finding.NotCheckable);
        }
    }

    public static Alignment of(Collection<Witness> witnesses, Meaning meaning) {
        List<Witness> ordered =
                witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
        Event event = new Event(ordered, meaning);
        List<List<Grid>> scores = Scores.of(event);
        List<Row> rows = new ArrayList<>();
        for (int x = 0; x < ordered.size(); x++)
            for (Claim c : ordered.get(x).claims()) rows.add(row(event, scores, x, c));
        return new Alignment(rows);
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
