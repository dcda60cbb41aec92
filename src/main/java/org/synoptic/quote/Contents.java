package org.synoptic.quote;

import org.jspecify.annotations.Nullable;

/// Finds what a cue reports: the words before it, after it, or both.
final class Contents {
    record Part(int from, int to) {}

    private final Unit unit;
    private final Lexicon words;
    private final Phrases phrases;
    private final Grammar grammar;
    private final Cues cues;
    private final ClauseEnd ends;

    Contents(Unit unit, Lexicon words, Phrases phrases, Grammar grammar, Cues cues, ClauseEnd ends) {
        this.unit = unit;
        this.words = words;
        this.phrases = phrases;
        this.grammar = grammar;
        this.cues = cues;
        this.ends = ends;
    }

    /// What stands before the attribution, whose items run from `a` to `b`; items before `done` are
    /// taken already.
    @Nullable
    Part before(int cue, Phrases.@Nullable Range source, int a, int b, int done) {
        Unit.Item prior = unit.near(a - 1);
        boolean bare = words.german() && prior.isQuote() && !prior.text().matches("(?s).*[.,?!]\\p{Punct}?.?$");
        if (prior.isQuote() && a - 1 >= done && !bare) return new Part(leadIn(a - 1, done), a);
        if (prior.is(",") && unit.near(a - 2).isQuote() && a - 2 >= done) return new Part(leadIn(a - 2, done), a - 1);
        if (!prior.is(",") || a < (unit.near(b).is(",") ? 3 : 5) || source == null || done > 0 && done >= a - 1)
            return null;
        if (unit.near(b).isQuote() || unit.near(b + 1).isQuote()) return null;
        if (!closes(b) || isFronted(0) && !isTrailing(cue, a) && (a < 9 || goesOn(b)) || reportsAfter(b)) return null;
        return words.is("say", unit.at(cue).norm()) && !unit.at(cue).norm().endsWith("ing")
                ? new Part(Math.max(done, clauseStart(a)), a - 1)
                : null;
    }

    /// "Pointing to the cracks, Holm said on Monday that …"
    private boolean reportsAfter(int b) {
        for (int i = b; i < unit.size() && i - b < 8 && !unit.at(i).is(","); i++)
            if (unit.at(i).norm().equals("that")) return !words.german();
        return false;
    }

    private boolean isFronted(int i) {
        if (i == 0 && !words.german() && unit.at(0).norm().matches("\\p{L}{3,}ing")) return true;
        return words.is("preposition", unit.at(i).norm()) || grammar.isSubordinator(i);
    }

    /// German: the verb right after the comma cannot belong to what stands before it.
    private boolean isTrailing(int cue, int a) {
        return words.german() && cue == a;
    }

    private boolean closes(int b) {
        Unit.Item next = unit.near(b);
        boolean listener =
                words.german() && (next.is("(") || next.norm().matches("dem|der|den|gegenüber|weiter|ebenfalls"));
        return next.norm().isEmpty()
                || listener
                || next.is(".")
                || next.is(",")
                || words.is("preposition", next.norm())
                || words.is("month-day", next.norm());
    }

    private boolean goesOn(int b) {
        return !words.german() && unit.size() - b > 3 && !unit.near(b).is(",");
    }

    /// What goes on after an attribution that stands in the middle: `"A," he said, "b"`; `A, he said, b`.
    @Nullable
    Part rest(int b, Part before) {
        int quote = quoteAfterListener(b);
        if (quote >= 0) return new Part(quote, lastQuote(quote) + 1);
        if (!unit.near(b).is(",")) return null;
        int from = b + 1;
        if (words.german()) return germanRest(from, before);
        if (unit.near(from).isQuote()) return new Part(from, lastQuote(from) + 1);
        boolean quoted = false;
        for (int i = before.from(); i < before.to(); i++) quoted |= unit.at(i).isQuote();
        String next = unit.near(from).norm();
        boolean aside = next.endsWith("ing")
                || next.matches("who|which|where|when|while|although|though|an?|the|citing")
                || words.is("role", next)
                || words.is("preposition", next) && !isFronted(0);
        if (quoted || aside || unit.size() - from < 4) return null;
        return new Part(from, ends.of(-1, null, from));
    }

    /// "Es gebe, betonte Holm, keinen Grund": one clause, whose verb stands right before or after what parts it.
    private @Nullable Part germanRest(int from, Part before) {
        boolean parted = words.is("subjunctive", unit.near(before.to() - 1).norm())
                || words.is("subjunctive", unit.near(from).norm());
        boolean marked = false;
        for (int i = before.from(); i < before.to(); i++) marked |= unit.at(i).isQuote();
        int to = unit.size();
        while (to > from && unit.at(to - 1).is(".")) to--;
        return parted && !marked && to - from > 1 ? new Part(from, to) : null;
    }

    /// `"A," Holm told the paper on Monday, "b"`: the quotation that goes on after a few words and a
    /// comma.
    private int quoteAfterListener(int b) {
        for (int i = b; i < unit.size() - 1 && i - b < 9; i++) {
            if (unit.at(i).is(",")) return unit.at(i + 1).isQuote() ? i + 1 : -1;
            if (!unit.at(i).isWord() || grammar.isVerb(i) || grammar.isAnd(i)) return -1;
        }
        return -1;
    }

    /// Words before a quotation that belong to the reported clause: `But if "…," he said`.
    private int leadIn(int quote, int done) {
        int from = quote;
        while (from > done
                && (unit.at(from - 1).isWord()
                        || unit.at(from - 1).isQuote()
                        || unit.at(from - 1).is("'"))) from--;
        return from > 0 && (from == done || from < quote) && unit.near(from - 1).is(":") ? quote : from;
    }

    int clauseStart(int before) {
        int from = 0;
        for (int i = 0; i < before; i++) if (unit.at(i).is(";")) from = i + 1;
        return from;
    }

    @Nullable
    Part after(int cue, Phrases.@Nullable Range source, int b) {
        String verb = unit.at(cue).norm();
        int from = b;
        if (!words.german() && words.is("tell", verb)) {
            int listener = afterListener(from, !words.is("say", verb));
            if (listener > from) from = listener;
        }
        int quote = quoteAfter(from);
        if (quote >= 0) return new Part(quote, lastQuote(quote) + 1);
        from = afterAdjunct(from);
        int to = ends.of(cue, source, from);
        if (words.german() && !unit.near(from).is(",") && !unit.near(from).is(":")) return null;
        while (from < to
                && (unit.at(from).is(",")
                        || unit.at(from).is(":")
                        || unit.at(from).is("-"))) from++;
        if (noReport(cue, source, from, to)) return null;
        boolean reports = to - from >= (words.is("call", verb) ? 2 : 3);
        if (!reports || source == null && !unit.at(from).norm().equals("that")) return null;
        if (words.is("stop", unit.at(from).norm())
                && !unit.at(from)
                        .norm()
                        .matches(
                                "that|if|when|while|whether|how|why|what|where|dass|daß|ob|wenn|is|was|would|had|has|wie|sei|nicht|like|not"))
            return null;
        return new Part(from, to);
    }

    /// Where the words begin that a listener is told: "told the paper | his firm…", "asked them |
    /// whether…".
    private int afterListener(int from, boolean surely) {
        int to = from;
        if (grammar.isPronoun(to) || unit.near(to).norm().matches("him|her|them|us|me|you|everyone|everybody")) to++;
        else {
            if (words.is("determiner", unit.near(to).norm())) to++;
            while (to < unit.size() && to - from < 9 && isListener(to, from)) to++;
        }
        if (to == from) return from;
        int next = grammar.afterTime(to);
        Unit.Item first = unit.near(next);
        boolean clause = first.norm().matches("that|if|whether|how|why|what|to|not");
        if (clause) return next;
        if (!surely) return from;
        return first.isWord() && !words.is("preposition", first.norm()) ? to : phraseOrHere(from, to);
    }

    private int phraseOrHere(int from, int to) {
        Phrases.Range range = phrases.phraseAfter(from);
        return range == null ? to : Math.max(to, range.to());
    }

    private boolean isListener(int i, int from) {
        Unit.Item item = unit.at(i);
        boolean mark = (item.is("'") || item.is("-") || item.is("!"))
                && unit.near(i - 1).isWord();
        if (mark) return true;
        if (!item.isWord() || grammar.isPronoun(i)) return false;
        if (item.norm().equals("of")
                || item.norm().equals("and") && unit.near(i + 1).isCapital()) return i > from;
        if (words.is("stop", item.norm()) || words.is("preposition", item.norm())) return false;
        if (words.is("determiner", item.norm()) || words.is("month-day", item.norm()))
            return unit.near(i - 1).norm().equals("of");
        boolean lower = i > from && unit.near(i - 1).isCapital() && !item.isCapital();
        return !lower && !grammar.isVerb(i) && !words.is("time", item.norm());
    }

    /// Verbs that more often report nothing, unless marks or a clause show it.
    private boolean noReport(int cue, Phrases.@Nullable Range source, int from, int to) {
        for (int i = from; i < to; i++) if (unit.at(i).isQuote()) return false;
        String verb = unit.at(cue).norm();
        String next = unit.near(from).norm();
        if (next.equals("that") || words.german()) return false;
        if (words.is("quote-only", verb)) return true;
        Unit.Item before = unit.near(cue - 1);
        boolean passive = before.norm().matches("is|are|was|were|be|been|being|more|most")
                && !unit.near(cue + 1).norm().equals("by");
        if (passive && !verb.endsWith("ing") && !verb.equals("told")) return true;
        boolean promise = next.equals("to") && !words.is("call", verb);
        boolean callsFor = words.is("call", verb) && next.matches("for|on");
        if (words.is("call", verb) && next.matches("in|up|off|out")) return true;
        if (verb.equals("asked") && !next.matches("to|if|whether|how|why|what|who|when|where|not|about|for|that"))
            return true;
        if (words.is("preposition", next) && !promise && !callsFor && !next.equals("in")) return true;
        if (next.equals("in") && to == unit.size() && to - from < 5) return true;
        return words.is("call", verb)
                && !callsFor
                && !unit.near(cue - 1).isCapital()
                && !(before.is(",") && source != null)
                && !grammar.isPronoun(cue - 1)
                && !words.is("auxiliary", before.norm());
    }

    /// A quotation that a comma, a colon or a short adjunct parts from its cue, and that starts like a
    /// sentence.
    private int quoteAfter(int from) {
        for (int i = from; i < unit.size() && i - from < 16; i++) {
            Unit.Item item = unit.at(i);
            if (item.isQuote()) {
                boolean introduced =
                        i == from || unit.at(i - 1).is(",") || unit.at(i - 1).is(":");
                return introduced
                                && (i == from
                                        || startsCapital(item)
                                        || unit.at(i - 1).is(":"))
                        ? i
                        : -1;
            }
            if (item.norm().equals("that") || item.norm().equals("dass")) return -1;
        }
        return -1;
    }

    private static boolean startsCapital(Unit.Item quote) {
        return quote.text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(Character::isUpperCase);
    }

    private int lastQuote(int quote) {
        int i = quote;
        while (unit.near(i + 1).isQuote()
                || unit.near(i + 1).is("and") && unit.near(i + 2).isQuote()) i++;
        return i;
    }

    /// Skips "on Monday", "in an interview" between cue and content.
    private int afterAdjunct(int from) {
        int i = from;
        if (words.german()) {
            while (i < unit.size()
                    && i - from < 12
                    && !unit.at(i).is(",")
                    && !unit.at(i).is(":")) i++;
            return i;
        }
        while (words.is("month-day", unit.near(i).norm())) i++;
        if (unit.near(i).is(",") && words.is("preposition", unit.near(i + 1).norm())) return i;
        int time = grammar.afterTime(i);
        boolean clause = unit.near(time).norm().matches("that|if|whether|how|why|what");
        if (clause || time > i && grammar.startsClause(time)) return time;
        for (int j = i; j < unit.size() && j - i < 14; j++) {
            if (unit.at(j).norm().equals("that")
                    && !unit.near(j + 1).is(",")
                    && (j == i || words.is("preposition", unit.near(i).norm()))) return j;
            if (unit.at(j).isQuote() || unit.at(j).is(",")) break;
        }
        return i;
    }
}
