package org.synoptic.align;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.segment.Token;

/// The words around a piece of one sentence and around a piece of another: whether the two pieces can speak of the same
/// thing. Long sentences of news share much and still say several things, so the whole of them tells too little.
final class Nearby {
    private static final int REACH = 7;
    private static final int LEAST = 2;
    private static final double PART = 0.5;
    private static final Set<String> BOUNDS = Set.of(";", ":", "(", ")", "—", "–", "[", "]");
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tweeted",
            "tells",
            "announced",
            "announces",
            "wrote",
            "added",
            "posted",
            "stated",
            "statement",
            "interview",
            "reported",
            "reports",
            "called",
            "warned",
            "asked",
            "speaking",
            "spoke",
            "published",
            "released",
            "briefing",
            "tweet");

    private final Set<String> here;
    private final Set<String> there;

    private Nearby(Set<String> here, Set<String> there) {
        this.here = here;
        this.there = there;
    }

    static Nearby of(Line a, int from, int end, Line b, int otherFrom, int otherEnd) {
        return new Nearby(around(a, from, end), around(b, otherFrom, otherEnd));
    }

    /// Whether most of what stands around the one stands around the other too.
    boolean alike() {
        int shared = 0;
        for (String w : here) if (there.contains(w)) shared++;
        int least = Math.min(here.size(), there.size());
        return shared >= Math.min(LEAST, least) && shared > 0 && shared >= PART * least;
    }

    private static Set<String> around(Line line, int from, int end) {
        Set<String> out = new HashSet<>();
        gather(line, from - 1, -1, out);
        gather(line, end, 1, out);
        for (int i = from; i < end; i++) out.remove(Stem.of(line.tokens().get(i).norm()));
        return out;
    }

    private static void gather(Line line, int from, int step, Set<String> out) {
        for (int i = from, n = 0; n < REACH && i >= 0 && i < line.tokens().size(); i += step, n++) {
            Token t = line.tokens().get(i);
            if (BOUNDS.contains(t.text())) return;
            if (t.isWord() && !Stem.isCommon(t.norm()) && !Numerals.isNumber(t.norm())) out.add(Stem.of(t.norm()));
        }
    }

    /// Whether a date says when somebody spoke: people speak on several days.
    static boolean tellsWhenSaid(Line line, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            String norm = line.tokens().get(i).norm();
            if (SPEECH.contains(norm)) return true;
            if (!Stem.isCommon(norm) && i < from - 2) return false;
        }
        return line.tokens().stream().skip(Math.max(0, from)).limit(3).anyMatch(t -> SPEECH.contains(t.norm()));
    }
}
