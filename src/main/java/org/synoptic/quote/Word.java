package org.synoptic.quote;

/// One word of a wording in the forms that comparisons use. A `name` is capitalised where its place
/// doesn't ask for it, an `inserted` word stands in an editor's brackets, before an `afterCut` word the
/// outlet has marked an omission.
record Word(
        int start, int end, String norm, String stem, double weight, boolean name, boolean inserted, boolean afterCut) {
    boolean isFunction() {
        return weight < 0.2;
    }

    boolean isFigure() {
        return Character.isDigit(norm.charAt(0));
    }

    boolean isTelling() {
        return weight >= 1.1 && !name;
    }

    /// Shorter than the stem, so that "paranoia" meets "paranoid".
    String root() {
        return stem.length() > 6 ? stem.substring(0, 6) : stem;
    }
}
