package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;

/// Finds quotations: attributions first, unit by unit, then what stands within marks and has no cue of
/// its own.
final class Finder {
    private static final int SHORTEST_UNCUED = 5;

    private final Segments segments;
    private final Lexicon words;
    private final Names names;
    private final List<Quotation> out = new ArrayList<>();
    private final List<Unit> units;
    private Attribution last = Attribution.NONE;
    private int lastParagraph = -1;
    private boolean lastUnclosed;
    private int speech = -1;
    private int lastQuoteUnit = -1;
    private final boolean narrated;

    private Finder(Segments segments) {
        this.segments = segments;
        this.words = Lexicon.of(segments);
        this.names = new Names(segments, words);
        this.units = Unit.of(segments);
        this.narrated = isNarrated();
    }

    static List<Quotation> quotations(Segments segments) {
        Finder finder = new Finder(segments);
        for (int u = 0; u < finder.units.size(); u++) finder.read(u);
        return finder.carriedBack(List.copyOf(new TreeSet<>(finder.out)));
    }

    /// A quotation of nobody, or of whom an earlier paragraph named, that runs on in the next paragraph has the speaker
    /// who is named there.
    private List<Quotation> carriedBack(List<Quotation> all) {
        List<Quotation> out = new ArrayList<>(all);
        for (int i = out.size() - 2; i >= 0; i--) {
            Quotation q = out.get(i);
            Quotation next = out.get(i + 1);
            boolean open =
                    next.attribution().source() != null && (q.attribution().source() == null || isTold(q, next));
            if (open && runsOn(q, next))
                out.set(i, new Quotation(q.span(), q.type(), false, next.speech(), next.attribution()));
        }
        return out;
    }

    /// Whether the paragraph of the second one names who speaks, and that of the first one does not.
    private boolean isTold(Quotation q, Quotation next) {
        Cue own = q.attribution().cue();
        Cue there = next.attribution().cue();
        return own != null
                && there != null
                && !own.equals(there)
                && !paragraphs().get(paragraph(q)).span().overlaps(own.span())
                && paragraphs().get(paragraph(next)).span().overlaps(there.span());
    }

    private boolean runsOn(Quotation q, Quotation next) {
        boolean marked = q.type() == Quotation.Type.DIRECT
                && next.type() == Quotation.Type.DIRECT
                && !q.lostMarks()
                && !next.lostMarks();
        int p = paragraph(q);
        return marked
                && paragraph(next) == p + 1
                && paragraphs().get(p).span().end() == q.span().end()
                && next.span().start() - paragraphs().get(p + 1).span().start() < 3;
    }

    private List<Paragraph> paragraphs() {
        return segments.article().paragraphs();
    }

    private int paragraph(Quotation q) {
        int p = 0;
        while (!paragraphs().get(p).span().overlaps(q.span())) p++;
        return p;
    }

    private void read(int u) {
        Unit unit = units.get(u);
        Clauses clauses = new Clauses(unit, words);
        boolean[] used = new boolean[unit.size()];
        Found stub = clauses.stub();
        if (stub != null) {
            close(u, unit, stub);
            if (u > 0 && (lastQuoteUnit == u - 1)) lastQuoteUnit = u;
            return;
        }
        Attribution told = Attribution.NONE;
        for (Found f : clauses.found()) if (add(unit, f, used)) told = last;
        if (told != Attribution.NONE) last = told;
        if (words.german() && isFreeIndirect(unit, used)) addFree(unit, used);
        if (isFirstPerson(u, used)) addLost(unit, last);
        for (int i = 0; i < unit.size(); i++)
            if (unit.at(i).isQuote() && !used[i]) addUncued(unit, i, ahead(u, clauses, i));
        readNameLine(u);
        Found introduction = clauses.introduction();
        if (introduction != null) {
            last = attribution(unit, introduction);
            lastParagraph = unit.paragraph();
        }
        boolean quoted = unit.items().stream().anyMatch(Unit.Item::isQuote);
        boolean lost = !out.isEmpty()
                && out.getLast().lostMarks()
                && out.getLast().span().start() >= unit.at(0).start();
        if (quoted || lost) lastQuoteUnit = u;
        if (!unit.items().isEmpty() && unit.items().getLast().quote() instanceof Marks.Marked m)
            lastUnclosed = !m.closed();
    }

    /// Who speaks in the following unit, where that is nothing but who spoke.
    private Attribution ahead(int u, Clauses clauses, int quote) {
        Found named = clauses.named(quote);
        if (named != null) return attribution(units.get(u), named);
        if (u + 1 < units.size() && quote == units.get(u).size() - 1 && isAlone(u)) {
            Found signed = new Clauses(units.get(u + 1), words).nameLine(true);
            if (signed != null) return attribution(units.get(u + 1), signed);
        }
        if (u + 1 >= units.size()
                || units.get(u + 1).paragraph() != units.get(u).paragraph()) return Attribution.NONE;
        Unit next = units.get(u + 1);
        Found stub = new Clauses(next, words).stub();
        return stub == null ? Attribution.NONE : attribution(next, stub);
    }

    /// Whether a unit is nothing but a quotation.
    private boolean isAlone(int u) {
        return units.get(u).items().stream().noneMatch(Unit.Item::isWord);
    }

    /// A line of its own that names who speaks in the quotation after it.
    private void readNameLine(int u) {
        boolean own = u == 0 || units.get(u - 1).paragraph() != units.get(u).paragraph();
        boolean before = u + 1 < units.size()
                && units.get(u + 1).paragraph() == units.get(u).paragraph() + 1
                && isAlone(u + 1);
        Found name = own && before ? new Clauses(units.get(u), words).nameLine(false) : null;
        if (name == null) return;
        last = attribution(units.get(u), name);
        lastParagraph = units.get(u).paragraph();
    }

    /// Keeps one attribution; whether it reports words within marks.
    private boolean add(Unit unit, Found f, boolean[] used) {
        boolean any = false;
        boolean all = true;
        for (int i = f.from(); i < f.to(); i++) {
            if (unit.at(i).isQuote()) any = used[i] = true;
            else if (unit.at(i).isWord()) all = false;
        }
        speech++;
        Attribution attribution = attribution(unit, f);
        if (any && all) {
            for (int i = f.from(); i < f.to(); i++) if (unit.at(i).isQuote()) addMarked(unit.at(i), attribution);
        } else {
            int start = unit.at(f.from()).start();
            int end = unit.at(f.to() - 1).end();
            keep(start, trimmed(start, end), any ? Quotation.Type.MIXED : Quotation.Type.INDIRECT, false, attribution);
        }
        last = attribution;
        lastParagraph = unit.paragraph();
        return any;
    }

    private int trimmed(int start, int end) {
        int to = end;
        while (to > start && " ,.;:-–—".indexOf(segments.article().text().charAt(to - 1)) >= 0) to--;
        return to;
    }

    private void addMarked(Unit.Item item, Attribution attribution) {
        Marks.Marked m = item.quote();
        if (m != null) keep(m.start(), m.end(), Quotation.Type.DIRECT, false, attribution);
    }

    private void keep(int start, int end, Quotation.Type type, boolean lost, Attribution attribution) {
        int from = start;
        int to = end;
        while (to > from && isSpace(to - 1)) to--;
        while (from < to && isSpace(from)) from++;
        if (to <= from) return;
        out.add(new Quotation(
                new Span(segments.article().id(), from, to), type, lost, Math.max(0, speech), attribution));
    }

    private boolean isSpace(int at) {
        char c = segments.article().text().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void addUncued(Unit unit, int i, Attribution ahead) {
        Unit.Item item = unit.at(i);
        boolean alone = true;
        for (int k = 0; k < unit.size(); k++) if (unit.at(k).isWord()) alone = false;
        int length = item.text().split("\\s+").length;
        boolean opens = i == 0 && length >= SHORTEST_UNCUED;
        if (!alone && !opens && !(length >= 8 && unit.near(i - 1).is(":")) && length < 12) return;
        if (alone && length < 2 && lastParagraph != unit.paragraph()) return;
        Attribution told = alone ? repeated(item) : Attribution.NONE;
        if (told != Attribution.NONE) {
            addMarked(item, told);
            return;
        }
        boolean near = lastParagraph >= 0 && unit.paragraph() - lastParagraph <= (lastUnclosed ? 9 : 2);
        Attribution by = ahead != Attribution.NONE ? ahead : near ? last : Attribution.NONE;
        if (lastParagraph != unit.paragraph()) lastParagraph = unit.paragraph();
        if (ahead != Attribution.NONE) speech++;
        if (by == last && by.source() instanceof Source body && names.spokesperson(body) instanceof Source person)
            by = new Attribution(by.cue(), person);
        addMarked(item, by);
        if (by != Attribution.NONE) last = by;
    }

    /// Who says in the article what stands here once more, set apart: a pull quote.
    private Attribution repeated(Unit.Item item) {
        Marks.Marked m = item.quote();
        if (m == null) return Attribution.NONE;
        String words = plain(segments.article().text().substring(m.start(), m.end()));
        if (words.length() < 20) return Attribution.NONE;
        for (Quotation q : out)
            if (q.attribution().source() != null
                    && plain(segments.text(q.span())).contains(words)) return q.attribution();
        return Attribution.NONE;
    }

    private static String plain(String s) {
        return s.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /// A unit of its own that only says who spoke: it closes the quotation before it, or one whose
    /// marks got lost.
    private void close(int u, Unit unit, Found stub) {
        Attribution by = attribution(unit, stub);
        last = by;
        lastParagraph = unit.paragraph();
        int from = u;
        while (from > 0 && isLost(units.get(from - 1), unit.paragraph())) from--;
        if (from == u) return;
        speech++;
        for (int k = from; k < u; k++) {
            Unit lost = units.get(k);
            keep(lost.at(0).start(), lost.items().getLast().end(), Quotation.Type.DIRECT, true, by);
        }
    }

    private boolean isLost(Unit unit, int paragraph) {
        boolean unmarked = unit.items().stream().noneMatch(Unit.Item::isQuote);
        return unmarked
                && unit.paragraph() == paragraph
                && new Clauses(unit, words).found().isEmpty();
    }

    /// A sentence in the first person right after a quotation, in an article that doesn't speak in it
    /// otherwise.
    private boolean isFirstPerson(int u, boolean[] used) {
        Unit unit = units.get(u);
        if (narrated || last.source() == null || lastQuoteUnit != u - 1 || u == 0) return false;
        if (units.get(u - 1).paragraph() != unit.paragraph()
                || unit.items().stream().anyMatch(Unit.Item::isQuote)) return false;
        for (boolean taken : used) if (taken) return false;
        return speaksOfItself(unit)
                && out.stream().noneMatch(q -> q.span().start() >= unit.at(0).start());
    }

    private boolean speaksOfItself(Unit unit) {
        return unit.items().stream()
                .anyMatch(
                        i -> i.isWord() && !i.text().equals("US") && words.is("first-person", Grammar.bare(i.norm())));
    }

    /// Whether the author says "I" or "we": in two sentences or more of paragraphs that quote nobody.
    private boolean isNarrated() {
        long own = units.stream()
                .filter(this::speaksOfItself)
                .filter(u -> units.stream()
                        .filter(v -> v.paragraph() == u.paragraph())
                        .allMatch(v -> v.items().stream().noneMatch(Unit.Item::isQuote)
                                && new Clauses(v, words).stub() == null))
                .count();
        return own > 1;
    }

    private void addLost(Unit unit, Attribution by) {
        keep(
                unit.at(0).start(),
                unit.items().getLast().end(),
                Quotation.Type.DIRECT,
                true,
                new Attribution(null, by.source()));
    }

    private boolean isFreeIndirect(Unit unit, boolean[] used) {
        boolean fresh =
                out.stream().noneMatch(q -> q.span().start() >= unit.at(0).start());
        return fresh
                && used.length > 4
                && lastParagraph == unit.paragraph()
                && unit.items().stream().anyMatch(i -> i.isWord() && words.is("subjunctive", i.norm()));
    }

    private void addFree(Unit unit, boolean[] used) {
        java.util.Arrays.fill(used, true);
        boolean marked = unit.items().stream().anyMatch(Unit.Item::isQuote);
        keep(
                unit.at(0).start(),
                trimmed(unit.at(0).start(), unit.items().getLast().end()),
                marked ? Quotation.Type.MIXED : Quotation.Type.INDIRECT,
                false,
                new Attribution(null, last.source()));
    }

    private Attribution attribution(Unit unit, Found f) {
        var id = segments.article().id();
        Cue cue = new Cue(
                new Span(id, unit.at(f.cue()).start(), unit.at(f.cueEnd() - 1).end()));
        Phrases.Range range = f.source();
        return new Attribution(cue, range == null ? last.source() : source(unit, range));
    }

    private Source source(Unit unit, Phrases.Range range) {
        Span mention = new Span(
                segments.article().id(),
                unit.at(range.from()).start(),
                unit.at(range.to() - 1).end());
        @Nullable Source known = last.source();
        return names.source(mention, known);
    }
}
