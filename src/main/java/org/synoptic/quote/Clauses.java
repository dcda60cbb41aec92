package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the attributions of one unit: each cue with its source and the content it reports.
final class Clauses {
    private final Unit unit;
    private final Lexicon words;
    private final Phrases phrases;
    private final Cues lookup;
    private final Contents contents;
    private final EnglishOrder english;
    private final int[] cues;
    private int done;

    Clauses(Unit unit, Lexicon words) {
        this.unit = unit;
        this.words = words;
        this.phrases = new Phrases(unit, words);
        this.lookup = new Cues(unit, words, phrases);
        this.cues = lookup.all();
        Grammar grammar = new Grammar(unit, words);
        this.english = new EnglishOrder(unit, words, phrases, grammar, cues);
        this.contents =
                new Contents(unit, words, phrases, grammar, lookup, new ClauseEnd(unit, words, phrases, grammar, cues));
    }

    /// A unit that is nothing but who spoke ("He told reporters."), which belongs to what stands beside
    /// it.
    @Nullable
    Found stub() {
        if (cues.length != 1 || unit.size() > 9 || !unit.items().getLast().is(".")) return null;
        Phrases.Range source = sourceAt(cues[0]);
        if (source == null || source.from() > 1) return null;
        int rest = Math.max(source.to(), cues[0] + 1);
        boolean tell = unit.at(cues[0]).norm().equals("told");
        boolean cut =
                unit.near(rest).norm().equals("that") && unit.near(rest + 1).is(".");
        boolean particle = words.german()
                && unit.near(rest).norm().matches("hinzu|fest|mit|an|fort|klar|weiter")
                && unit.near(rest + 1).is(".");
        boolean bare = cut
                || particle
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
        if (words.isEmpty()) for (int i = 0; i < unit.size(); i++) addNamed(i, out);
        if (words.german()) for (int i = 0; i < unit.size(); i++) addLabel(i, out);
        for (int cue : cues) {
            boolean within =
                    out.stream().anyMatch(f -> f.cue() == cue || f.from() <= cue && cue < f.to() && f.cue() < cue);
            if (!within) add(cue, out);
        }
        return out;
    }

    /// Any language: `« … », … Jean Dupont`: the first name close after the marks, or before them and a
    /// colon.
    private void addNamed(int quote, List<Found> out) {
        if (!unit.at(quote).isQuote() || out.stream().anyMatch(f -> f.from() <= quote && quote < f.to())) return;
        int from = quote + 1;
        while (from - quote < 8
                && from < unit.size()
                && !unit.at(from).isCapital()
                && !unit.at(from).is(".")) from++;
        int to = from;
        while (to < unit.size() && unit.at(to).isCapital() && to - from < 4) to++;
        if (to > from && from > quote + 1)
            keep(new Found(quote + 1, from, new Phrases.Range(from, to), quote, quote + 1), out);
    }

    /// German: words in marks that name or judge something: `nannte die Pläne „…“`, `sprach von einer
    /// „…“`.
    private void addLabel(int quote, List<Found> out) {
        if (!unit.at(quote).isQuote() || out.stream().anyMatch(f -> f.from() <= quote && quote < f.to())) return;
        GermanOrder order = new GermanOrder(unit, words, phrases);
        int verb = order.labelVerb(quote);
        if (verb >= 0) keep(new Found(verb, verb + 1, order.source(verb), quote, quote + 1), out);
    }

    private void add(int cue, List<Found> out) {
        Phrases.Range source = sourceAt(cue);
        int end = cue + lookup.width(cue);
        int a = source == null ? cue : Math.min(cue, source.from());
        int b = source == null ? end : Math.max(end, source.to());
        if (words.german() && new GermanOrder(unit, words, phrases).isParticle(b)) b++;
        Contents.Part before = contents.before(cue, source, a, b, done);
        Contents.Part part = before != null ? before : contents.after(cue, source, b);
        if (part == null) return;
        keep(new Found(cue, end, source, part.from(), part.to()), out);
        Contents.Part rest = before == null ? null : contents.rest(b, before);
        if (rest != null) keep(new Found(cue, end, source, rest.from(), rest.to()), out);
    }

    private void keep(Found f, List<Found> out) {
        out.add(f);
        done = Math.max(done, f.to());
    }

    private Phrases.@Nullable Range sourceAt(int cue) {
        return words.german() ? new GermanOrder(unit, words, phrases).source(cue) : english.source(cue);
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

    /// A line that is nothing but a name, after a dash (`— Ada Holm, Quay`) or alone, beside a quotation.
    @Nullable
    Found nameLine(boolean dash) {
        int from = 0;
        while (unit.near(from).text().matches("[-–—―]")) from++;
        boolean fits = dash == from > 0 && cues.length == 0 && unit.size() < (dash ? 18 : 10);
        if (!fits
                || unit.items().stream().anyMatch(Unit.Item::isQuote)
                || !unit.near(from).isCapital()) return null;
        if (!dash && (!unit.near(1).isCapital() || unit.items().getLast().is("."))) return null;
        Phrases.Range source = phrases.phraseAfter(from);
        return source == null ? null : new Found(from, from + 1, source, 0, 0);
    }

    /// The attribution of a unit that ends in a colon, before a quotation in the next paragraph.
    @Nullable
    Found introduction() {
        if (!unit.items().getLast().is(":")) return null;
        int cue = cues.length == 0 ? -1 : cues[cues.length - 1];
        Phrases.Range source = cue < 0 ? english.opening(unit.size()) : sourceAt(cue);
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
            int width = lookup.prepositional(i);
            if (width == 0) continue;
            Phrases.Range source = width > 0 ? phrases.phraseAfter(i + width) : phrases.subjectBefore(i);
            if (source == null) continue;
            int a = Math.min(i, source.from());
            int b = Math.max(i + Math.max(width, 1), source.to());
            boolean leads = a <= 1 || size(contents.clauseStart(a), a) < size(b, unit.size());
            if (leads && unit.near(b).is(",")) b++;
            Found f = leads
                    ? new Found(i, i + Math.max(width, 1), source, b, unit.size())
                    : new Found(i, i + Math.max(width, 1), source, contents.clauseStart(a), a);
            if (f.from() < f.to()) keep(f, out);
        }
    }

    private int size(int from, int to) {
        return to <= from ? 0 : unit.at(to - 1).end() - unit.at(from).start();
    }
}
