package org.synoptic.quote;

/// Given names, and whether "he" or "she" follows them.
final class GivenNames {
    private static final Lexicon NAMES = Lexicon.read(false, "given-names.txt");

    private GivenNames() {}

    static boolean has(String norm) {
        return gender(norm) != Entity.Gender.UNKNOWN;
    }

    static Entity.Gender gender(String norm) {
        String first = norm.contains("-") ? norm.substring(0, norm.indexOf('-')) : norm;
        if (NAMES.is("he", first)) return Entity.Gender.HE;
        return NAMES.is("she", first) ? Entity.Gender.SHE : Entity.Gender.UNKNOWN;
    }
}
