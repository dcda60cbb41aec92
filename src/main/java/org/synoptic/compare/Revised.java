package org.synoptic.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.article.Span;
import org.synoptic.quote.WordDifference;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Token;

/// What changed between two texts of one article, paragraph by paragraph in the order of the later one; what was taken
/// out stands where it stood.
///
/// ```java
/// for (Revised.Change c : Revised.between(yesterday, today).changes()) …
/// ```
public record Revised(List<Change> changes) {
    /// A paragraph, as a span of the text it stands in.
    public sealed interface Change {}

    /// It stands in both, word for word.
    public record Same(Span before, Span now) implements Change {}

    public record Added(Span now) implements Change {}

    public record Gone(Span before) implements Change {}

    /// It stands in both in other words; the runs' offsets count from the start of each paragraph.
    public record Reworded(Span before, Span now, List<WordDifference.Run> words) implements Change {
        public Reworded {
            words = List.copyOf(words);
        }
    }

    /// Less in common is another paragraph.
    private static final double ALIKE = 0.5;

    /// Texts of more paragraphs, or paragraphs of more words, are not held against each other one by one.
    private static final long MOST_PAIRS = 4_000_000;

    public Revised {
        changes = List.copyOf(changes);
    }

    public static Revised between(Article before, Article now) {
        return new Revised(new Comparing(before, now).changes());
    }

    public boolean none() {
        return changes.stream().allMatch(Same.class::isInstance);
    }

    public long count(Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }

    /// "2 paragraphs added, 1 reworded": what changed, in a few words.
    public String said() {
        List<String> parts = new ArrayList<>();
        say(parts, count(Added.class), "added");
        say(parts, count(Gone.class), "taken out");
        say(parts, count(Reworded.class), "reworded");
        return parts.isEmpty() ? "no paragraph is another" : String.join(", ", parts);
    }

    private static void say(List<String> parts, long n, String what) {
        if (n == 0) return;
        String noun = parts.isEmpty() ? (n == 1 ? " paragraph " : " paragraphs ") : " ";
        parts.add(n + noun + what);
    }

    private static final class Comparing {
        private final Article before;
        private final Article now;
        private final List<Span> old;
        private final List<Span> fresh;
        private final List<Change> out = new ArrayList<>();

        Comparing(Article before, Article now) {
            this.before = before;
            this.now = now;
            old = before.paragraphs().stream().map(p -> p.span()).toList();
            fresh = now.paragraphs().stream().map(p -> p.span()).toList();
        }

        List<Change> changes() {
            int head = 0;
            while (head < Math.min(old.size(), fresh.size()) && same(head, head))
                same(old.get(head), fresh.get(head++));
            int tail = 0;
            int most = Math.min(old.size(), fresh.size()) - head;
            while (tail < most && same(old.size() - 1 - tail, fresh.size() - 1 - tail)) tail++;
            middle(head, old.size() - tail, fresh.size() - tail);
            for (int i = tail; i > 0; i--) same(old.get(old.size() - i), fresh.get(fresh.size() - i));
            return out;
        }

        private void same(Span a, Span b) {
            out.add(new Same(a, b));
        }

        private boolean same(int i, int j) {
            return old.get(i).in(before.text()).equals(fresh.get(j).in(now.text()));
        }

        /// The longest run of paragraphs that both have in this order, and the gaps between them.
        private void middle(int from, int oldEnd, int freshEnd) {
            int rows = oldEnd - from;
            int columns = freshEnd - from;
            if ((long) rows * columns > MOST_PAIRS) {
                gap(from, oldEnd, from, freshEnd);
                return;
            }
            int[][] best = new int[rows + 1][columns + 1];
            for (int i = rows - 1; i >= 0; i--)
                for (int j = columns - 1; j >= 0; j--)
                    best[i][j] = same(from + i, from + j)
                            ? best[i + 1][j + 1] + 1
                            : Math.max(best[i + 1][j], best[i][j + 1]);
            int i = 0;
            int j = 0;
            int lastI = 0;
            int lastJ = 0;
            while (i < rows && j < columns) {
                if (same(from + i, from + j)) {
                    gap(from + lastI, from + i, from + lastJ, from + j);
                    same(old.get(from + i++), fresh.get(from + j++));
                    lastI = i;
                    lastJ = j;
                } else if (best[i + 1][j] >= best[i][j + 1]) i++;
                else j++;
            }
            gap(from + lastI, oldEnd, from + lastJ, freshEnd);
        }

        /// Pairs what is alike, in order; the rest came or went.
        private void gap(int oldFrom, int oldTo, int freshFrom, int freshTo) {
            Deque<Integer> left = new ArrayDeque<>();
            for (int i = oldFrom; i < oldTo; i++) left.add(i);
            boolean few = (long) (oldTo - oldFrom) * (freshTo - freshFrom) <= 10_000;
            for (int j = freshFrom; j < freshTo; j++) {
                int at = j;
                Integer partner = few
                        ? left.stream()
                                .filter(i -> alike(old.get(i), fresh.get(at)))
                                .findFirst()
                                .orElse(null)
                        : null;
                if (partner == null) {
                    out.add(new Added(fresh.get(j)));
                    continue;
                }
                while (left.getFirst() < partner) out.add(new Gone(old.get(left.removeFirst())));
                left.removeFirst();
                out.add(reworded(old.get(partner), fresh.get(j)));
            }
            for (int i : left) out.add(new Gone(old.get(i)));
        }

        private boolean alike(Span a, Span b) {
            List<Token> x = Segments.tokens(a.in(before.text()));
            List<Token> y = Segments.tokens(b.in(now.text()));
            if (x.isEmpty() || y.isEmpty() || (long) x.size() * y.size() > MOST_PAIRS) return false;
            Set<String> words = norms(x);
            Set<String> both = new HashSet<>(norms(y));
            int all = words.size() + both.size();
            both.retainAll(words);
            return 2.0 * both.size() / all >= ALIKE;
        }

        private static Set<String> norms(List<Token> tokens) {
            return tokens.stream().map(Token::norm).collect(Collectors.toSet());
        }

        private Reworded reworded(Span a, Span b) {
            return new Reworded(
                    a,
                    b,
                    WordDifference.between(a.in(before.text()), b.in(now.text()))
                            .runs());
        }
    }
}
