package org.synoptic.quote;

import java.util.List;
import java.util.Set;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// Names the relation of two wordings.
final class Matcher {
    private Matcher() {}

    static Likeness likeness(Wording a, Wording b, Meaning meaning) {
        boolean same = norms(a.text()).equals(norms(b.text()));
        return new Likeness(same ? Relation.VERBATIM : Relation.UNRELATED, same ? 1 : 0, Set.of(), List.of());
    }

    private static List<String> norms(String text) {
        return Segments.tokens(text).stream()
                .filter(t -> t.isWord())
                .map(t -> t.norm())
                .toList();
    }
}
