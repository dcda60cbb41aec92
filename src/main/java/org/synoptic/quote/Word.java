package org.synoptic.quote;

/// One word of a wording in the forms that comparisons use. An `inserted` word stands in an editor's brackets; before an `afterCut` word
/// the outlet has put the mark of an omission.
record Word(int start, int end, String text, String norm, String stem, double weight, boolean inserted, boolean afterCut) {
    boolean isFunction() {
        return weight < 0.2;
    }

    boolean isFigure() {
        return Character.isDigit(norm.charAt(0));
    }

    boolean isName() {
        return Character.isUpperCase(text.charAt(0)) && !isFunction();
    }
}
