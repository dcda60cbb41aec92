package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// Finds a cue's source by the order of words in an English sentence.
record EnglishOrder(Unit unit, Lexicon words, Phrases phrases, Grammar grammar, int[] cues) {
    Phrases.@Nullable Range source(int cue) {
        if (isInverted(cue)) {
            Phrases.Range after = phrases.phraseAfter(cue + 1);
            if (after != null) return after;
        }
        Phrases.Range by = agent(cue);
        if (by != null) return by;
        boolean joined = unit.at(cue).norm().endsWith("ing")
                && !words.is("auxiliary", unit.near(cue - 1).norm());
        if (joined) return ofParticiple(cue);
        Phrases.Range before = cue == 0 ? null : phrases.subjectBefore(cue);
        if (before == null && isSecondVerb(cue)) before = ofSentence(cue);
        return before;
    }

    /// "was asked by a reporter": who asked.
    private Phrases.@Nullable Range agent(int cue) {
        boolean passive = unit.near(cue + 1).norm().equals("by")
                && unit.at(cue).norm().endsWith("ed")
                && (grammar.isForm(cue - 1) || unit.near(cue - 1).norm().matches("when|and|first|also"));
        return passive ? phrases.phraseAfter(cue + 2) : null;
    }

    private boolean isInverted(int cue) {
        if (unit.near(cue - 1).isQuote()) return true;
        return unit.near(cue - 1).is(",") && phrases.quoteBefore(cue) < 0 && afterClause(cue);
    }

    private boolean afterClause(int cue) {
        Phrases.Range after = phrases.phraseAfter(cue + 1);
        if (after == null) return false;
        Unit.Item next = unit.near(after.to());
        boolean closes = next.norm().isEmpty() || next.is(".") || next.is(",") || next.isQuote();
        return closes && phrases.subjectBefore(cue) == null
                || closes && unit.near(cue + 1).isCapital();
    }

    private boolean isSecondVerb(int cue) {
        Unit.Item before = unit.near(cue - 1);
        return grammar.isAnd(cue - 1) || before.is(",") || before.norm().matches("then|also|later|to");
    }

    /// "with both sides saying" has its own subject, ", saying" the sentence's.
    private Phrases.@Nullable Range ofParticiple(int cue) {
        Phrases.Range own = unit.near(cue - 1).isWord() ? phrases.subjectBefore(cue) : null;
        if (own != null) {
            Unit.Item before = unit.near(own.from() - 1);
            boolean with = before.norm().equals("with") || before.norm().equals("included");
            boolean both = unit.at(own.from()).norm().matches("both|each");
            if (with || both && before.is(",")) return own;
        }
        return ofSentence(cue);
    }

    /// The subject that a participle or a second verb shares with the main verb.
    private Phrases.@Nullable Range ofSentence(int cue) {
        Phrases.Range trailing = trailing(cue);
        if (trailing != null) return trailing;
        int from = mainBegin(cue);
        for (int i = from; i < cue; i++) {
            if (i == 0 || !isCue(i) && !grammar.isVerb(i)) continue;
            if (unit.near(i).norm().endsWith("ing")) continue;
            Phrases.Range range = phrases.subjectBefore(i);
            if (range != null && range.from() >= from && !isRelative(range)) return range;
        }
        return from > 0 || cue > 3 ? opening(cue) : ofMainClause(cue);
    }

    private boolean isRelative(Phrases.Range range) {
        return Grammar.bare(unit.at(range.from()).norm()).matches("who|which|that|whose");
    }

    /// "Noting that …, Holm went on": the subject of the clause that follows.
    private Phrases.@Nullable Range ofMainClause(int cue) {
        for (int i = cue + 2; i < unit.size() - 2; i++) {
            if (!unit.at(i).is(",") || !grammar.startsClause(i + 1)) continue;
            for (int k = i + 2; k < unit.size(); k++) if (grammar.isVerb(k)) return phrases.subjectBefore(k);
        }
        return null;
    }

    /// "…, an official said, adding that …": the subject of a cue that closes what it reports.
    private Phrases.@Nullable Range trailing(int cue) {
        for (int k = cues.length - 1; k >= 0; k--) {
            int c = cues[k];
            if (c >= cue || c == 0 || unit.at(c).norm().endsWith("ing")) continue;
            Phrases.Range range = isInverted(c) ? phrases.phraseAfter(c + 1) : phrases.subjectBefore(c);
            if (range == null) continue;
            Unit.Item before = unit.near(Math.min(c, range.from()) - 1);
            if (before.isQuote() || before.is(",") && cue - c < 8) return range;
        }
        return null;
    }

    /// Where the main clause begins: after a fronted phrase that a comma closes.
    private int mainBegin(int cue) {
        int begin = clauseBegin(cue);
        boolean fronted = words.is("preposition", unit.at(begin).norm()) || grammar.isSubordinator(begin);
        if (!fronted) return begin;
        for (int i = begin; i < cue - 2; i++) if (unit.at(i).is(",") && grammar.startsClause(i + 1)) return i + 1;
        return begin;
    }

    private boolean isCue(int i) {
        for (int c : cues) if (c == i) return true;
        return false;
    }

    private int clauseBegin(int cue) {
        for (int i = cue - 1; i > 0; i--) if (unit.at(i).is(";")) return i + 1;
        return 0;
    }

    /// The first noun phrase of the unit, after an introduction that a comma closes.
    Phrases.@Nullable Range opening(int cue) {
        int from = 0;
        if (words.is("preposition", unit.at(0).norm())
                || words.is("stop", unit.at(0).norm()))
            for (int i = 0; i < cue - 2; i++)
                if (unit.at(i).is(",")) {
                    from = i + 1;
                    break;
                }
        return phrases.phraseAfter(from);
    }
}
