package org.synoptic.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.align.Finding.Evidence;

/// Decides what one article has of another's sentence, and says why.
final class Findings {
    private static final int NEAREST = 3;

    private Findings() {}

    static Finding of(Event event, Grid scores, int x, int y, int i) {
        List<Integer> best = IntStream.range(0, scores.columns)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -scores.at[i][j])
                        .thenComparing(j -> j))
                .toList();
        List<Integer> linked =
                best.stream().filter(j -> scores.at[i][j] >= Scores.LINKED).toList();
        if (linked.isEmpty()) return silent(event, scores, x, y, i, best.subList(0, Math.min(NEAREST, best.size())));
        List<Evidence> evidence = evidence(event, scores, x, y, i, linked);
        List<Conflict> conflicts = conflicts(event, x, y, i, linked);
        if (!conflicts.isEmpty()) return new Finding.Differs(evidence, conflicts);
        Wholeness whole = new Wholeness(event, x, y, i, linked);
        return whole.is() ? new Finding.Found(evidence) : new Finding.Partly(evidence, whole.open());
    }

    private static Finding silent(Event event, Grid scores, int x, int y, int i, List<Integer> nearest) {
        List<Evidence> evidence = evidence(event, scores, x, y, i, nearest);
        return event.witnesses.get(y).checkable() ? new Finding.NotFound(evidence) : new Finding.NotCheckable(evidence);
    }

    private static List<Conflict> conflicts(Event event, int x, int y, int i, List<Integer> linked) {
        List<Conflict> out = new ArrayList<>();
        for (int j : linked)
            out.addAll(Conflicts.between(
                    event.witnesses.get(x),
                    event.lines.get(x).get(i),
                    event.witnesses.get(y),
                    event.lines.get(y).get(j)));
        return out;
    }

    private static List<Evidence> evidence(Event event, Grid scores, int x, int y, int i, List<Integer> passages) {
        Line a = event.lines.get(x).get(i);
        return passages.stream()
                .map(j -> {
                    Line b = event.lines.get(y).get(j);
                    return new Evidence(
                            b.sentence().span(), b.sentence().index(), scores.at[i][j], reasons(event, a, b));
                })
                .toList();
    }

    private static List<String> reasons(Event event, Line a, Line b) {
        List<String> out = new ArrayList<>();
        Set<String> shared = Features.shared(a.words(), b.words());
        long figures = a.figures().stream()
                .filter(f -> b.figures().stream().anyMatch(f::sameValue))
                .count();
        Set<String> names = new TreeSet<>(Features.shared(a.names(), b.names()));
        double part = event.mass(a.words()) == 0 ? 0 : event.mass(shared) / event.mass(a.words());
        out.add("%d %% of what the sentence says in rare words stands there too.".formatted(Math.round(100 * part)));
        if (!names.isEmpty())
            out.add(names.size() == 1 ? "They share a name." : "They share %d names.".formatted(names.size()));
        if (figures > 0) out.add(figures == 1 ? "They share a figure." : "They share %d figures.".formatted(figures));
        return out;
    }
}
