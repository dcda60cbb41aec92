package org.synoptic.align;

import org.synoptic.align.Told.Part;

/// Looks at two sentences in smaller and in larger pieces: clause by clause, since a long sentence holds several facts,
/// and with their neighbours, since a fact may be told in two sentences elsewhere.
final class Passages {
    private final Told here;
    private final Told there;
    private final Grid cosine;
    private final double[] knownHere;
    private final double[] knownThere;
    private final double likeness;

    /// `cosine`: how near the vectors of the sentences of one article are to those of the other.
    Passages(Told here, Told there, Grid cosine) {
        this.here = here;
        this.there = there;
        this.cosine = cosine;
        knownHere = known(here, there.all);
        knownThere = known(there, here.all);
        likeness = here.all.likeness(there.all);
    }

    /// How much of each sentence's words stands anywhere in the other article.
    private static double[] known(Told told, Bag all) {
        return told.parts.stream().mapToDouble(p -> p.words().part(all)).toArray();
    }

    void add(Measures m, int i, int j, Bag.Shared shared) {
        Part a = here.parts.get(i);
        Part b = there.parts.get(j);
        boolean some = shared.count() > 0;
        m.both(some ? bestClause(a, b.words()) : 0, some ? bestClause(b, a.words()) : 0);
        m.both(some ? heaviestClause(a, b.words()) : 0, some ? heaviestClause(b, a.words()) : 0);
        m.both(a.words().part(b.around()), b.words().part(a.around()));
        m.both(knownHere[i], knownThere[j]);
        m.both(a.words().lacking(b.words(), there.all), b.words().lacking(a.words(), here.all));
        double before = cosine.get(i - 1, j);
        double beside = cosine.get(i, j - 1);
        double own = cosine.at[i][j];
        m.add((own + before / 2 + beside / 2 + cosine.get(i - 1, j - 1) / 4) / (a.pairLength() * b.pairLength()));
        m.both((own + before / 2) / a.pairLength(), (own + beside / 2) / b.pairLength());
        m.add(likeness);
        m.both(here.size(), there.size());
        m.both(a.clauses().size(), b.clauses().size());
    }

    private static double bestClause(Part a, Bag words) {
        double best = 0;
        for (Bag clause : a.clauses()) best = Math.max(best, clause.part(words));
        return best;
    }

    private static double heaviestClause(Part a, Bag words) {
        double best = 0;
        for (Bag clause : a.clauses()) best = Math.max(best, clause.mass(words));
        return best;
    }
}
