package org.synoptic.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The marks in the articles' words, for whatever shows these.
final class Marks {
    /// A stretch of an article that a mark covers. `id` names its evidence.
    record Mark(int start, int end, String id, boolean figure, boolean shared, boolean indirect) {
        int length() {
            return end - start;
        }
    }

    /// A stretch of a sentence that one mark covers, or none; `ends` where the mark goes no further.
    record Run(String words, @Nullable Mark mark, boolean ends) {}

    private final Map<String, List<Mark>> marks = new HashMap<>();

    private Marks() {}

    static Marks of(Report report) {
        Marks all = new Marks();
        for (Report.Statement s : report.statements())
            for (Report.Wording w : s.wordings())
                for (Report.Part p : w.parts())
                    all.add(
                            w.article(),
                            new Mark(
                                    p.start(),
                                    p.end(),
                                    s.id(),
                                    false,
                                    s.shared(),
                                    w.type().equals("INDIRECT")));
        for (Report.Figure f : report.figures())
            for (Report.Side s : f.sides())
                all.add(s.article(), new Mark(s.start(), s.end(), f.id(), true, false, false));
        return all;
    }

    private void add(String article, Mark mark) {
        marks.computeIfAbsent(article, a -> new ArrayList<>()).add(mark);
    }

    /// The sentence, cut at the edges of its marks so that none stands within another.
    List<Run> runs(Report.Piece a, Report.Line l) {
        List<Mark> here = marks.getOrDefault(a.sigil(), List.of()).stream()
                .filter(m -> m.start() < l.end() && l.start() < m.end())
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(l.start(), l.end()));
        for (Mark m : here) {
            edges.add(Math.max(m.start(), l.start()));
            edges.add(Math.min(m.end(), l.end()));
        }
        List<Integer> cuts = List.copyOf(edges);
        List<Run> out = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) out.add(run(l, here, cuts.get(i), cuts.get(i + 1)));
        return out;
    }

    private static Run run(Report.Line l, List<Mark> here, int start, int end) {
        Mark inner = here.stream()
                .filter(m -> m.start() <= start && end <= m.end())
                .min(Comparator.comparing((Mark m) -> !m.figure()).thenComparingInt(Mark::length))
                .orElse(null);
        String words = l.words().substring(start - l.start(), end - l.start());
        return new Run(words, inner, inner != null && end >= Math.min(inner.end(), l.end()));
    }
}
