package org.synoptic.align;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.align.Figures.Figure;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.article.Span;
import org.synoptic.segment.Token;

/// Finds the words that can't both be true in two sentences which otherwise say the same. It speaks only where most of
/// the shorter sentence stands in the other.
final class Conflicts {
    private static final double SAME_STATEMENT = 0.6;

    private Conflicts() {}

    static List<Conflict> between(Witness here, Line a, Witness there, Line b) {
        List<Conflict> out = new ArrayList<>();
        if (shared(a, b) < SAME_STATEMENT) return out;
        for (Figure f : a.figures())
            for (Figure g : b.figures())
                if (conflict(a, f, b, g)) out.add(new Conflict(span(here, a, f), span(there, b, g), "figure"));
        days(here, a, there, b, out);
        return out;
    }

    private static double shared(Line a, Line b) {
        int least = Math.min(a.words().size(), b.words().size());
        return least < 3 ? 0 : (double) Features.shared(a.words(), b.words()).size() / least;
    }

    private static boolean conflict(Line a, Figure f, Line b, Figure g) {
        return !f.unit().isEmpty()
                && f.unit().equals(g.unit())
                && b.figures().stream().noneMatch(f::sameValue)
                && a.figures().stream().noneMatch(g::sameValue);
    }

    private static void days(Witness here, Line a, Witness there, Line b, List<Conflict> out) {
        Token x = onlyDay(a);
        Token y = onlyDay(b);
        if (x != null && y != null && !named(x).equals(named(y)))
            out.add(new Conflict(
                    new Span(here.id(), x.start(), x.end()), new Span(there.id(), y.start(), y.end()), "date"));
    }

    private static @org.jspecify.annotations.Nullable Token onlyDay(Line line) {
        List<Token> days = line.tokens().stream()
                .filter(t -> t.isWord() && Dates.isDay(named(t)))
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    private static String named(Token t) {
        return Dates.named(t.text(), t.norm());
    }

    private static Span span(Witness w, Line line, Figure f) {
        List<Token> tokens = line.tokens();
        return new Span(
                w.id(),
                tokens.get(f.firstToken()).start(),
                tokens.get(f.endToken() - 1).end());
    }
}
