package org.synoptic.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The findings that make good tasks, chosen by how much there is to see in them, so that a sheet stays short.
record Tasks(List<Wordings> wordings, List<Conflict> conflicts, List<Passage> passages) {
    private static final int WORDINGS = 3;
    private static final int CONFLICTS = 3;
    private static final int PASSAGES = 6;
    private static final int A_LOT = 60;

    Tasks {
        wordings = List.copyOf(wordings);
        conflicts = List.copyOf(conflicts);
        passages = List.copyOf(passages);
    }

    /// One statement as several independent outlets print it, the longest wording first.
    record Wordings(String speaker, List<Findings.Wording> printed) {
        Wordings {
            printed = List.copyOf(printed);
        }

        long changed() {
            return printed.stream()
                    .filter(w ->
                            !w.relation().equals("longest") && !w.relation().equals("verbatim"))
                    .count();
        }
    }

    /// Sentences of different outlets whose figures, dates or names conflict.
    record Conflict(List<Told> told) {
        Conflict {
            told = List.copyOf(told);
        }

        record Told(String article, String sentence, String words) {}
    }

    /// A sentence that one independent report alone carries.
    record Passage(String article, String sentence) {}

    static Tasks of(Findings f) {
        return new Tasks(wordings(f), conflicts(f), passages(f));
    }

    int count() {
        return wordings.size() + conflicts.size() + (passages.isEmpty() ? 0 : 1);
    }

    private static List<Wordings> wordings(Findings f) {
        List<Wordings> out = new ArrayList<>();
        for (Findings.Statement s : f.statements()) {
            Set<String> seen = new HashSet<>();
            List<Findings.Wording> printed = s.wordings().stream()
                    .filter(w -> w.words() != null && w.copyOf() == null && seen.add(w.article()))
                    .toList();
            if (printed.size() > 1) out.add(new Wordings(Objects.requireNonNullElse(s.speaker(), ""), printed));
        }
        return out.stream()
                .filter(w -> w.changed() > 0)
                .sorted(Comparator.comparingLong(Wordings::changed)
                        .thenComparingInt(w -> w.printed().size())
                        .reversed())
                .limit(WORDINGS)
                .toList();
    }

    private static List<Conflict> conflicts(Findings f) {
        List<Conflict> out = new ArrayList<>();
        for (Findings.Figure figure : f.figures()) {
            Set<String> seen = new HashSet<>();
            List<Conflict.Told> told = figure.sides().stream()
                    .filter(s -> s.words() != null && seen.add(s.article()))
                    .flatMap(s -> f.sentence(s.article(), s.sentence()).stream()
                            .map(words -> new Conflict.Told(s.article(), words, Objects.requireNonNull(s.words()))))
                    .toList();
            if (told.size() > 1) out.add(new Conflict(told));
        }
        return out.stream().limit(CONFLICTS).toList();
    }

    /// One of each outlet in turn, the fuller ones first; in the order of their words, which gives no outlet away.
    private static List<Passage> passages(Findings f) {
        List<List<Passage>> piles = f.articles().stream().map(a -> alone(f, a)).toList();
        List<Passage> out = new ArrayList<>();
        for (int turn = 0; out.size() < PASSAGES && turn < PASSAGES; turn++)
            for (List<Passage> pile : piles) if (turn < pile.size() && out.size() < PASSAGES) out.add(pile.get(turn));
        return out.stream().sorted(Comparator.comparing(Passage::sentence)).toList();
    }

    private static List<Passage> alone(Findings f, Findings.Piece article) {
        return f.onlyIn().stream()
                .filter(o -> !o.copied() && o.clause() == null)
                .flatMap(o -> f.claim(o).stream())
                .filter(c -> c.article().equals(article.sigil()))
                .flatMap(c -> f.sentence(c.article(), c.sentence()).stream())
                .distinct()
                .map(words -> new Passage(article.sigil(), words))
                .sorted(Comparator.comparing((Passage p) -> p.sentence().length() < A_LOT))
                .toList();
    }
}
