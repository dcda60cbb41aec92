package org.synoptic.quote;

import java.util.Set;

/// One word of a wording in the forms that comparisons use. A `name` is capitalised where its place
/// doesn't ask for it, an `inserted` word stands in an editor's brackets, before an `afterCut` word the
/// outlet has marked an omission.
record Word(
        int start,
        int end,
        String norm,
        String stem,
        String root,
        double weight,
        boolean name,
        boolean inserted,
        boolean afterCut) {
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "you", "he", "she", "it", "they", "this", "ich", "wir", "sie", "er", "es", "ihr", "du");

    boolean isFunction() {
        return weight < 0.2;
    }

    boolean isFigure() {
        return Character.isDigit(norm.charAt(0));
    }

    boolean isTelling() {
        return weight >= 1.1 && !name;
    }

    boolean isPronoun() {
        return PRONOUNS.contains(norm.replaceAll("'.*", ""));
    }

    /// This word and the next as one.
    Word with(Word next) {
        String both = norm + next.norm;
        String stemOfBoth = Stems.stem(both);
        double heavier = Math.max(weight, next.weight);
        return new Word(start, next.end, both, stemOfBoth, Form.root(stemOfBoth), heavier, name, inserted, afterCut);
    }
}
