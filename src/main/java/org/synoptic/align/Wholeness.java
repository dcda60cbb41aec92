package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;

/// Whether the passages that are linked to a sentence carry all of it, taken together: what is told in one sentence
/// here
/// may be told in two there. And if not, which of its clauses they lack.
final class Wholeness {
    /// Fitted by logistic regression to the sentences of 72 labelled events that are linked wholly or in part, by
    /// `org.synoptic.align.MeasureWholeness`.
    private static final double OF_COSINE = 11.62;

    private static final double OF_SHARED = 2.19;
    private static final double LEAST = 10.62;

    /// Without vectors: the part of the sentence's rare words at which most are linked wholly.
    private static final double MOST_WORDS = 0.5;

    /// A clause of whose rare words less is there is told nowhere there.
    private static final double LACKED = 0.25;

    private final Event event;
    private final Line claim;
    private final List<Line> there;
    private final List<Integer> linked;
    private final Span span;

    Wholeness(Event event, int x, int y, int i, List<Integer> linked) {
        this.event = event;
        claim = event.lines.get(x).get(i);
        there = event.lines.get(y);
        this.linked = linked;
        span = claim.sentence().span();
    }

    boolean is() {
        double shared = shared();
        if (claim.vector().length == 0) return shared >= MOST_WORDS;
        return OF_COSINE * cosine() + OF_SHARED * shared >= LEAST;
    }

    /// How much of the sentence's rare words stands in the passages, from 0 to 1.
    double shared() {
        return part(claim.words(), words(0));
    }

    /// How near the nearest passage is, or all of them taken together.
    double cosine() {
        double best = 0;
        float[] sum = new float[claim.vector().length];
        for (int j : linked) {
            float[] v = there.get(j).vector();
            best = Math.max(best, Meaning.cosine(claim.vector(), v));
            for (int k = 0; k < Math.min(v.length, sum.length); k++) sum[k] += v[k];
        }
        double length = Math.sqrt(Meaning.cosine(sum, sum));
        return length == 0 ? best : Math.max(best, Meaning.cosine(claim.vector(), sum) / length);
    }

    /// The clauses, those that follow each other as one, that are told neither in the passages nor in the sentences
    /// beside them; none if all are, or if the
    /// sentence has only one.
    List<Span> open() {
        List<Clauses.Clause> clauses = claim.clauses();
        if (clauses.size() < 2) return List.of();
        Set<String> around = words(1);
        List<Span> out = new ArrayList<>();
        boolean before = false;
        int told = 0;
        for (Clauses.Clause c : clauses) {
            boolean lacked = c.end() > c.start() && part(c.words(), around) < LACKED;
            if (!lacked) told++;
            else if (!before) out.add(new Span(span.article(), c.start(), c.end()));
            else out.set(out.size() - 1, new Span(span.article(), out.getLast().start(), c.end()));
            before = lacked;
        }
        return told == 0 ? List.of() : out;
    }

    private Set<String> words(int beside) {
        Set<String> out = new TreeSet<>();
        for (int j : linked)
            for (Line line : there.subList(Math.max(0, j - beside), Math.min(there.size(), j + beside + 1)))
                out.addAll(line.words());
        return out;
    }

    private double part(Set<String> words, Set<String> in) {
        double all = event.mass(words);
        return all == 0 ? 1 : event.mass(Features.shared(words, in)) / all;
    }
}
