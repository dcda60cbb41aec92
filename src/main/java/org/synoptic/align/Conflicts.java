package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.align.Moments.Moment;
import org.synoptic.align.Polarity.Said;
import org.synoptic.article.Span;

/// Finds the words that can't both be true in two sentences which otherwise say the same: another figure, unit, date or
/// name, swapped roles, a denial, a "may" beside a plain statement. It speaks only where most of the shorter sentence
/// stands in the other. Two facts that differ in whom or when as well as in how much are two facts, not a conflict.
final class Conflicts {
    private static final double SAME_STATEMENT = 0.4;
    /// Above this, two sentences are all but the same, and a piece needs no proof that it speaks of the same thing.
    private static final double ALL_BUT_THE_SAME = 0.6;
    /// A "may" beside a plain statement, or another name, tells only amid sentences that are otherwise the same.
    private static final double NEARLY_WORD_FOR_WORD = 0.6;

    private final Witness here;
    private final Line a;
    private final Witness there;
    private final Line b;
    private double likeness;

    private Conflicts(Witness here, Line a, Witness there, Line b) {
        this.here = here;
        this.a = a;
        this.there = there;
        this.b = b;
    }

    static List<Conflict> between(Witness here, Line a, Witness there, Line b) {
        return new Conflicts(here, a, there, b).all();
    }

    private List<Conflict> all() {
        Set<String> x = a.stated().words();
        Set<String> y = b.stated().words();
        int shared = shared(x, y);
        int least = Math.min(x.size(), y.size());
        if (least < 2 || shared < SAME_STATEMENT * least) return List.of();
        likeness = (double) shared / Math.max(x.size(), y.size());
        List<Conflict> names = names();
        List<Conflict> dates = dates();
        List<Conflict> figures = figures();
        if (a.stated().contrastedWith(b.stated())
                || !figures.isEmpty() && Roles.otherSubject(a, b)
                || !names.isEmpty() && !(figures.isEmpty() && dates.isEmpty())) return List.of();
        if (!dates.isEmpty() && !figures.isEmpty() || ranksAndMore(figures)) return List.of();
        List<Conflict> out = new ArrayList<>(names);
        out.addAll(dates);
        out.addAll(figures);
        if (otherSpeakers()) return a.stated().turned() == b.stated().turned() ? out : List.of();
        out.addAll(denials());
        if (out.isEmpty()) out.addAll(possibilities());
        return out;
    }

    /// What one says and another denies are two claims, as each is a claim of who makes it.
    private boolean otherSpeakers() {
        return !a.speakers().isEmpty() && !b.speakers().isEmpty() && Collections.disjoint(a.speakers(), b.speakers());
    }

    /// Whether two pieces can speak of the same thing.
    private boolean ofOneThing(int from, int end, int otherFrom, int otherEnd) {
        return likeness >= ALL_BUT_THE_SAME
                || Nearby.of(a, from, end, b, otherFrom, otherEnd).alike();
    }

    private static int shared(Set<String> x, Set<String> y) {
        int out = 0;
        for (String w : x) if (y.contains(w)) out++;
        return out;
    }

    private List<Conflict> figures() {
        List<Conflict> out = new ArrayList<>();
        for (Figure f : a.stated().counts())
            for (Figure g : b.stated().counts())
                if (comparable(f, g)
                        && !settled(f, b)
                        && !settled(g, a)
                        && ofOneThing(f.firstToken(), f.unitEnd(), g.firstToken(), g.unitEnd()))
                    out.add(conflict(f, g));
        return out;
    }

    /// "The first strike lasted 3 days", "The second lasted 8": two strikes.
    private boolean ranksAndMore(List<Conflict> figures) {
        long ranks = figures.stream()
                .filter(c -> a.figures().stream()
                        .anyMatch(f -> f.unit().equals("#")
                                && span(here, a, f.firstToken(), f.endToken()).equals(c.here())))
                .count();
        return ranks > 0 && ranks < figures.size();
    }

    private boolean comparable(Figure f, Figure g) {
        if (f.unit().equals(g.unit())) return !f.unit().isEmpty() && !f.unit().equals("#") || sameCount(f, g);
        boolean measured = !f.unit().isEmpty()
                && !g.unit().isEmpty()
                && !f.unit().equals("#")
                && !g.unit().equals("#");
        return measured && Figure.near(raw(a, f), raw(b, g), 1e-9) && alikeUnits(f, g);
    }

    /// A unit put for another shows by the same number; only units of like things are held against each other.
    private static boolean alikeUnits(Figure f, Figure g) {
        return Measure.isMoney(f.unit()) && Measure.isMoney(g.unit())
                || Set.of(f.unit(), g.unit()).equals(Set.of("ratio", "point"))
                || !Measure.isPlain(f.unit()) && !Measure.isPlain(g.unit());
    }

    private static double raw(Line line, Figure f) {
        double value = Numerals.value(line.tokens().get(f.firstToken()).norm());
        return value < 0 ? f.low() : value;
    }

    private static boolean sameCount(Figure f, Figure g) {
        return !Collections.disjoint(f.counted(), g.counted());
    }

    /// Whether a figure has one in the other sentence that can be the same.
    private boolean settled(Figure f, Line other) {
        return other.figures().stream()
                .anyMatch(g -> (f.unit().equals(g.unit())
                                || f.unit().isEmpty()
                                || g.unit().isEmpty())
                        && f.agrees(g));
    }

    private Conflict conflict(Figure f, Figure g) {
        boolean unit = Figure.near(raw(a, f), raw(b, g), 1e-9);
        return new Conflict(
                span(here, a, f.firstToken(), unit ? f.unitEnd() : f.endToken()),
                span(there, b, g.firstToken(), unit ? g.unitEnd() : g.endToken()),
                "figure");
    }

    private List<Conflict> dates() {
        List<Moment> x = a.stated().moments();
        List<Moment> y = b.stated().moments();
        if (x.isEmpty() || y.isEmpty()) return List.of();
        for (Moments.Kind kind : Moments.Kind.values()) {
            List<Moment> p = x.stream().filter(m -> m.kind() == kind).toList();
            List<Moment> q = y.stream().filter(m -> m.kind() == kind).toList();
            if (p.isEmpty() || q.isEmpty()) continue;
            if (p.size() > 2 || q.size() > 2 || !Collections.disjoint(values(p), values(q))) continue;
            Moment m = p.getFirst();
            Moment n = q.getFirst();
            if (!sameTime(m, n)) continue;
            return List.of(new Conflict(
                    span(here, a, m.firstToken(), m.endToken()), span(there, b, n.firstToken(), n.endToken()), "date"));
        }
        return List.of();
    }

    private boolean sameTime(Moment m, Moment n) {
        boolean said = Nearby.tellsWhenSaid(a, m.firstToken()) || Nearby.tellsWhenSaid(b, n.firstToken());
        return !said && ofOneThing(m.firstToken(), m.endToken(), n.firstToken(), n.endToken());
    }

    private static Set<String> values(List<Moment> moments) {
        return moments.stream().map(Moment::value).collect(Collectors.toSet());
    }

    private List<Conflict> names() {
        if (likeness < NEARLY_WORD_FOR_WORD) return List.of();
        return Roles.swapped(a, b)
                .or(() -> Roles.replaced(a, b))
                .map(c -> List.of(new Conflict(
                        span(here, a, c.here(), c.hereEnd()), span(there, b, c.there(), c.thereEnd()), "name")))
                .orElse(List.of());
    }

    /// A word that one side denies and the other does not, or two words that stand on opposite sides. Where both
    /// sentences deny something, what a denial reaches is too uncertain: "will not interfere" and "no interest in
    /// interfering" say the same.
    private List<Conflict> denials() {
        if (a.stated().turned() == b.stated().turned()) return List.of();
        List<Said> x = a.stated().said();
        List<Said> y = b.stated().said();
        boolean uncertain = a.stated().denies() && b.stated().denies();
        for (Said s : x)
            for (Said t : y)
                if (!(uncertain && s.denied() != t.denied())
                        && s.about().equals(t.about())
                        && s.sign() != t.sign()
                        && lone(s, x, y)
                        && lone(t, y, x)
                        && !(s.denied() ? b : a).stated().deniesByPrefix()
                        && ofOneThing(from(s), s.token() + 1, from(t), t.token() + 1))
                    return List.of(conflict(s, t, "negation"));
        return List.of();
    }

    /// No word about the same thing says the same on the other side.
    private static boolean lone(Said s, List<Said> own, List<Said> other) {
        return own.stream().filter(o -> o.about().equals(s.about())).allMatch(o -> o.sign() == s.sign())
                && other.stream().filter(o -> o.about().equals(s.about())).noneMatch(o -> o.sign() == s.sign());
    }

    private List<Conflict> possibilities() {
        if (a.stated().hedged() == b.stated().hedged() || likeness < NEARLY_WORD_FOR_WORD) return List.of();
        for (Said s : a.stated().said())
            for (Said t : b.stated().said())
                if (s.about().equals(t.about()) && s.possible() != t.possible())
                    return List.of(conflict(s, t, "negation"));
        return List.of();
    }

    private Conflict conflict(Said s, Said t, String kind) {
        return new Conflict(word(here, a, s), word(there, b, t), kind);
    }

    /// From the word that denies to the one it denies.
    private static Span word(Witness w, Line line, Said s) {
        return span(w, line, from(s), s.token() + 1);
    }

    private static int from(Said s) {
        return s.marker() >= 0 ? s.marker() : s.token();
    }

    private static Span span(Witness w, Line line, int from, int end) {
        return new Span(
                w.id(),
                line.tokens().get(from).start(),
                line.tokens().get(end - 1).end());
    }
}
