package org.synoptic.quote;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A wording taken apart once, to be held against many others: all its words, those that were spoken,
/// those that the outlet marks as quoted, what two neighbours would be if written as one, and the names
/// of who speaks.
record Reading(
        Wording wording,
        Words all,
        Words spoken,
        List<Words> pieces,
        Set<String> norms,
        Set<String> compounds,
        Set<String> names) {
    static Reading of(Wording wording) {
        Words all = Words.of(wording.text());
        Words spoken = all.spoken();
        Set<String> norms = all.all().stream().map(Word::norm).collect(Collectors.toUnmodifiableSet());
        Set<String> compounds = IntStream.range(1, spoken.size())
                .mapToObj(i -> spoken.get(i - 1).norm() + spoken.get(i).norm())
                .collect(Collectors.toUnmodifiableSet());
        return new Reading(
                wording,
                all,
                spoken,
                Pieces.of(wording.text(), spoken),
                norms,
                compounds,
                Set.copyOf(Conflicts.names(wording.speaker())));
    }

    /// Whether it is known who speaks.
    boolean speaks() {
        return wording.speaker() != null;
    }

    /// Two known speakers differ when their names share no word.
    boolean differs(Reading other) {
        return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
    }

    /// The spoken words, with two neighbours made one where the other wording writes them as one: "work
    /// force".
    Words beside(Reading other) {
        boolean any = other.norms.stream().anyMatch(compounds::contains);
        return any ? spoken.joined(other.norms) : spoken;
    }
}
