package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Sentence;

/// All sentences of the witnesses, in the order of their ids, with the weight of each word: rare words tell more.
/// Nothing in it changes once it is made.
final class Event {
    final List<Witness> witnesses;
    final List<List<Line>> lines = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    private final Lexicon words = new Lexicon();
    private final Lexicon pairs = new Lexicon();
    private final Lexicon grams = new Lexicon();
    private final double rarest;

    /// `witnesses` in the order of their ids. The model is asked by as many threads as there are processors.
    Event(List<Witness> witnesses, Meaning meaning) {
        this.witnesses = witnesses;
        read(meaning);
        int n = lines.stream().mapToInt(List::size).sum();
        rarest = Math.log((n + 1.0) / 1.5);
        weigh(n);
        for (List<Line> own : lines) told.add(new Told(own, words, pairs, grams));
    }

    private record Place(Witness witness, Sentence sentence) {
        String text() {
            return witness.segments().text(sentence);
        }
    }

    /// Sentences that are the same in several articles are given to the model once.
    private void read(Meaning meaning) {
        List<Place> places = witnesses.stream()
                .flatMap(w -> w.segments().sentences().stream().map(s -> new Place(w, s)))
                .toList();
        Map<String, float[]> vectors = places.stream().map(Place::text).distinct().toList().parallelStream()
                .collect(Collectors.toConcurrentMap(t -> t, meaning::vector));
        List<Line> all = places.parallelStream()
                .map(p -> Line.of(p.witness, p.sentence, Objects.requireNonNull(vectors.get(p.text()))))
                .toList();
        int from = 0;
        for (Witness w : witnesses) {
            int end = from + w.segments().sentences().size();
            lines.add(all.subList(from, end));
            from = end;
        }
    }

    private void weigh(int all) {
        for (List<Line> own : lines)
            for (Line line : own) {
                words.count(line.words());
                pairs.count(line.pairs());
                grams.count(line.grams());
            }
        for (List<Line> own : lines)
            for (Line line : own) {
                words.add(line.names());
                words.add(line.quoted());
                words.add(line.speakers());
                words.add(line.dates());
                line.clauses().forEach(c -> words.add(c.words()));
            }
        words.weigh(all);
        pairs.weigh(all);
        grams.weigh(all);
    }

    boolean hasVectors() {
        return lines.stream().flatMap(List::stream).anyMatch(l -> l.vector().length > 0);
    }

    double weight(String word) {
        return words.weight(word);
    }

    /// A weight as a part of the highest there can be.
    double rarity(double weight) {
        return weight / rarest;
    }

    /// The summed weight of some words, in a fixed order of addition.
    double mass(Set<String> some) {
        double sum = 0;
        for (String w : some) sum += weight(w);
        return sum;
    }
}
