package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// Reads noun phrases beside a cue: who is named to its left or to its right. Ranges are item numbers
/// of a unit, the end not included.
record Phrases(Unit unit, Lexicon words) {
    private static final int LONGEST = 12;

    record Range(int from, int to) {}

    /// The phrase that ends before `cue`, over auxiliaries, adverbs and an apposition between commas.
    @Nullable
    Range subjectBefore(int cue) {
        int quote = quoteBefore(cue);
        if (quote >= 0) return new Range(quote + 1, cue);
        int end = beforeAsides(cue);
        if (unit.near(end - 1).is("-")) end = openingDash(end - 1);
        if (unit.near(end - 1).is(",")) end = beforeApposition(end - 1);
        if (unit.near(end - 1).is(")")) end = openingBracket(end - 1);
        if (end <= 0) return null;
        Unit.Item last = unit.at(end - 1);
        if (!last.isWord()) return null;
        if (words.is("pronoun", Grammar.bare(last.norm()))) return new Range(end - 1, end);
        if (words.is("stop", last.norm()) || words.is("preposition", last.norm())) return null;
        if (!words.german() && last.norm().matches("\\p{L}{3,}(ed|ly)") && !last.isCapital()) return null;
        return new Range(phraseStart(end), end);
    }

    /// The quotation that ends in a comma, a question or an exclamation, with nothing but a name and
    /// its appositions between it and the cue; -1 where there is none.
    int quoteBefore(int cue) {
        for (int i = cue - 1; i >= 0 && cue - i < 26; i--) {
            Unit.Item item = unit.at(i);
            if (item.isQuote()) return i < cue - 1 && leadsOn(item, unit.at(i + 1)) ? i : -1;
            if (item.is(";") || item.is(":") || item.is("-")) return -1;
            if (i < cue - 1 && words.isCue(item.norm()) && !words.is("noun-like", item.norm())) return -1;
            boolean and = item.norm().equals("and")
                    || item.norm().equals("but")
                    || item.norm().equals("und");
            if (and
                    && (words.german()
                            || i == cue - 1
                            || !unit.near(i - 1).isWord()
                            || !unit.near(cue - 1).is(","))) return -1;
        }
        return -1;
    }

    boolean leadsOn(Unit.Item quote, Unit.Item next) {
        Marks.Marked m = quote.quote();
        if (m == null || !m.closed() || m.end() == m.start() || !next.isWord()) return false;
        boolean anew = next.isCapital() && (words.is("determiner", next.norm()) || words.is("pronoun", next.norm()));
        if (anew && !quote.text().matches("(?s).*,\\p{Punct}?.?$")) return false;
        return ",?!".indexOf(quote.text().charAt(m.end() - 1 - m.from())) >= 0;
    }

    private int beforeAsides(int cue) {
        Grammar grammar = new Grammar(unit, words);
        int end = cue;
        for (int before = -1; before != end; ) {
            before = end;
            while (end > 0 && isAside(end - 1)) end--;
            if (!words.german()) end = grammar.beforeTime(end);
        }
        return end;
    }

    private int openingDash(int close) {
        for (int i = close - 1; i > 0 && close - i < LONGEST; i--)
            if (unit.at(i).is("-")) return i;
        return close;
    }

    private boolean isAside(int i) {
        Unit.Item item = unit.at(i);
        if (item.norm().equals("on") && unit.near(i - 1).norm().matches("went|goes|going")) return true;
        if (item.norm().matches("went|goes|going")) return true;
        boolean both = item.norm().matches("both|all|each")
                && words.is("auxiliary", unit.near(i - 1).norm());
        return words.is("auxiliary", item.norm())
                || both
                || item.norm().endsWith("n't")
                || (!words.german() && item.norm().endsWith("ly") && !item.isCapital());
    }

    private int openingBracket(int close) {
        for (int i = close; i > 0 && close - i < LONGEST; i--) if (unit.at(i).is("(")) return i;
        return close;
    }

    private int beforeApposition(int comma) {
        for (int i = comma - 1; i > 0 && comma - i < 40 && !unit.at(i).isQuote(); i--) {
            if (unit.at(i).is(";") || unit.at(i).is(":")) break;
            if (unit.at(i).is(",") && unit.near(i + 1).norm().matches("who|whose|which")) return i;
        }
        for (int i = comma - 1; i > 0 && comma - i < 30 && !unit.at(i).isQuote(); i--)
            if (unit.at(i).is(",") && unit.near(i - 1).isWord() && !isListPart(i + 1, comma)) return i;
        return comma;
    }

    /// "…, Ala., said": a place's second half, before which the phrase goes on.
    private boolean isListPart(int from, int to) {
        return to - from <= 2
                && unit.at(from).isCapital()
                && from - 2 >= 0
                && unit.near(from - 3).is(",");
    }

    private int phraseStart(int end) {
        boolean name = unit.at(end - 1).isCapital();
        int from = end - 1;
        for (int i = end - 2; i >= 0 && end - i <= LONGEST; i--) {
            Unit.Item item = unit.at(i);
            if (item.is(".")
                    && unit.near(i - 1).isCapital()
                    && unit.near(i - 1).text().length() < 5) continue;
            if (!item.isWord() && !item.is("'") && !item.is("’") && !item.is("-")) break;
            if (item.is("-") && item.end() < unit.at(i + 1).start()) break;
            if (words.is("stop", item.norm()) && !item.norm().equals("and")) break;
            if (item.norm().equals("and") && !unit.near(i - 1).isCapital()) break;
            if (words.is("preposition", item.norm()) && !links(item, i, name)) break;
            if (words.isCue(item.norm()) && !item.isCapital()) break;
            if (words.is("pronoun", item.norm()) && !words.is("determiner", item.norm())) break;
            from = i;
            if (words.is("determiner", item.norm())
                    && !words.is("preposition", unit.near(i - 1).norm())) break;
        }
        while (from < end - 1
                && (words.is("preposition", unit.at(from).norm())
                        || !unit.at(from).isWord())) from++;
        return from;
    }

    private boolean links(Unit.Item preposition, int i, boolean name) {
        if (i == 0 || preposition.isCapital()) return false;
        boolean of = preposition.norm().equals("of") || preposition.norm().equals("von");
        return (of || !name)
                && unit.near(i - 1).isWord()
                && !words.is("month-day", unit.near(i - 1).norm());
    }

    /// The phrase that begins at `from`, up to a comma, a preposition after a name, or a clause.
    @Nullable
    Range phraseAfter(int from) {
        int to = from;
        if (!unit.near(from).isWord()) return null;
        if (words.is("pronoun", unit.at(from).norm())
                && !words.is("determiner", unit.at(from).norm())) return new Range(from, from + 1);
        boolean name = false;
        while (to < unit.size() && to - from < LONGEST) {
            Unit.Item item = unit.at(to);
            boolean abbreviated = item.is(".")
                    && unit.near(to - 1).isCapital()
                    && unit.near(to + 1).isCapital();
            if (!item.isWord() && !abbreviated && !joins(to, from)) break;
            if (to > from
                    && (words.is("stop", item.norm())
                            && !item.norm().equals("and")
                            && !item.norm().equals("und"))) break;
            if (words.is("month-day", item.norm())) break;
            if (to > from && !words.german() && item.norm().matches("he|she|it|they|we|i|who|which")) break;
            if (words.german() && name && !item.isCapital() && item.isWord() && !goesOn(item)) break;
            if (words.german() && isFullName(to, from) && item.norm().matches("der|dem|den")) break;
            if (words.is("preposition", item.norm())
                    && (to == from || name && !item.norm().equals("of"))) break;
            name = item.isCapital() || (abbreviated && name);
            to++;
        }
        return to > from ? new Range(from, to) : null;
    }

    /// "sagte Ole Brandt | der Zeitung": two capitals in a row are a name, which owns nothing that follows.
    private boolean isFullName(int to, int from) {
        boolean two = to - from > 1
                && unit.near(to - 1).isCapital()
                && unit.near(to - 2).isCapital();
        return two
                && !words.is("determiner", unit.near(to - 2).norm())
                && !words.is("role", unit.near(to - 1).norm());
    }

    private static boolean goesOn(Unit.Item item) {
        return item.norm().matches("des|der|von|und|für|aus|vom|zu|zur|am|beim|bei|im|in|de|van|den");
    }

    /// A hyphen or an apostrophe within a phrase: "the 50-boat fleet".
    private boolean joins(int i, int from) {
        boolean mark = unit.at(i).is("-") || unit.at(i).is("'") || unit.at(i).is("$");
        return mark
                && (i == from
                        || unit.at(i).start() == unit.near(i - 1).end()
                        || unit.at(i).is("$"));
    }
}
