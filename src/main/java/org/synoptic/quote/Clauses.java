package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the attributions of one unit: each cue with its source and the content it reports.
final class Clauses {
    private final Unit unit;
    private final Lexicon words;
    private final Phrases phrases;
    private final int[] cues;
    private int done;

    Clauses(Unit unit, Lexicon words) {
        this.unit = unit;
        this.words = words;
        this.phrases = new Phrases(unit, words);
        this.cues = java.util.stream.IntStream.range(0, unit.size())
                .filter(this::isCue)
                .toArray();
    }

    /// A unit that is nothing but who spoke ("He told reporters."), which belongs to what stands beside it.
    @Nullable
    Found stub() {
        if (cues.length != 1 || unit.size() > 9 || !unit.items().getLast().is(".")) return null;
        Phrases.Range source = sourceAt(cues[0]);
        if (source == null || source.from() > 1) return null;
        int rest = Math.max(source.to(), cues[0] + 1);
        boolean tell = unit.at(cues[0]).norm().equals("told");
        boolean cut =
                unit.near(rest).norm().equals("that") && unit.near(rest + 1).is(".");
        boolean bare = cut
                || unit.near(rest).is(".")
                || tell
                || words.is("preposition", unit.near(rest).norm());
        return bare && unit.items().stream().noneMatch(Unit.Item::isQuote)
                ? new Found(cues[0], cues[0] + 1, source, 0, 0)
                : null;
    }

    List<Found> found() {
        List<Found> out = new ArrayList<>();
        addPrepositional(out);
        for (int i = 0; i < unit.size(); i++) {
            Found dashed = unit.at(i).isQuote() ? dashed(i) : null;
            if (dashed != null) out.add(dashed);
            if (dashed != null) done = Math.max(done, dashed.to());
        }
        for (int cue : cues) {
            if (cue < done
                    && out.stream().anyMatch(f -> f.from() <= cue && cue < f.to() && f.cue() < cue && nested(f, cue)))
                continue;
            Found f = attribution(cue);
            if (f == null) continue;
            out.add(f);
            done = Math.max(done, f.to());
        }
        return out;
    }

    /// A cue inside reported words is nested unless a comma and a participle or a new verb joins it to the first cue.
    private boolean nested(Found outer, int cue) {
        return outer.to() > cue;
    }

    private boolean isCue(int i) {
        Unit.Item item = unit.at(i);
        if (!item.isWord() || item.isCapital() && i > 0) return false;
        if (closesQuote(i)) return true;
        if (!words.isCue(item.norm())) return false;
        if (unit.near(i - 2).norm().equals("what")) return false;
        if (words.german()) return true;
        Unit.Item before = unit.near(i - 1);
        if (words.is("noun-like", item.norm())) {
            boolean plural = item.norm().endsWith("s") && !item.norm().equals("says");
            if (words.is("determiner", before.norm()) || words.is("preposition", before.norm())) return false;
            if (before.norm().endsWith("'s") || i == 0) return false;
            if (plural && !subjectLike(i)) return false;
        }
        return !before.norm().equals("to") || unit.near(i - 2).norm().equals("on");
    }

    /// A verb of any kind right after a quotation that ends in a comma, or after the name or pronoun that follows it.
    private boolean closesQuote(int i) {
        if (words.german()) return false;
        String norm = unit.at(i).norm();
        boolean known = words.isCue(norm);
        if (!known && !norm.matches("\\p{L}{3,}ed")) return false;
        int quote = phrases.quoteBefore(i);
        if (quote < 0) return unit.near(i - 1).isQuote() && phrases.leadsOn(unit.at(i - 1), unit.at(i));
        boolean simple = i - quote <= 4 && unit.at(i - 1).isWord() && isName(i - 1);
        return simple
                || known
                        && !words.is("preposition", unit.at(i - 1).norm())
                        && !words.is("determiner", unit.at(i - 1).norm());
    }

    private boolean subjectLike(int i) {
        Unit.Item before = unit.near(i - 1);
        return before.isCapital()
                || words.is("pronoun", before.norm())
                || before.is(",")
                || words.is("auxiliary", before.norm())
                || words.is("role", before.norm());
    }

    private Phrases.@Nullable Range sourceAt(int cue) {
        if (words.german()) return new GermanOrder(unit, words, phrases).source(cue);
        boolean inverted = unit.near(cue - 1).isQuote() || unit.near(cue - 1).is(",") && afterClause(cue);
        if (inverted) {
            Phrases.Range after = phrases.phraseAfter(cue + 1);
            if (after != null) return after;
        }
        boolean joined = unit.at(cue).norm().endsWith("ing")
                && !words.is("auxiliary", unit.near(cue - 1).norm());
        Phrases.Range before = joined && !words.german() ? null : phrases.subjectBefore(cue);
        if (cue == 0 && !words.german()) return null;
        if (before == null && isParticiple(cue)) before = subjectOfSentence(cue);
        return before;
    }

    /// `“…” — Ada Holm`: a dash and a name close the quotation.
    private @Nullable Found dashed(int quote) {
        int dash = quote + 1;
        if (!unit.near(dash).text().matches("[-–—―]")) return null;
        while (unit.near(dash + 1).text().matches("[-–—―]")) dash++;
        Phrases.Range source = unit.near(dash + 1).isCapital() ? phrases.phraseAfter(dash + 1) : null;
        boolean last = source != null
                && (source.to() >= unit.size() - 1 || unit.at(source.to()).is(","));
        return last ? new Found(dash, dash + 1, source, quote, quote + 1) : null;
    }

    private boolean isName(int i) {
        return unit.near(i).isCapital() || words.is("pronoun", unit.near(i).norm());
    }

    private boolean afterClause(int cue) {
        Phrases.Range after = phrases.phraseAfter(cue + 1);
        if (after == null) return false;
        Unit.Item next = unit.near(after.to());
        boolean closes = next.norm().isEmpty() || next.is(".") || next.is(",") || next.isQuote();
        return closes && phrases.subjectBefore(cue) == null
                || closes && unit.near(cue + 1).isCapital();
    }

    private boolean isParticiple(int cue) {
        return unit.at(cue).norm().endsWith("ing")
                || unit.near(cue - 1).norm().equals("and")
                || unit.near(cue - 1).is(",");
    }

    /// The subject that a participle or a second verb shares with the main verb.
    private Phrases.@Nullable Range subjectOfSentence(int cue) {
        for (int c : cues) {
            if (c >= cue) break;
            Phrases.Range range = phrases.subjectBefore(c);
            if (range != null) return range;
        }
        for (int i = cue - 1; i > 0; i--) {
            boolean verb = words.is("auxiliary", unit.at(i).norm())
                    || unit.at(i).norm().matches("\\p{L}{3,}ed");
            Phrases.Range range = verb ? phrases.subjectBefore(i) : null;
            if (range != null) return range;
        }
        return opening(cue);
    }

    /// The first noun phrase of the unit, after an introduction that a comma closes.
    private Phrases.@Nullable Range opening(int cue) {
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

    /// The attribution of a unit that ends in a colon, before a quotation in the next paragraph.
    @Nullable
    Found introduction() {
        if (!unit.items().getLast().is(":")) return null;
        int cue = cues.length == 0 ? -1 : cues[cues.length - 1];
        Phrases.Range source = cue < 0 ? opening(unit.size()) : sourceAt(cue);
        int at = cue < 0 ? unit.size() - 1 : cue;
        return source == null ? null : new Found(at, at + 1, source, 0, 0);
    }

    /// `Holm: “…”`: who stands before the colon.
    @Nullable
    Found named(int quote) {
        if (!unit.near(quote - 1).is(":")) return null;
        Phrases.Range source = phrases.subjectBefore(quote - 1);
        return source == null ? null : new Found(quote - 1, quote, source, quote, quote + 1);
    }

    private void addPrepositional(List<Found> out) {
        for (int i = 0; i < unit.size(); i++) {
            int width = prepositional(i);
            if (width == 0) continue;
            Phrases.Range source = width > 0 ? phrases.phraseAfter(i + width) : phrases.subjectBefore(i);
            if (source == null) continue;
            int a = Math.min(i, source.from());
            int b = Math.max(i + Math.max(width, 1), source.to());
            boolean leads = a <= 1 || size(clauseStart(a), a) < size(b, unit.size());
            if (leads && unit.near(b).is(",")) b++;
            Found f = leads
                    ? new Found(i, i + Math.max(width, 1), source, b, unit.size())
                    : new Found(i, i + Math.max(width, 1), source, clauseStart(a), a);
            if (f.from() < f.to()) {
                out.add(f);
                done = Math.max(done, f.to());
            }
        }
    }

    private int size(int from, int to) {
        return to <= from ? 0 : unit.at(to - 1).end() - unit.at(from).start();
    }

    private int clauseStart(int before) {
        int from = 0;
        for (int i = 0; i < before; i++) if (unit.at(i).is(";")) from = i + 1;
        return from;
    }

    /// How many words a prepositional cue has; -1 for one that follows its source; 0 where there is none.
    private int prepositional(int i) {
        String norm = unit.at(i).norm();
        if (!words.german())
            return norm.equals("according") && unit.near(i + 1).norm().equals("to") ? 2 : 0;
        if (norm.equals("zufolge")) return -1;
        if (norm.equals("laut") || norm.equals("gemäß")) return 1;
        if (norm.equals("so")
                && unit.near(i - 1).is(",")
                && !unit.near(i + 1).norm().matches("dass|daß|wie|ein")) return 1;
        boolean report = unit.near(i + 1)
                .norm()
                .matches(
                        "angaben|aussagen?|einschätzung|ansicht|meinung|worten|informationen|berichten|auskunft|darstellung");
        boolean later = unit.near(i + 2).norm().matches("bericht|angaben|untersuchungen|aussage");
        return norm.equals("nach") && (report || later) ? 1 : 0;
    }

    private @Nullable Found attribution(int cue) {
        Phrases.Range source = sourceAt(cue);
        int a = source == null ? cue : Math.min(cue, source.from());
        int b = source == null ? cue + 1 : Math.max(cue + 1, source.to());
        Found before = contentBefore(cue, source, a, b);
        return before != null ? before : contentAfter(cue, source, b);
    }

    private @Nullable Found contentBefore(int cue, Phrases.@Nullable Range source, int a, int b) {
        Unit.Item prior = unit.near(a - 1);
        boolean bare = words.german() && prior.isQuote() && !prior.text().matches("(?s).*[.,?!]\\p{Punct}?.?$");
        if (prior.isQuote() && a - 1 >= 0 && !claimed(a - 1) && !bare)
            return new Found(cue, cue + 1, source, leadIn(a - 1), a);
        if (prior.is(",") && unit.near(a - 2).isQuote() && !claimed(a - 2))
            return new Found(cue, cue + 1, source, leadIn(a - 2), a - 1);
        if (!prior.is(",") || a < 5 || source == null || done > 0 && done >= a - 1) return null;
        Unit.Item next = unit.near(b);
        if (next.isQuote() || unit.near(b + 1).isQuote()) return null;
        boolean closes = next.norm().isEmpty()
                || next.is(".")
                || next.is(",")
                || words.is("preposition", next.norm())
                || words.is("month-day", next.norm());
        if (!closes || words.is("preposition", unit.at(0).norm()) && a < 9) return null;
        return words.is("say", unit.at(cue).norm()) && !unit.at(cue).norm().endsWith("ing")
                ? new Found(cue, cue + 1, source, clauseStart(a), a - 1)
                : null;
    }

    private boolean claimed(int quote) {
        return quote < done;
    }

    /// Words before a quotation that belong to the reported clause: `But if "…," he said`.
    private int leadIn(int quote) {
        int from = quote;
        while (from > done
                && (unit.at(from - 1).isWord()
                        || unit.at(from - 1).isQuote()
                        || unit.at(from - 1).is("'"))) from--;
        return from > 0 && (from == done || from < quote) && unit.near(from - 1).is(":") ? quote : from;
    }

    private @Nullable Found contentAfter(int cue, Phrases.@Nullable Range source, int b) {
        int from = b;
        if (words.is("tell", unit.at(cue).norm())
                && words.is("say", unit.at(cue).norm()) == false
                && !unit.near(from).norm().equals("that")) {
            Phrases.Range listener = phrases.phraseAfter(from);
            if (listener != null) from = listener.to();
        }
        int quote = quoteAfter(from);
        if (quote >= 0) return new Found(cue, cue + 1, source, quote, lastQuote(quote) + 1);
        from = afterAdjunct(from);
        int to = contentEnd(cue, from);
        if (words.german() && !unit.near(from).is(",") && !unit.near(from).is(":")) return null;
        while (from < to
                && (unit.at(from).is(",")
                        || unit.at(from).is(":")
                        || unit.at(from).is("-"))) from++;
        if (noReport(cue, from, to)) return null;
        boolean reports = to - from >= (words.is("call", unit.at(cue).norm()) ? 2 : 3);
        if (!reports || source == null && !unit.at(from).norm().equals("that")) return null;
        if (words.is("stop", unit.at(from).norm())
                && !unit.at(from)
                        .norm()
                        .matches(
                                "that|if|when|while|whether|how|why|what|where|dass|daß|ob|wenn|is|was|would|had|has|wie|sei|nicht|like"))
            return null;
        return new Found(cue, cue + 1, source, from, to);
    }

    /// Verbs that more often report nothing, unless marks or a clause show it.
    private boolean noReport(int cue, int from, int to) {
        for (int i = from; i < to; i++) if (unit.at(i).isQuote()) return false;
        String verb = unit.at(cue).norm();
        String next = unit.near(from).norm();
        if (next.equals("that") || words.german()) return false;
        if (words.is("quote-only", verb)) return true;
        Unit.Item before = unit.near(cue - 1);
        if (before.norm().matches("is|are|was|were|be|been|being|more|most")
                && !verb.endsWith("ing")
                && !verb.equals("told")) return true;
        boolean promise = next.equals("to") && !words.is("call", verb);
        boolean callsFor = words.is("call", verb) && next.matches("for|on");
        if (words.is("preposition", next) && !promise && !callsFor && !next.equals("in")) return true;
        if (next.equals("in") && to == unit.size() && to - from < 5) return true;
        return words.is("call", verb) && !callsFor && !isName(cue - 1) && !words.is("auxiliary", before.norm());
    }

    /// A quotation that a comma, a colon or a short adjunct parts from its cue, and that starts like a sentence.
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
        for (int j = i; j < unit.size() && j - i < 14; j++) {
            if (unit.at(j).norm().equals("that")
                    && (j == i || words.is("preposition", unit.near(i).norm()))) return j;
            if (unit.at(j).isQuote() || unit.at(j).is(",")) break;
        }
        return i;
    }

    private int contentEnd(int cue, int from) {
        int to = unit.size();
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
}
