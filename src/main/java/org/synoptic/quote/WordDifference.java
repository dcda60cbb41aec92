package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Token;

/// The word-level difference of two wordings, as a list of runs: same, only in the first (deleted),
/// only in the second (inserted). Offsets are UTF-16 units into the two texts; what a run doesn't have
/// in one text is an empty range there. The runs cover both texts without gaps or overlaps; white space
/// and marks go with the word before them.
public record WordDifference(List<Run> runs) {
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /// What a changed run does to the meaning. FORM: the same words in another form ("is chasing",
    /// "chased"); SMALL: only articles, pronouns, auxiliaries and the like, no negation; MOVED: the
    /// words stand elsewhere in the other text; MEANING: anything else, figures, names and negations
    /// always.
    public enum Nature {
        SAME,
        FORM,
        SMALL,
        MOVED,
        MEANING
    }

    public record Run(Kind kind, Nature nature, int aStart, int aEnd, int bStart, int bEnd) {}

    public WordDifference {
        runs = List.copyOf(runs);
    }

    /// Case and typography don't count: "Stop it" and “stop it” are the same.
    public static WordDifference between(String a, String b) {
        List<Token> x = words(a);
        List<Token> y = words(b);
        if (x.isEmpty() && y.isEmpty()) return marksOnly(a, b);
        List<Run> runs = runs(a, b, x, y, a.compareTo(b) <= 0 ? shared(x, y) : mirrored(shared(y, x)));
        return new WordDifference(Natures.told(a, b, runs));
    }

    private static WordDifference marksOnly(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) return new WordDifference(List.of());
        return new WordDifference(List.of(new Run(Kind.SAME, Nature.SAME, 0, a.length(), 0, b.length())));
    }

    private static List<Token> words(String text) {
        return Segments.tokens(text).stream().filter(Token::isWord).toList();
    }

    private static List<int[]> mirrored(List<int[]> pairs) {
        return pairs.stream().map(p -> new int[] {p[1], p[0]}).toList();
    }

    private static List<int[]> shared(List<Token> x, List<Token> y) {
        int[][] best = new int[x.size() + 1][y.size() + 1];
        for (int i = x.size() - 1; i >= 0; i--)
            for (int j = y.size() - 1; j >= 0; j--)
                best[i][j] =
                        same(x.get(i), y.get(j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
        List<int[]> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < x.size() && j < y.size()) {
            if (same(x.get(i), y.get(j))) out.add(new int[] {i++, j++});
            else if (best[i + 1][j] >= best[i][j + 1]) i++;
            else j++;
        }
        return out;
    }

    private static boolean same(Token a, Token b) {
        return a.norm().equals(b.norm());
    }

    private static List<Run> runs(String a, String b, List<Token> x, List<Token> y, List<int[]> pairs) {
        Runs out = new Runs(a, b, x, y);
        int i = 0;
        int j = 0;
        for (int[] pair : pairs) {
            out.changed(i, pair[0], j, pair[1]);
            out.same(pair[0], pair[1]);
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        out.changed(i, x.size(), j, y.size());
        return out.runs;
    }

    /// Collects runs. A word owns the text from its start to the next word's; the first also what
    /// stands before it.
    private static final class Runs {
        private final String a;
        private final String b;
        private final List<Token> x;
        private final List<Token> y;
        private final List<Run> runs = new ArrayList<>();

        Runs(String a, String b, List<Token> x, List<Token> y) {
            this.a = a;
            this.b = b;
            this.x = x;
            this.y = y;
        }

        void same(int i, int j) {
            Run run = new Run(Kind.SAME, Nature.SAME, from(x, i), to(x, i + 1, a), from(y, j), to(y, j + 1, b));
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last == null || last.kind() != Kind.SAME) runs.add(run);
            else
                runs.set(
                        runs.size() - 1,
                        new Run(Kind.SAME, Nature.SAME, last.aStart(), run.aEnd(), last.bStart(), run.bEnd()));
        }

        /// The words left out and put in between two shared ones; at the end also a text that has no
        /// words at all.
        void changed(int i, int iEnd, int j, int jEnd) {
            int aStart = i == x.size() && i > 0 ? a.length() : from(x, i);
            int bStart = j == y.size() && j > 0 ? b.length() : from(y, j);
            int aEnd = Math.max(aStart, iEnd > 0 || x.isEmpty() ? to(x, iEnd, a) : 0);
            int bEnd = Math.max(bStart, jEnd > 0 || y.isEmpty() ? to(y, jEnd, b) : 0);
            boolean last = iEnd == x.size() && jEnd == y.size();
            if (aStart < aEnd && (last || !x.isEmpty()))
                runs.add(new Run(Kind.DELETED, Nature.MEANING, aStart, aEnd, bStart, bStart));
            if (bStart < bEnd && (last || !y.isEmpty()))
                runs.add(new Run(Kind.INSERTED, Nature.MEANING, aEnd, aEnd, bStart, bEnd));
        }

        private static int from(List<Token> words, int i) {
            return i == 0 ? 0 : words.get(i).start();
        }

        private static int to(List<Token> words, int i, String text) {
            return i < words.size() ? words.get(i).start() : text.length();
        }
    }
}
