package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.meaning.Meaning;

/// One article made ready to be held against others: what is needed of each of its sentences, worked out once. Nothing
/// in it changes, so that several threads may read it.
final class Told {
    /// A sentence: its words and other pieces as bags, the words of it and its two neighbours, and the length of its
    /// vector with half of the one before added.
    record Part(
            Line line,
            Bag words,
            Bag pairs,
            Bag grams,
            Bag names,
            Bag quoted,
            Bag speakers,
            Bag dates,
            List<Bag> clauses,
            Bag around,
            int[] stems,
            double pairLength) {}

    final List<Part> parts = new ArrayList<>();
    final Bag all;

    Told(List<Line> lines, Lexicon words, Lexicon pairs, Lexicon grams) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            parts.add(new Part(
                    line,
                    words.bag(line.words()),
                    pairs.bag(line.pairs()),
                    grams.bag(line.grams()),
                    words.bag(line.names()),
                    words.bag(line.quoted()),
                    words.bag(line.speakers()),
                    words.bag(line.dates()),
                    line.clauses().stream().map(c -> words.bag(c.words())).toList(),
                    words.bag(all(lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)))),
                    words.ids(line.stems()),
                    pairLength(lines, i)));
        }
        all = words.bag(all(lines));
    }

    int size() {
        return parts.size();
    }

    private static Set<String> all(List<Line> lines) {
        Set<String> out = new TreeSet<>();
        for (Line l : lines) out.addAll(l.words());
        return out;
    }

    private static double pairLength(List<Line> lines, int i) {
        if (i == 0) return 1;
        float[] v = lines.get(i).vector();
        float[] before = lines.get(i - 1).vector();
        double squares = Meaning.cosine(v, v) + Meaning.cosine(v, before) + Meaning.cosine(before, before) / 4;
        return squares == 0 ? 1 : Math.sqrt(squares);
    }
}
