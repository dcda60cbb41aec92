package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private static final List<Set<String>> CONTRASTS = List.of(
            Set.of("men", "women"),
            Set.of("boys", "girls"),
            Set.of("male", "female"),
            Set.of("north", "south", "east", "west"),
            Set.of("northern", "southern", "eastern", "western"),
            Set.of("house", "senate"),
            Set.of("upper", "lower"),
            Set.of("former", "current"),
            Set.of("state", "federal", "local", "national"),
            Set.of("adults", "children"),
            Set.of("killed", "injured", "wounded", "hurt"),
            Set.of("imports", "exports"),
            Set.of("public", "private"));

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
        Set<String> x = without(a);
        Set<String> y = without(b);
        int shared = Features.shared(x, y).size();
        int least = Math.min(x.size(), y.size());
        if (least < 2 || shared < SAME_STATEMENT * least) return List.of();
        likeness = (double) shared / Math.max(x.size(), y.size());
        List<Conflict> names = names();
        List<Conflict> dates = dates();
        List<Conflict> figures = figures();
        if (contrasted()
                || !figures.isEmpty() && Roles.otherSubject(a, b)
                || !names.isEmpty() && !(figures.isEmpty() && dates.isEmpty())) return List.of();
        if (!dates.isEmpty() && !figures.isEmpty() || ranksAndMore(figures)) return List.of();
        List<Conflict> out = new ArrayList<>(names);
        out.addAll(dates);
        out.addAll(figures);
        out.addAll(denials());
        if (out.isEmpty()) out.addAll(possibilities());
        return out;
    }

    /// Whether two pieces can speak of the same thing.
    private boolean ofOneThing(int from, int end, int otherFrom, int otherEnd) {
        return likeness >= ALL_BUT_THE_SAME
                || Nearby.of(a, from, end, b, otherFrom, otherEnd).alike();
    }

    /// The words that tell, those of figures left out.
    private static Set<String> without(Line line) {
        Set<String> out = new TreeSet<>(line.words());
        for (Figure f : line.figures())
            for (int i = f.firstToken(); i < f.unitEnd(); i++)
                out.remove(Stem.of(line.tokens().get(i).norm()));
        return out;
    }

    private boolean contrasted() {
        Set<String> x = norms(a);
        Set<String> y = norms(b);
        return CONTRASTS.stream()
                .anyMatch(c -> c.stream().anyMatch(w -> x.contains(w) && !y.contains(w))
                        && c.stream().anyMatch(w -> y.contains(w) && !x.contains(w))
                        && c.stream().noneMatch(w -> x.contains(w) && y.contains(w)));
    }

    private static Set<String> norms(Line line) {
        return line.tokens().stream().map(t -> t.norm()).collect(Collectors.toSet());
    }

    private List<Conflict> figures() {
        List<Conflict> out = new ArrayList<>();
        for (Figure f : counts(here, a))
            for (Figure g : counts(there, b))
                if (comparable(f, g)
                        && !settled(f, b)
                        && !settled(g, a)
                        && ofOneThing(f.firstToken(), f.unitEnd(), g.firstToken(), g.unitEnd()))
                    out.add(conflict(f, g));
        return out;
    }

    /// The figures that are no part of a date.
    private static List<Figure> counts(Witness w, Line line) {
        List<Moment> moments = Moments.in(line.tokens(), w.segments().article().published());
        return line.figures().stream()
                .filter(f -> moments.stream()
                        .noneMatch(m -> m.kind() == Moments.Kind.DAY
                                && m.firstToken() < f.endToken()
                                && f.firstToken() < m.endToken()))
                .toList();
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
        List<Moment> x = Moments.in(a.tokens(), here.segments().article().published());
        List<Moment> y = Moments.in(b.tokens(), there.segments().article().published());
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
        List<Said> x = Polarity.in(a.tokens());
        List<Said> y = Polarity.in(b.tokens());
        if (Polarity.reversals(a.tokens()) % 2 == Polarity.reversals(b.tokens()) % 2) return List.of();
        boolean uncertain = Polarity.denies(a.tokens()) && Polarity.denies(b.tokens());
        for (Said s : x)
            for (Said t : y)
                if (!(uncertain && s.denied() != t.denied())
                        && s.about().equals(t.about())
                        && s.sign() != t.sign()
                        && lone(s, x, y)
                        && lone(t, y, x)
                        && !deniedByPrefix(s.denied() ? b : a)
                        && ofOneThing(from(s), s.token() + 1, from(t), t.token() + 1))
                    return List.of(conflict(s, t, "negation"));
        return List.of();
    }

    /// "remains unchanged" denies as "has not changed" does.
    private static boolean deniedByPrefix(Line line) {
        return line.words().stream()
                .anyMatch(w -> w.length() > 5 && w.startsWith("un") && !w.startsWith("under") && !w.startsWith("uni"));
    }

    /// No word about the same thing says the same on the other side.
    private static boolean lone(Said s, List<Said> own, List<Said> other) {
        return own.stream().filter(o -> o.about().equals(s.about())).allMatch(o -> o.sign() == s.sign())
                && other.stream().filter(o -> o.about().equals(s.about())).noneMatch(o -> o.sign() == s.sign());
    }

    private List<Conflict> possibilities() {
        boolean one = Polarity.hedged(a.tokens());
        boolean other = Polarity.hedged(b.tokens());
        if (one == other || likeness < NEARLY_WORD_FOR_WORD) return List.of();
        for (Said s : Polarity.in(a.tokens()))
            for (Said t : Polarity.in(b.tokens()))
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
