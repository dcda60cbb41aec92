package org.synoptic.align;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.meaning.Meaning;

/// What can be measured on two sentences of two articles, in a fixed order; the same whichever comes first. The order
/// is that of the trained weights: who changes it trains anew.
final class Features {
    private final Event event;
    private final List<Line> here;
    private final List<Line> there;
    private final Grid cosine;
    private final Grid overlap;
    private final Grid mixed;
    private final Grid letters;
    private final Passages passages;

    Features(Event event, int x, int y) {
        this.event = event;
        here = event.lines.get(x);
        there = event.lines.get(y);
        cosine = new Grid(
                here.size(),
                there.size(),
                (i, j) -> Meaning.cosine(here.get(i).vector(), there.get(j).vector()));
        overlap = likeness(Line::words);
        letters = likeness(Line::grams);
        passages = new Passages(event, here, there);
        mixed = new Grid(here.size(), there.size(), (i, j) -> overlap.at[i][j] + cosine.at[i][j]);
    }

    /// A likeness by words alone, from 0 to 1.
    Grid overlap() {
        return overlap;
    }

    private Grid likeness(Function<Line, Set<String>> part) {
        return new Grid(
                here.size(),
                there.size(),
                (i, j) -> bag(part.apply(here.get(i))).likeness(bag(part.apply(there.get(j)))));
    }

    private Bag bag(Set<String> words) {
        return event.bag(words);
    }

    double[] of(int i, int j) {
        Measures m = new Measures(96);
        similarities(m, i, j);
        ranks(m, i, j);
        facts(m, here.get(i), there.get(j));
        places(m, i, j);
        letters(m, i, j);
        speakers(m, here.get(i), there.get(j));
        passages.add(m, i, j);
        return m.values();
    }

    private void similarities(Measures m, int i, int j) {
        Line a = here.get(i);
        Line b = there.get(j);
        m.add(cosine.at[i][j]);
        m.add(cosine.at[i][j] - (cosine.rowMean(i) + cosine.columnMean(j)) / 2);
        m.add(overlap.at[i][j]);
        contained(m, a.words(), b.words());
        contained(m, a.pairs(), b.pairs());
        Bag.Shared shared = bag(a.words()).with(bag(b.words()));
        m.add(shared.mass());
        m.add(event.rarity(shared.rarest()));
        m.add(shared.count());
        m.both(bag(a.words()).mass() - shared.mass(), bag(b.words()).mass() - shared.mass());
        m.add(run(a.stems(), b.stems()));
    }

    private void contained(Measures m, Set<String> a, Set<String> b) {
        double shared = bag(a).with(bag(b)).mass();
        m.both(part(shared, bag(a).mass()), part(shared, bag(b).mass()));
    }

    private void ranks(Measures m, int i, int j) {
        for (Grid g : List.of(cosine, overlap)) {
            m.both(Math.min(10, g.rowRank(i, j)), Math.min(10, g.columnRank(i, j)));
            m.both(g.at[i][j] - g.rowBest(i, j), g.at[i][j] - g.columnBest(j, i));
        }
        m.add(mixed.diagonal(i, j));
        m.add(overlap.around(i, j));
        m.both(mixed.get(i - 1, j - 1), mixed.get(i + 1, j + 1));
    }

    private void facts(Measures m, Line a, Line b) {
        int names = count(a.names(), b.words()) + count(b.names(), a.words());
        m.add(names);
        m.both(lacking(a.names(), b.words()), lacking(b.names(), a.words()));
        m.add(figures(a, b));
        m.both(a.figures().size() - figures(a, b), b.figures().size() - figures(b, a));
        m.add(shared(a.dates(), b.dates()).size());
        m.add(
                !a.dates().isEmpty()
                                && !b.dates().isEmpty()
                                && shared(a.dates(), b.dates()).isEmpty()
                        ? 1
                        : 0);
        m.both(a.quoted().size(), b.quoted().size());
        m.both(
                part(count(a.quoted(), b.words()), a.quoted().size()),
                part(count(b.quoted(), a.words()), b.quoted().size()));
        m.add(Math.abs(a.negations() - b.negations()));
    }

    private void places(Measures m, int i, int j) {
        double a = (i + 0.5) / here.size();
        double b = (j + 0.5) / there.size();
        m.add(Math.abs(a - b));
        m.both(a, b);
        m.both(i, j);
        m.both(here.get(i).words().size(), there.get(j).words().size());
        m.add(event.witnesses.size());
    }

    private void letters(Measures m, int i, int j) {
        m.add(letters.at[i][j]);
        m.both(letters.at[i][j] - letters.rowBest(i, j), letters.at[i][j] - letters.columnBest(j, i));
        m.both(Math.min(10, mixed.rowRank(i, j)), Math.min(10, mixed.columnRank(i, j)));
        m.both(mixed.get(i, j) - mixed.rowBest(i, j), mixed.get(i, j) - mixed.columnBest(j, i));
    }

    private void speakers(Measures m, Line a, Line b) {
        int same = count(a.speakers(), b.speakers());
        m.add(same);
        m.add(same == 0 && !a.speakers().isEmpty() && !b.speakers().isEmpty() ? 1 : 0);
        m.both(a.speakers().size(), b.speakers().size());
        m.add(bag(a.names()).with(bag(b.names())).mass());
        m.add(bag(a.quoted()).with(bag(b.quoted())).mass());
    }

    private static int figures(Line a, Line b) {
        return (int) a.figures().stream()
                .filter(f -> b.figures().stream().anyMatch(f::sameValue))
                .count();
    }

    private int lacking(Set<String> names, Set<String> words) {
        return names.size() - count(names, words);
    }

    private int count(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : bag(a).with(bag(b)).count();
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
    private static int run(List<String> a, List<String> b) {
        int best = 0;
        int[] last = new int[b.size() + 1];
        for (String w : a) {
            int[] next = new int[b.size() + 1];
            for (int j = 0; j < b.size(); j++) {
                next[j + 1] = w.equals(b.get(j)) ? last[j] + 1 : 0;
                best = Math.max(best, next[j + 1]);
            }
            last = next;
        }
        return best;
    }
}
