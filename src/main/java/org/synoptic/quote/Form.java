package org.synoptic.quote;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What comparisons make of a word in small letters: its normal form, its stem, the root (shorter than
/// the stem, so that "paranoia" meets "paranoid"), and how much it tells.
record Form(String norm, String stem, String root, double weight) {
    /// The words of a language come again and again, so their forms are kept; no more than so many.
    private static final int KEPT = 50_000;

    private static final Map<String, Form> FORMS = new ConcurrentHashMap<>();
    private static final int ROOT = 6;

    static Form of(String lower) {
        Form known = FORMS.get(lower);
        if (known != null) return known;
        Form form = made(lower);
        if (FORMS.size() < KEPT) FORMS.put(lower, form);
        return form;
    }

    private static Form made(String lower) {
        String norm = Stems.norm(lower);
        String stem = Stems.stem(norm);
        return new Form(norm, stem, root(stem), Rarity.weight(lower, stem));
    }

    static String root(String stem) {
        return stem.length() > ROOT ? stem.substring(0, ROOT) : stem;
    }
}
