package org.synoptic.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Set<String>, Bag> bags = new IdentityHashMap<>();
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
    double rarity(double weight) {
        return weight / rarest;
    }

    /// A set of words as a bag; made once for each set of a sentence.
    Bag bag(Set<String> words) {
        return bags.computeIfAbsent(words, this::bagged);
    }

    private Bag bagged(Set<String> words) {
        int[] ids = words.stream()
                .mapToInt(w -> numbers.computeIfAbsent(w, x -> numbers.size()))
                .sorted()
                .toArray();
        double[] weights = new double[ids.length];
        for (String w : words) weights[Arrays.binarySearch(ids, numbers.getOrDefault(w, 0))] = weight(w);
        return Bag.of(ids, weights);
    }

    /// The summed weight of some words, in a fixed order of addition.
    double mass(Set<String> words) {
        double sum = 0;
        for (String w : words) sum += weight(w);
        return sum;
    }
}
