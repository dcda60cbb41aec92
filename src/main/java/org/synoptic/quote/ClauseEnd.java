package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// Finds where the words that a cue reports end.
record ClauseEnd(Unit unit, Lexicon words, Phrases phrases, Grammar grammar, int[] cues) {
    int of(int cue, Phrases.@Nullable Range source, int from) {
        int to = unit.size();
        if (words.german()) return plain(to, from);
        if (source != null && isRelative(source)) to = Math.min(to, afterRelative(from));
        if (cue >= 0 && isDependent(cue, source)) to = Math.min(to, mainClause(from));
        for (int c : cues) if (c > from + 2 && c < to) to = Math.min(to, beforeCue(c, from));
        if (cue >= 0 && words.is("call", unit.at(cue).norm())) to = afterLabel(from, plain(to, from));
        return plain(to, from);
    }

    /// "called the survey “a scandal” | and left": a label in marks ends what is said.
    private int afterLabel(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!unit.at(i).isQuote()) continue;
            String next = unit.near(i + 1).norm();
            boolean on = next.matches("and|but|,") || words.is("preposition", next) || words.is("month-day", next);
            return on ? i + 1 : to;
        }
        return to;
    }

    private int plain(int end, int from) {
        int to = end;
        for (int c : cues) {
            if (c <= from + 2) continue;
            Unit.Item before = unit.near(c - 1);
            if (before.is(",") && unit.at(c).norm().endsWith("ing")) to = Math.min(to, c - 1);
            if (before.norm().equals("and") && unit.near(c - 2).is(",")) to = Math.min(to, c - 2);
        }
        for (int i = from; i < to; i++) {
            if (unit.at(i).norm().equals("according") && i > from) to = i;
            if (unit.at(i).is(";")) to = i;
        }
        return to;
    }

    private boolean isRelative(Phrases.Range source) {
        return source.to() - source.from() == 1
                && Grammar.bare(unit.at(source.from()).norm()).matches("who|which|that");
    }

    /// "Holm, who said the pier was safe, told …": the comma before the main verb.
    private int afterRelative(int from) {
        for (int i = from + 2; i < unit.size() - 1; i++)
            if (unit.at(i).is(",")
                    && (grammar.isVerb(i + 1)
                            || isCue(i + 1)
                            || words.is("auxiliary", unit.at(i + 1).norm()) && grammar.isVerb(i + 2))) return i;
        return unit.size();
    }

    private boolean isCue(int i) {
        for (int c : cues) if (c == i) return true;
        return false;
    }

    /// Whether a clause opens the sentence that only leads to the main one: "While Holm said …, she …".
    private boolean isDependent(int cue, Phrases.@Nullable Range source) {
        if (unit.at(cue).norm().matches(".*ing|asked") && cue <= 1) return true;
        int first = source == null ? cue : Math.min(cue, source.from());
        for (int i = first - 1; i >= 0 && first - i < 4; i--) {
            if (grammar.isSubordinator(i)) return i <= 1 || unit.near(i - 1).is(",") && i < 3;
            if (unit.at(i).is(",")) return false;
        }
        return false;
    }

    private int mainClause(int from) {
        for (int i = from + 2; i < unit.size() - 2; i++)
            if (unit.at(i).is(",") && grammar.startsClause(i + 1)) return i;
        return unit.size();
    }

    /// Where a later attribution in the same sentence begins, if it stands beside this one and not
    /// within it.
    private int beforeCue(int c, int from) {
        int start = c;
        while (start > from
                && (words.is("auxiliary", unit.near(start - 1).norm())
                        || words.is("time", unit.near(start - 1).norm()))) start--;
        if (grammar.isAnd(start - 1)) return cut(start - 1, from);
        if (unit.at(c).norm().endsWith("ing"))
            return unit.near(start - 1).norm().equals("while") ? cut(start - 1, from) : unit.size();
        Phrases.Range subject = phrases.subjectBefore(c);
        if (subject == null || subject.from() <= from + 1) return unit.size();
        int before = subject.from() - 1;
        if (unit.near(before).is(",")) return hasVerb(from, before) ? before : unit.size();
        boolean joins = unit.near(before).norm().matches("and|but|while|though|although|whereas|when");
        return joins && unit.near(before - 1).is(",") ? before - 1 : unit.size();
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) if (grammar.isVerb(i)) return true;
        return unit.near(from).norm().equals("to");
    }

    private int cut(int conjunction, int from) {
        int to = unit.near(conjunction - 1).is(",") ? conjunction - 1 : conjunction;
        return to > from + 1 ? to : unit.size();
    }
}
