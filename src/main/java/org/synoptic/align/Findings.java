package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.align.Finding.Evidence;
import org.synoptic.align.Told.Part;
import org.synoptic.segment.Sentence;

/// Decides what one article has of another's sentence, and says why.
final class Findings {
    private static final int NEAREST = 3;

    private Findings() {}

    static Finding of(Event event, Grid scores, int x, int y, int i) {
        double[] row = scores.at[i];
        List<Integer> linked = highest(row, Scores.LINKED, row.length);
        if (linked.isEmpty()) return silent(event, scores, x, y, i, highest(row, 0, NEAREST));
        List<Evidence> evidence = evidence(event, scores, x, y, i, linked);
        List<Conflict> conflicts = conflicts(event, x, y, i, linked);
        if (!conflicts.isEmpty()) return new Finding.Differs(evidence, conflicts);
        Wholeness whole = new Wholeness(event, x, y, i, linked);
        return whole.is() ? new Finding.Found(evidence) : new Finding.Partly(evidence, whole.open());
    }

    /// The places of the highest numbers, from `least` up and at most `most` of them; of equals the first goes first.
    private static List<Integer> highest(double[] row, double least, int most) {
        List<Integer> out = new ArrayList<>();
        for (int j = 0; j < row.length; j++) {
            if (row[j] < least || out.size() == most && row[j] <= row[out.getLast()]) continue;
            int at = out.size();
            while (at > 0 && row[out.get(at - 1)] < row[j]) at--;
            out.add(at, j);
            if (out.size() > most) out.removeLast();
        }
        return out;
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
        Part a = event.told.get(x).parts.get(i);
        List<Part> there = event.told.get(y).parts;
        return passages.stream()
                .map(j -> {
                    Sentence s = there.get(j).line().sentence();
                    return new Evidence(s.span(), s.index(), scores.at[i][j], reasons(a, there.get(j)));
                })
                .toList();
    }

    private static List<String> reasons(Part a, Part b) {
        List<String> out = new ArrayList<>();
        long figures = a.line().figures().stream().filter(b.line()::has).count();
        int names = a.names().count(b.names());
        out.add(Math.round(100 * a.words().part(b.words()))
                + " % of what the sentence says in rare words stands there too.");
        if (names > 0) out.add(names == 1 ? "They share a name." : "They share " + names + " names.");
        if (figures > 0) out.add(figures == 1 ? "They share a figure." : "They share " + figures + " figures.");
        return out;
    }
}
