package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Alignment;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.segment.Sentence;

/// A passage that one independent report alone carries, as it is marked: a sentence of which every claim stands alone,
/// with those of its paragraph that follow and are such too. `rows` are its claims, in their order. With a `clause`,
/// only
/// that part of its one sentence stands alone, and others tell the rest.
///
/// ```java
/// Alone.in(comparison).size();   // how many marks "only in" there are
/// ```
public record Alone(
        ArticleId article, List<Alignment.Row> rows, boolean copied, Alignment.@Nullable LoneClause clause) {
    public Alone {
        rows = List.copyOf(rows);
    }

    private record Place(ArticleId article, int sentence) {
        static Place of(Alignment.Row r) {
            return new Place(r.article(), r.claim().sentence());
        }
    }

    /// The passages of a comparison, in the order of its claims, and after them the clauses.
    public static List<Alone> in(Comparison comparison) {
        Map<Place, List<Alignment.Row>> sentences =
                comparison.alignment().rows().stream().collect(Collectors.groupingBy(Place::of));
        Set<Span> alone =
                comparison.only().stream().map(o -> o.claim().span()).collect(Collectors.toCollection(HashSet::new));
        Map<Place, Growing> passages = new LinkedHashMap<>();
        for (Comparison.OnlyIn o : comparison.only()) {
            Place here = new Place(o.article(), o.claim().sentence());
            List<Alignment.Row> rows = sentences.getOrDefault(here, List.of());
            if (passages.containsKey(here)
                    || rows.isEmpty()
                    || !rows.stream().allMatch(r -> alone.contains(r.claim().span()))) continue;
            Growing before = passages.get(new Place(here.article(), here.sentence() - 1));
            Growing passage = before != null && before.copied == o.copied() && goesOn(comparison, here)
                    ? before
                    : new Growing(here.article(), o.copied());
            passage.rows.addAll(rows);
            passages.put(here, passage);
        }
        List<Alone> out = new ArrayList<>(
                passages.values().stream().distinct().map(Growing::done).toList());
        for (Witness w : comparison.witnesses())
            for (Alignment.Row r : comparison.alignment().rows())
                if (r.article().equals(w.id()) && !passages.containsKey(Place.of(r)))
                    for (Alignment.LoneClause c : r.clauses())
                        out.add(new Alone(r.article(), List.of(r), Silence.inACopy(r, comparison.copies()), c));
        return out;
    }

    private static boolean goesOn(Comparison comparison, Place here) {
        List<Sentence> all =
                comparison.witness(here.article()).orElseThrow().segments().sentences();
        return all.get(here.sentence()).paragraph()
                == all.get(here.sentence() - 1).paragraph();
    }

    private static final class Growing {
        private final ArticleId article;
        private final boolean copied;
        private final List<Alignment.Row> rows = new ArrayList<>();

        Growing(ArticleId article, boolean copied) {
            this.article = article;
            this.copied = copied;
        }

        Alone done() {
            return new Alone(article, rows, copied, null);
        }
    }

    /// Its first sentence.
    public int from() {
        return rows.getFirst().claim().sentence();
    }

    /// Its last sentence, which may be its first.
    public int to() {
        return rows.getLast().claim().sentence();
    }
}
