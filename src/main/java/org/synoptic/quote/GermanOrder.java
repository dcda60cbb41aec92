package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// Finds a cue's source by the order of words in a German sentence.
record GermanOrder(Unit unit, Lexicon words, Phrases phrases) {
    /// German: the verb stands second, or last after "wie" and relative pronouns, or is a participle at
    /// the end.
    Phrases.@Nullable Range source(int cue) {
        int start = clauseBegin(cue);
        if (unit.at(cue).norm().matches("heißt|hieß")) {
            Phrases.Range document = document(start, cue);
            if (document != null) return document;
        }
        Phrases.Range after = phrases.phraseAfter(cue + 1);
        if (start == cue)
            return after != null && (start == 0 || unit.near(cue - 2).isQuote() || closesClause(cue, after))
                    ? after
                    : germanOpening(cue);
        Unit.Item first = unit.at(start);
        if (first.norm().equals("wie")) return phrases.phraseAfter(start + 1);
        boolean relative = start > 0 && first.norm().matches("der|die|das|welcher|welche") && cue > start + 1;
        if (relative && !unit.near(start + 1).isCapital()) return new Phrases.Range(start, start + 1);
        boolean fronted = words.is("preposition", first.norm())
                || words.is("stop", first.norm())
                || !first.isCapital() && start == 0;
        if (fronted) return auxiliary(start, cue) >= 0 ? phrases.phraseAfter(auxiliary(start, cue) + 1) : after;
        Phrases.Range subject = phrases.phraseAfter(start);
        return subject != null && subject.from() < cue
                ? new Phrases.Range(subject.from(), Math.min(cue, subject.to()))
                : after;
    }

    /// "In dem Schreiben heißt es": what says so.
    private Phrases.@Nullable Range document(int start, int cue) {
        for (int i = start; i < unit.size() && i < cue + 4; i++)
            if (unit.at(i).norm().matches("in|im|aus") && i != cue) return phrases.phraseAfter(i + 1);
        return null;
    }

    /// The verb that a label in marks belongs to; -1 where the marks stand for something else.
    int labelVerb(int quote) {
        int verb = -1;
        for (int i = 0; i < unit.size(); i++) {
            if (!words.is("label", unit.at(i).norm())) continue;
            if (i < quote && quote - i < 16 || verb < 0 && i > quote && i - quote < 7) verb = i;
        }
        if (verb < 0 || unit.near(quote - 1).is(":") || unit.near(quote - 1).is(",")) return -1;
        if (Math.abs(quote - verb) <= 3 && words.is("chant", unit.at(verb).norm())) return verb;
        for (int i = quote - 1; i >= 0 && quote - i < 5; i--)
            if (unit.at(i).norm().matches("als|von|vom")) return verb;
        boolean names = unit.at(verb).norm().matches("nann.*|nenn.*|verkünde.*");
        return names && quote > verb ? verb : -1;
    }

    /// "…, fügte sie hinzu", "…, forderte Wulf (SPD) am Dienstag", "…, sagte er dem Sender".
    private boolean closesClause(int cue, Phrases.Range after) {
        Unit.Item next = unit.near(after.to());
        if (next.is(".") || next.is(",") || next.norm().isEmpty()) return true;
        if (words.is("call", unit.at(cue).norm())) return false;
        return next.is("(")
                || isParticle(after.to())
                || next.norm().matches("dem|der|den|gegenüber|weiter|ebenfalls")
                || words.is("month-day", next.norm())
                || words.is("preposition", next.norm());
    }

    /// The second half of a verb: "fügte … hinzu", "räumte … ein".
    boolean isParticle(int i) {
        return unit.near(i).norm().matches("hinzu|ein|mit|fest|an|zu|klar|fort|weiter|bekannt")
                && (unit.near(i + 1).is(".")
                        || unit.near(i + 1).is(",")
                        || unit.near(i + 1).norm().isEmpty());
    }

    private int auxiliary(int from, int cue) {
        for (int i = from; i < cue; i++) if (unit.at(i).norm().matches("hat|haben|hatte|hatten")) return i;
        return -1;
    }

    private int clauseBegin(int cue) {
        for (int i = cue; i > 0; i--) {
            Unit.Item before = unit.at(i - 1);
            if (before.is(",")
                    || before.is(":")
                    || before.is(";")
                    || before.norm().equals("und") && i == cue) return i;
        }
        return 0;
    }

    private Phrases.@Nullable Range germanOpening(int cue) {
        Unit.Item first = unit.at(0);
        boolean fronted = words.is("preposition", first.norm()) || words.is("stop", first.norm());
        Phrases.Range opening = fronted || first.isQuote() ? null : phrases.phraseAfter(0);
        return opening == null || opening.from() >= cue
                ? null
                : new Phrases.Range(opening.from(), Math.min(cue, opening.to()));
    }
}
