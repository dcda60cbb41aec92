package org.synoptic.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Wordings that are the same word for word, however many print them: found by one look-up each, and
/// then held against others as one.
final class Crowds {
    private final List<Bars.Said> said;

    private Crowds(List<Bars.Said> said) {
        this.said = said;
    }

    /// Places in the list, each in one crowd, the crowds by their first place.
    static List<List<Integer>> among(List<Bars.Said> said) {
        return new Crowds(said).crowds();
    }

    private List<List<Integer>> crowds() {
        List<Crowd> out = new ArrayList<>();
        Map<String, List<Crowd>> byWords = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            List<Crowd> same = byWords.computeIfAbsent(key(said.get(i)), k -> new ArrayList<>());
            Crowd joined = null;
            for (Crowd crowd : same) if (joined == null && crowd.takes(i)) joined = crowd;
            if (joined == null) {
                joined = new Crowd();
                same.add(joined);
                out.add(joined);
            }
            joined.add(i);
        }
        return out.stream().map(c -> List.copyOf(c.members)).toList();
    }

    private static String key(Bars.Said said) {
        StringBuilder out = new StringBuilder();
        for (Word w : said.reading().spoken().all()) out.append(w.norm()).append(' ');
        return out.toString();
    }

    /// One crowd: of its members only those are asked that speak otherwise or on another day.
    private final class Crowd {
        private final List<Integer> members = new ArrayList<>();
        private final Map<Object, Integer> kinds = new HashMap<>();

        boolean takes(int i) {
            Bars.Said one = said.get(i);
            if (one.words() == 0) return false;
            // The list is in the order of the texts, so that what overlaps stands last.
            if (said.get(members.getLast()).utterance().overlaps(one.utterance())) return false;
            return kinds.values().stream().allMatch(k -> agree(said.get(k), one));
        }

        private boolean agree(Bars.Said a, Bars.Said b) {
            if (a.reading().differs(b.reading()) || Bars.onOtherDays(a, b)) return false;
            boolean known = a.reading().speaks() && b.reading().speaks();
            return known || !Matcher.isAnybodys(a.reading().spoken());
        }

        void add(int i) {
            members.add(i);
            Bars.Said one = said.get(i);
            kinds.putIfAbsent(
                    List.of(
                            one.reading().names(),
                            one.reading().described(),
                            one.reading().speaks(),
                            one.occasion()),
                    i);
        }
    }
}
