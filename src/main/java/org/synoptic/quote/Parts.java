package org.synoptic.quote;

import java.util.HashSet;
import java.util.Set;

/// Tells whether two wordings are different parts of a longer one: an outlet prints how a speech begins,
/// another how it ends.
final class Parts {
    /// They may share so much of what they have of it.
    private static final double SHARED = 0.25;

    private Parts() {}

    static boolean differ(Reading a, Reading b, Reading whole) {
        Set<Integer> left = places(a, whole);
        Set<Integer> right = places(b, whole);
        int fewer = Math.min(left.size(), right.size());
        if (fewer == 0) return false;
        left.retainAll(right);
        return left.size() <= SHARED * fewer;
    }

    /// Where in the longer wording the words that count stand.
    private static Set<Integer> places(Reading part, Reading whole) {
        Words all = whole.spoken();
        Set<Integer> out = new HashSet<>();
        for (Pairing.Pair p : Pairing.of(all, part.spoken()).pairs())
            if (!all.get(p.a()).isFunction()) out.add(p.a());
        return out;
    }
}
