package org.synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Sentence;

/// All sentences of the witnesses, in the order of their ids, with the weight of each word: rare words tell more.
final class Event {
    final List<Witness> witnesses;
    final List<List<Line>> lines = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private double rarest = 1;

    /// `witnesses` in the order of their ids.
    Event(List<Witness> witnesses, Meaning meaning) {
        this.witnesses = witnesses;
        for (Witness w : witnesses) {
            List<Line> own = new ArrayList<>();
            for (Sentence s : w.segments().sentences())
                own.add(Line.of(w, s, meaning.vector(w.segments().text(s))));
            lines.add(own);
        }
        weigh();
    }

    boolean hasVectors() {
        return lines.stream().flatMap(List::stream).anyMatch(l -> l.vector().length > 0);
    }

    private void weigh() {
        Map<String, Integer> in = new HashMap<>();
        int n = 0;
        for (List<Line> own : lines)
            for (Line line : own) {
                n++;
                Set<String> words = new HashSet<>(line.words());
                words.addAll(line.pairs());
                words.addAll(line.grams());
                words.forEach(w -> in.merge(w, 1, Integer::sum));
            }
        for (Map.Entry<String, Integer> e : in.entrySet())
            weights.put(e.getKey(), Math.log((n + 1.0) / (e.getValue() + 0.5)));
        rarest = Math.log((n + 1.0) / 1.5);
    }

    double weight(String word) {
        return weights.getOrDefault(word, 0.0);
    }

    /// A weight as a part of the highest there can be.
    double rarity(String word) {
        return weight(word) / rarest;
    }

    /// The likeness of two sets of words, from 0 to 1: the cosine of their weights.
    double likeness(Set<String> a, double lengthOfA, Set<String> b, double lengthOfB) {
        double lengths = lengthOfA * lengthOfB;
        if (lengths == 0) return 0;
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = small == a ? b : a;
        double shared = 0;
        for (String w : small) if (large.contains(w)) shared += weight(w) * weight(w);
        return shared / lengths;
    }

    double length(Set<String> words) {
        double sum = 0;
        for (String w : words) sum += weight(w) * weight(w);
        return Math.sqrt(sum);
    }

    /// The summed weight of some words, in a fixed order of addition.
    double mass(Set<String> words) {
        double sum = 0;
        for (String w : words) sum += weight(w);
        return sum;
    }
}
