package org.synoptic.quote;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody or something an article names: the longest name, the role where the text gives one, and
/// where the article names it, in order.
record Entity(String name, @Nullable String role, Gender gender, boolean person, List<Place> places) {
    enum Gender {
        HE,
        SHE,
        UNKNOWN;

        boolean agrees(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    /// One mention: its start, its sentence, and whether it opens that sentence's names.
    record Place(int start, int sentence, boolean first) {}

    Entity {
        places = List.copyOf(places);
    }

    /// The last mention before `at`, or null.
    @Nullable
    Place before(int at) {
        Place last = null;
        for (Place p : places) if (p.start() < at) last = p;
        return last;
    }

    Set<String> words() {
        return split(name);
    }

    Set<String> roleWords() {
        return role == null ? Set.of() : split(role);
    }

    private static Set<String> split(String s) {
        return new HashSet<>(Arrays.asList(
                s.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{M}\\p{Nd}]+")));
    }
}
