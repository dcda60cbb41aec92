package org.synoptic.quote;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A wording taken apart once, to be held against many others: all its words, those that were spoken,
/// those that the outlet marks as quoted, what two neighbours would be if written as one, the names of who
/// speaks, and whether he is described with them ("the Texas governor", "a statement from Reid's office")
/// rather than named.
record Reading(
        Wording wording,
        Words all,
        Words spoken,
        List<Words> pieces,
        Set<String> norms,
        Set<String> compounds,
        Set<String> names,
        boolean described) {
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
                Set.copyOf(Conflicts.names(wording.speaker())),
                isDescription(wording.speaker()));
    }

    /// Whether it is known who speaks.
    boolean speaks() {
        return wording.speaker() != null;
    }

    /// Two known speakers differ when their names share no word. Whoever is described may be anybody that is
    /// named elsewhere.
    boolean differs(Reading other) {
        boolean known = !names.isEmpty() && !other.names.isEmpty() && described == other.described;
        return known && Collections.disjoint(names, other.names);
    }

    /// Whether both are known by a name that they share.
    boolean isOf(Reading other) {
        return !Collections.disjoint(names, other.names);
    }

    private static boolean isDescription(@Nullable String speaker) {
        if (speaker == null || speaker.isBlank()) return false;
        String[] words = speaker.strip().split("\\s+");
        return isSmall(words[0]) || isSmall(words[words.length - 1]);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /// The spoken words, with two neighbours made one where the other wording writes them as one: "work
    /// force".
    Words beside(Reading other) {
        boolean any = other.norms.stream().anyMatch(compounds::contains);
        return any ? spoken.joined(other.norms) : spoken;
    }
}
