package org.synoptic.align;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.synoptic.meaning.Meaning;

/// Looks at two sentences in smaller and in larger pieces: clause by clause, since a long sentence holds several facts,
/// and with their neighbours, since a fact may be told in two sentences elsewhere.
final class Passages {
    private final Event event;
    private final List<Line> here;
    private final List<Line> there;
    private final List<Set<String>> aroundHere;
    private final List<Set<String>> aroundThere;
    private final Set<String> allHere;
    private final Set<String> allThere;
    private final List<float[]> pairsHere;
    private final List<float[]> pairsThere;
    private final double likeness;

    Passages(Event event, List<Line> here, List<Line> there) {
        this.event = event;
        this.here = here;
        this.there = there;
        aroundHere = around(here);
        aroundThere = around(there);
        allHere = all(here);
        allThere = all(there);
        pairsHere = pairs(here);
        pairsThere = pairs(there);
        likeness = event.bag(allHere).likeness(event.bag(allThere));
    }

    private static List<Set<String>> around(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> all(lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2))))
                .toList();
    }

    private static Set<String> all(List<Line> lines) {
        Set<String> out = new TreeSet<>();
        for (Line l : lines) out.addAll(l.words());
        return out;
    }

    void add(Measures m, int i, int j) {
        Line a = here.get(i);
        Line b = there.get(j);
        m.both(bestClause(a, b.words()), bestClause(b, a.words()));
        m.both(heaviestClause(a, b.words()), heaviestClause(b, a.words()));
        m.both(part(a.words(), aroundThere.get(j)), part(b.words(), aroundHere.get(i)));
        m.both(known(a, allThere), known(b, allHere));
        m.both(unmatched(a, b, allThere), unmatched(b, a, allHere));
        m.add(Meaning.cosine(pairsHere.get(i), pairsThere.get(j)));
        m.both(Meaning.cosine(pairsHere.get(i), b.vector()), Meaning.cosine(a.vector(), pairsThere.get(j)));
        m.add(likeness);
        m.both(here.size(), there.size());
        m.both(a.clauses().size(), b.clauses().size());
    }

    private double bestClause(Line a, Set<String> words) {
        double best = 0;
        for (Clauses.Clause clause : a.clauses()) best = Math.max(best, part(clause.words(), words));
        return best;
    }

    private double heaviestClause(Line a, Set<String> words) {
        double best = 0;
        for (Clauses.Clause clause : a.clauses())
            best = Math.max(
                    best, event.bag(clause.words()).with(event.bag(words)).mass());
        return best;
    }

    /// How much of the words stands anywhere in the other article.
    private double known(Line a, Set<String> all) {
        return part(a.words(), all);
    }

    /// What the other sentence lacks, though the other article has it elsewhere.
    private double unmatched(Line a, Line b, Set<String> all) {
        return event.bag(a.words()).lacking(event.bag(b.words()), event.bag(all));
    }

    private double part(Set<String> words, Set<String> in) {
        double all = event.bag(words).mass();
        return all == 0 ? 0 : event.bag(words).with(event.bag(in)).mass() / all;
    }

    private static List<float[]> pairs(List<Line> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> pair(lines, i)).toList();
    }

    /// The sum of a sentence's vector and half of the one before, of unit length.
    private static float[] pair(List<Line> lines, int i) {
        float[] v = lines.get(i).vector();
        if (i == 0) return v;
        float[] before = lines.get(i - 1).vector();
        float[] out = new float[v.length];
        double sum = 0;
        for (int k = 0; k < v.length; k++) {
            out[k] = v[k] + before[k] / 2;
            sum += out[k] * out[k];
        }
        for (int k = 0; k < v.length; k++) out[k] /= (float) Math.sqrt(sum);
        return out;
    }
}
