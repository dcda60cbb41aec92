package org.synoptic.share;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.align.Witness;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison;
import org.synoptic.segment.Sentence;

/// Which sentences of each article go out: the one place every word of an article passes on its way to others.
///
/// Of excerpts, whole sentences are taken in turns: one with a figure that differs, one with a linked quotation, one
/// that stands in one outlet only, one that comes nearest to another outlet's claim, and again, as long as no more than
/// 30 % of the article would be shown.
final class Shown {
    static final double MOST = 0.3;

    private final boolean whole;
    private final Map<String, Set<Integer>> sentences;

    private Shown(boolean whole, Map<String, Set<Integer>> sentences) {
        this.whole = whole;
        this.sentences = sentences;
    }

    static Shown nothing() {
        return new Shown(false, Map.of());
    }

    static Shown everything() {
        return new Shown(true, Map.of());
    }

    /// `bare` says where the findings of the comparison stand.
    static Shown of(Level level, Comparison comparison, Report bare) {
        return switch (level) {
            case MARKS -> nothing();
            case FULL -> everything();
            case EXCERPTS -> excerpts(comparison, bare);
        };
    }

    /// Whether everything is shown.
    boolean whole() {
        return whole;
    }

    /// The words of a span, if every sentence that it touches is shown.
    Optional<String> words(Witness w, Span span) {
        return whole || open(w, span) ? Optional.of(w.segments().text(span)) : Optional.empty();
    }

    private boolean open(Witness w, Span span) {
        Set<Integer> open = sentences.getOrDefault(w.sigil().value(), Set.of());
        List<Sentence> touched = touched(w, span);
        return !touched.isEmpty() && touched.stream().allMatch(s -> open.contains(s.index()));
    }

    private static List<Sentence> touched(Witness w, Span span) {
        return w.segments().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .toList();
    }

    private static Shown excerpts(Comparison comparison, Report bare) {
        Map<String, Set<Integer>> chosen = new HashMap<>();
        for (Witness w : comparison.witnesses()) chosen.put(w.sigil().value(), choose(w, wanted(w, bare)));
        return new Shown(false, chosen);
    }

    private static Set<Integer> choose(Witness w, List<Deque<Span>> wanted) {
        double left = MOST
                * w.segments().sentences().stream()
                        .mapToInt(s -> s.span().length())
                        .sum();
        Set<Integer> chosen = new HashSet<>();
        while (wanted.stream().anyMatch(turn -> !turn.isEmpty()))
            for (Deque<Span> turn : wanted) {
                Span next = turn.poll();
                if (next == null) continue;
                List<Sentence> more = touched(w, next).stream()
                        .filter(s -> !chosen.contains(s.index()))
                        .toList();
                int cost = more.stream().mapToInt(s -> s.span().length()).sum();
                if (cost > left) continue;
                left -= cost;
                more.forEach(s -> chosen.add(s.index()));
            }
        return chosen;
    }

    /// What should be seen of an article, by kind, in the order of the findings.
    private static List<Deque<Span>> wanted(Witness w, Report bare) {
        String sigil = w.sigil().value();
        Deque<Span> figures = new ArrayDeque<>();
        Deque<Span> quotes = new ArrayDeque<>();
        Deque<Span> only = new ArrayDeque<>();
        List<Report.Passage> nearest = new ArrayList<>();
        for (Report.Figure f : bare.figures())
            for (Report.Side s : f.sides())
                if (s.article().equals(sigil)) figures.add(new Span(w.id(), s.start(), s.end()));
        for (Report.Statement s : bare.statements())
            for (Report.Wording v : s.wordings())
                if (s.shared() && v.article().equals(sigil))
                    for (Report.Part p : v.parts()) quotes.add(new Span(w.id(), p.start(), p.end()));
        transcript(w, bare, quotes);
        for (Report.Only o : bare.onlyIn()) {
            for (Report.Claim claim : bare.claims(o))
                if (claim.article().equals(sigil)) only.add(new Span(w.id(), claim.start(), claim.end()));
            for (Report.Answer a : bare.answers(o))
                if (a.article().equals(sigil)) a.passages().stream().findFirst().ifPresent(nearest::add);
        }
        nearest.sort(Comparator.comparingDouble(p -> -p.score()));
        Deque<Span> near = new ArrayDeque<>();
        nearest.forEach(p -> near.add(new Span(w.id(), p.start(), p.end())));
        return List.of(figures, quotes, only, near);
    }

    /// Of a transcript, what the others quote with other words.
    private static void transcript(Witness w, Report bare, Deque<Span> quotes) {
        for (Report.Statement s : bare.statements())
            for (Report.Wording v : s.wordings()) {
                Report.Spoken spoken = v.spoken();
                if (spoken == null || !w.sigil().value().equals(spoken.article())) continue;
                if (spoken.state().equals("altered"))
                    for (Report.Part p : spoken.parts()) quotes.add(new Span(w.id(), p.start(), p.end()));
            }
    }
}
