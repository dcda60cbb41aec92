package org.synoptic.quote;

/// Guesses what a word does in its sentence, from lists and endings: enough to find a clause's subject
/// and its end.
record Grammar(Unit unit, Lexicon words) {
    /// A finite verb, as far as its form tells: an auxiliary, a known form, or one in "-ed" that no
    /// article precedes.
    boolean isVerb(int i) {
        Unit.Item item = unit.near(i);
        if (!item.isWord() || item.isCapital() && i > 0) return false;
        String norm = bare(item.norm());
        if (words.is("verb", norm) || item.norm().endsWith("n't")) return true;
        if (!norm.endsWith("ed") || norm.length() < 5) return words.isCue(norm) && !words.is("noun-like", norm);
        Unit.Item before = unit.near(i - 1);
        return !words.is("determiner", before.norm())
                && !before.norm().endsWith("'s")
                && !words.is("preposition", before.norm());
    }

    /// "he's" and "who'd" are "he" and "who".
    static String bare(String norm) {
        int apostrophe = norm.indexOf('\'');
        return apostrophe > 0 ? norm.substring(0, apostrophe) : norm;
    }

    boolean isPronoun(int i) {
        Unit.Item item = unit.near(i);
        return item.isWord() && words.is("pronoun", bare(item.norm()));
    }

    boolean isSubordinator(int i) {
        return words.is("subordinator", unit.near(i).norm());
    }

    boolean isAnd(int i) {
        return unit.near(i).norm().equals("and") || unit.near(i).norm().equals("but");
    }

    boolean isForm(int i) {
        return unit.near(i).norm().matches("is|are|was|were|be|been|being|'s|'re");
    }

    /// Whether something that can be a subject stands at `i` and a verb follows it before the next comma.
    boolean startsClause(int i) {
        if (!unit.near(i).isWord() && !unit.near(i).isQuote() || isVerb(i)) return false;
        if (words.is("preposition", unit.near(i).norm()) || isSubordinator(i) || isAnd(i)) return false;
        for (int k = i + 1; k < unit.size() && k - i < 18; k++) {
            if (unit.at(k).is(",") || unit.at(k).is(";") || unit.at(k).is(":")) return false;
            if (isVerb(k)) return true;
        }
        return false;
    }

    /// The end of a time or place that begins at `i`: "on Monday", "earlier this month", "last week";
    /// `i` if none does.
    int afterTime(int i) {
        int k = i;
        while (words.is("time", unit.near(k).norm())
                || words.is("month-day", unit.near(k).norm())
                || unit.near(k).norm().endsWith("ly") && !unit.near(k).isCapital()
                || isDay(k)) k++;
        return k;
    }

    private boolean isDay(int k) {
        boolean on = unit.near(k).norm().matches("on|in|this|last|late|early|earlier|later|for|at");
        Unit.Item next = unit.near(k + 1);
        return on && (words.is("time", next.norm()) || words.is("month-day", next.norm()))
                || Character.isDigit(unit.near(k).text().codePointAt(0))
                        && words.is("month-day", unit.near(k - 1).norm());
    }

    /// The start of a time that ends before `end`: "Cruz on Wednesday announced", "the committee this
    /// week said".
    int beforeTime(int end) {
        int from = end;
        for (int i = end - 1; i > 0 && end - i < 5; i--) {
            boolean time = words.is("time", unit.at(i).norm())
                    || words.is("month-day", unit.at(i).norm())
                    || unit.at(i).norm().matches("on|in|this|last|late|early|earlier|later|at|for");
            if (!time) break;
            if (afterTime(i) >= end) from = i;
        }
        return from;
    }
}
