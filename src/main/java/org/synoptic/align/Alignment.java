package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collection;
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
    public record Row(ArticleId article, Claim claim, Map<ArticleId, Finding> findings) {}

    public static Alignment of(Collection<Witness> witnesses, Meaning meaning) {
        List<Witness> ordered =
                witnesses.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        List<Row> rows = new ArrayList<>();
        for (Witness w : ordered)
            for (Claim c : w.claims()) {
                Map<ArticleId, Finding> findings = new LinkedHashMap<>();
                for (Witness o : ordered) if (o != w) findings.put(o.id(), new Finding.NotFound(List.of()));
                rows.add(new Row(w.id(), c, findings));
            }
        return new Alignment(rows);
    }
}
