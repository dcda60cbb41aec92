package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.article.Span;

/// What two articles share outside quotations. `verbatim` is the share of the shorter one's five-word runs that the
/// other
/// holds as well; `reworded` the share of the shorter one's sentences, by weight, that the other tells in the same
/// order
/// with most of the same words.
record Overlap(double verbatim, double reworded, List<Span> passages) {
    private static final int FEWEST_SHINGLES = 8;
    private static final int FEWEST_STEMS = 5;
    private static final int FEWEST_CLAUSES = 4;
    private static final double SAME_SENTENCE = 0.5;

    double score() {
        return Math.max(verbatim, reworded);
    }

    static Overlap of(OwnWords a, OwnWords b) {
        Set<Long> ofA = a.distinctShingles();
        Set<Long> ofB = b.distinctShingles();
        Set<Long> shared = new HashSet<>(ofA);
        shared.retainAll(ofB);
        int shorter = Math.min(ofA.size(), ofB.size());
        double verbatim = shorter < FEWEST_SHINGLES ? 0 : (double) shared.size() / shorter;
        List<int[]> pairs = inOrder(a.clauses(), b.clauses());
        List<Span> passages = new ArrayList<>(runs(a, shared));
        passages.addAll(runs(b, shared));
        for (int[] p : pairs) {
            passages.add(a.clauses().get(p[0]).span());
            passages.add(b.clauses().get(p[1]).span());
        }
        return new Overlap(verbatim, reworded(a.clauses(), b.clauses(), pairs), merged(passages));
    }

    private static double reworded(List<OwnWords.Clause> a, List<OwnWords.Clause> b, List<int[]> pairs) {
        int weightOfA = a.stream().mapToInt(c -> weight(c)).sum();
        int weightOfB = b.stream().mapToInt(c -> weight(c)).sum();
        boolean aIsShorter = weightOfA <= weightOfB;
        long clauses = (aIsShorter ? a : b).stream().filter(c -> weight(c) > 0).count();
        if (clauses < FEWEST_CLAUSES) return 0;
        double found = 0;
        for (int[] p : pairs) found += weight(aIsShorter ? a.get(p[0]) : b.get(p[1]));
        return found / Math.min(weightOfA, weightOfB);
    }

    private static int weight(OwnWords.Clause clause) {
        return clause.stems().size() < FEWEST_STEMS ? 0 : clause.stems().size();
    }

    /// The pairs of like sentences that keep their order in both texts, with the greatest sum of likeness.
    private static List<int[]> inOrder(List<OwnWords.Clause> a, List<OwnWords.Clause> b) {
        double[][] best = new double[a.size() + 1][b.size() + 1];
        double[][] like = new double[a.size()][b.size()];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int j = b.size() - 1; j >= 0; j--) {
                like[i][j] = likeness(a.get(i), b.get(j));
                double taken = like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(taken, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        List<int[]> out = new ArrayList<>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); )
            if (like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) out.add(new int[] {i++, j++});
            else if (best[i][j] == best[i + 1][j]) i++;
            else j++;
        return out;
    }

    private static double likeness(OwnWords.Clause a, OwnWords.Clause b) {
        if (weight(a) == 0 || weight(b) == 0) return 0;
        int shared = 0;
        for (String s : a.stems()) if (b.stems().contains(s)) shared++;
        double jaccard = (double) shared / (a.stems().size() + b.stems().size() - shared);
        return jaccard < SAME_SENTENCE ? 0 : jaccard;
    }

    private static List<Span> runs(OwnWords own, Set<Long> shared) {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < own.shingles().length; i++)
            if (shared.contains(own.shingles()[i]))
                out.add(new Span(
                        own.article().id(),
                        own.words().get(i).start(),
                        own.words().get(i + OwnWords.SHINGLE - 1).end()));
        return out;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span s : spans.stream().sorted().toList()) {
            Span last = out.isEmpty() ? null : out.getLast();
            if (last == null || !last.article().equals(s.article()) || s.start() > last.end() + 1) out.add(s);
            else out.set(out.size() - 1, new Span(s.article(), last.start(), Math.max(last.end(), s.end())));
        }
        return out;
    }
}
