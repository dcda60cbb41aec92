package org.synoptic.quote;

import java.util.List;
import java.util.Set;

/// What two wordings have to do with each other: the relation, a similarity from 0 to 1, flags that
/// warn the reader, and the reasons, each a short sentence.
public record Likeness(Relation relation, double similarity, Set<Flag> flags, List<String> reasons) {
    public enum Flag {
        ANOTHER_SPEAKER,
        FIGURE_DIFFERS,
        NAME_DIFFERS,
        NEGATION_DIFFERS
    }

    public Likeness {
        flags = Set.copyOf(flags);
        reasons = List.copyOf(reasons);
    }
}
