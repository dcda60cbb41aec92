package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.synoptic.article.ArticleId;

/// Quotations that are one statement so far, by their places in the list. However many print a wording, one
/// speaks for all that have the same words, speaker and day.
final class Group {
    /// Up to so many pairs, each is asked.
    private static final int FEW = 400;

    private final List<Integer> members = new ArrayList<>();
    private final Map<Object, Integer> kinds = new HashMap<>();
    private final Map<ArticleId, List<Integer>> byArticle = new HashMap<>();
    private int longest = -1;

    void add(int i, ArticleId article, Object kind, Comparator<Integer> longestFirst) {
        members.add(i);
        kinds.putIfAbsent(kind, i);
        byArticle.computeIfAbsent(article, a -> new ArrayList<>(1)).add(i);
        if (longest < 0 || longestFirst.compare(i, longest) < 0) longest = i;
    }

    List<Integer> members() {
        return members;
    }

    int longest() {
        return longest;
    }

    /// Takes in all of the other one.
    void add(Group other, Comparator<Integer> longestFirst) {
        members.addAll(other.members);
        other.kinds.forEach(kinds::putIfAbsent);
        other.byArticle.forEach((a, own) ->
                byArticle.computeIfAbsent(a, x -> new ArrayList<>(1)).addAll(own));
        if (longestFirst.compare(other.longest, longest) < 0) longest = other.longest;
    }

    int size() {
        return members.size();
    }

    /// Whether it holds of every pair. `holds` depends on the kinds of the two, and on where they stand if they stand
    /// in one article.
    boolean all(Group other, BiPredicate<Integer, Integer> holds) {
        if ((long) size() * other.size() <= FEW) return all(members, other.members, holds);
        if (byArticle.size() > other.byArticle.size()) return other.all(this, (i, j) -> holds.test(j, i));
        return all(kinds.values(), other.kinds.values(), holds)
                && byArticle.entrySet().stream()
                        .allMatch(e -> all(e.getValue(), other.byArticle.getOrDefault(e.getKey(), List.of()), holds));
    }

    private static boolean all(Iterable<Integer> left, Iterable<Integer> right, BiPredicate<Integer, Integer> holds) {
        for (int i : left) for (int j : right) if (!holds.test(i, j)) return false;
        return true;
    }
}
