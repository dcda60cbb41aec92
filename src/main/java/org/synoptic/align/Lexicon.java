package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of an event (or pairs of them, or pieces), numbered as they come, each weighing the more the fewer
/// sentences have it.
final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> sentences = new ArrayList<>();
    private double[] weights = {};

    /// Counts the words of one sentence.
    void count(Collection<String> distinct) {
        for (String word : distinct) {
            int id = number(word);
            sentences.set(id, sentences.get(id) + 1);
        }
    }

    /// Numbers words that are no sentence's; they weigh nothing.
    void add(Collection<String> words) {
        words.forEach(this::number);
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        if (known != null) return known;
        sentences.add(0);
        return sentences.size() - 1;
    }

    /// To be called once all is counted, `all` being the number of sentences.
    void weigh(int all) {
        weights = new double[sentences.size()];
        for (int id = 0; id < weights.length; id++)
            weights[id] = sentences.get(id) == 0 ? 0 : Math.log((all + 1.0) / (sentences.get(id) + 0.5));
    }

    double weight(String word) {
        Integer id = numbers.get(word);
        return id == null ? 0 : weights[id];
    }

    /// Words that were counted or added, as a bag.
    Bag bag(Collection<String> distinct) {
        int[] ids = distinct.stream()
                .mapToInt(w -> numbers.getOrDefault(w, -1))
                .filter(id -> id >= 0)
                .sorted()
                .toArray();
        double[] own = new double[ids.length];
        for (int i = 0; i < ids.length; i++) own[i] = weights[ids[i]];
        return Bag.of(ids, own, weights.length);
    }

    /// The numbers of words one after the other.
    int[] ids(List<String> words) {
        return words.stream().mapToInt(w -> numbers.getOrDefault(w, -1)).toArray();
    }
}
