package org.synoptic.align;

import java.util.Set;
import org.synoptic.align.Told.Part;
import org.synoptic.meaning.Meaning;

/// What can be measured on two sentences of two articles, in a fixed order; the same whichever comes first. The order
/// is that of the trained weights: who changes it trains anew.
final class Features {
    static final int ROOM = 96;

    private final Event event;
    private final Told here;
    private final Told there;
    private final Ranked cosine;
    private final Ranked overlap;
    private final Ranked mixed;
    private final Ranked letters;
    private final Passages passages;

    Features(Event event, int x, int y) {
        this.event = event;
        here = event.told.get(x);
        there = event.told.get(y);
        Grid cosines = grid((a, b) -> Meaning.cosine(a.line().vector(), b.line().vector()));
        Grid overlaps = overlap(event, x, y);
        cosine = new Ranked(cosines);
        overlap = new Ranked(overlaps);
        letters = new Ranked(grid((a, b) -> a.grams().likeness(b.grams())));
        mixed = new Ranked(new Grid(here.size(), there.size(), (i, j) -> overlaps.at[i][j] + cosines.at[i][j]));
        passages = new Passages(here, there, cosines);
    }

    /// A likeness by words alone, from 0 to 1.
    static Grid overlap(Event event, int x, int y) {
        return grid(event.told.get(x), event.told.get(y), (a, b) -> a.words().likeness(b.words()));
    }

    private interface Likeness {
        double of(Part a, Part b);
    }

    private Grid grid(Likeness likeness) {
        return grid(here, there, likeness);
    }

    private static Grid grid(Told here, Told there, Likeness likeness) {
        return new Grid(here.size(), there.size(), (i, j) -> likeness.of(here.parts.get(i), there.parts.get(j)));
    }

    double[] of(int i, int j) {
        Measures m = new Measures(ROOM);
        add(m, i, j);
        return m.values();
    }

    void add(Measures m, int i, int j) {
        Part a = here.parts.get(i);
        Part b = there.parts.get(j);
        Bag.Shared shared = a.words().with(b.words());
        similarities(m, i, j, shared);
        ranks(m, i, j);
        facts(m, a, b);
        places(m, i, j);
        letters(m, i, j);
        speakers(m, a, b);
        passages.add(m, i, j, shared);
    }

    private void similarities(Measures m, int i, int j, Bag.Shared shared) {
        Part a = here.parts.get(i);
        Part b = there.parts.get(j);
        Bag.Shared pairs = shared.count() == 0 ? Bag.Shared.NOTHING : a.pairs().with(b.pairs());
        double like = cosine.grid.at[i][j];
        m.add(like);
        m.add(like - (cosine.rowMean(i) + cosine.columnMean(j)) / 2);
        m.add(overlap.grid.at[i][j]);
        m.both(
                part(shared.mass(), a.words().mass()),
                part(shared.mass(), b.words().mass()));
        m.both(
                part(pairs.mass(), a.pairs().mass()),
                part(pairs.mass(), b.pairs().mass()));
        m.add(shared.mass());
        m.add(event.rarity(shared.rarest()));
        m.add(shared.count());
        m.both(a.words().mass() - shared.mass(), b.words().mass() - shared.mass());
        m.add(pairs.count() == 0 ? Math.min(1, shared.count()) : run(a.stems(), b.stems()));
    }

    private void ranks(Measures m, int i, int j) {
        ranks(m, cosine, i, j);
        ranks(m, overlap, i, j);
        m.add(mixed.grid.diagonal(i, j));
        m.add(overlap.grid.around(i, j));
        m.both(mixed.grid.get(i - 1, j - 1), mixed.grid.get(i + 1, j + 1));
    }

    private static void ranks(Measures m, Ranked r, int i, int j) {
        double own = r.grid.at[i][j];
        m.both(Math.min(10, r.rowRank(i, j)), Math.min(10, r.columnRank(i, j)));
        m.both(own - r.rowBest(i, j), own - r.columnBest(j, i));
    }

    private void facts(Measures m, Part a, Part b) {
        int named = a.names().count(b.words());
        int namedThere = b.names().count(a.words());
        m.add(named + namedThere);
        m.both(a.names().ids().length - named, b.names().ids().length - namedThere);
        Line x = a.line();
        Line y = b.line();
        int figures = figures(x, y);
        m.add(figures);
        m.both(x.figures().size() - figures, y.figures().size() - figures(y, x));
        int dates = a.dates().count(b.dates());
        m.add(dates);
        m.add(!x.dates().isEmpty() && !y.dates().isEmpty() && dates == 0 ? 1 : 0);
        m.both(x.quoted().size(), y.quoted().size());
        m.both(
                part(a.quoted().count(b.words()), x.quoted().size()),
                part(b.quoted().count(a.words()), y.quoted().size()));
        m.add(Math.abs(x.negations() - y.negations()));
    }

    private void places(Measures m, int i, int j) {
        double a = (i + 0.5) / here.size();
        double b = (j + 0.5) / there.size();
        m.add(Math.abs(a - b));
        m.both(a, b);
        m.both(i, j);
        m.both(
                here.parts.get(i).line().words().size(),
                there.parts.get(j).line().words().size());
        m.add(event.witnesses.size());
    }

    private void letters(Measures m, int i, int j) {
        double own = letters.grid.at[i][j];
        m.add(own);
        m.both(own - letters.rowBest(i, j), own - letters.columnBest(j, i));
        double both = mixed.grid.at[i][j];
        m.both(Math.min(10, mixed.rowRank(i, j)), Math.min(10, mixed.columnRank(i, j)));
        m.both(both - mixed.rowBest(i, j), both - mixed.columnBest(j, i));
    }

    private void speakers(Measures m, Part a, Part b) {
        int same = a.speakers().count(b.speakers());
        int here = a.line().speakers().size();
        int there = b.line().speakers().size();
        m.add(same);
        m.add(same == 0 && here > 0 && there > 0 ? 1 : 0);
        m.both(here, there);
        m.add(a.names().mass(b.names()));
        m.add(a.quoted().mass(b.quoted()));
    }

    private static int figures(Line a, Line b) {
        int count = 0;
        for (Figure f : a.figures()) if (b.has(f)) count++;
        return count;
    }

    private static double part(double shared, double whole) {
        return whole == 0 ? 0 : shared / whole;
    }

    static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> out = new java.util.LinkedHashSet<>();
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = small == a ? b : a;
        for (String w : new java.util.TreeSet<>(small)) if (large.contains(w)) out.add(w);
        return out;
    }

    /// The longest run of words that both have.
    private static int run(int[] a, int[] b) {
        int best = 0;
        int[] runs = new int[b.length + 1];
        for (int w : a)
            for (int j = b.length; j > 0; j--) {
                runs[j] = w == b[j - 1] ? runs[j - 1] + 1 : 0;
                if (runs[j] > best) best = runs[j];
            }
        return best;
    }
}
