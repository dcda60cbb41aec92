package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;

/// Finds what a speaker quotes in turn: “Captain Hale told me, ‘The bridge will fall,’” Oda Venn said. The words within
/// the inner marks are a quotation of their own with the speaker that the outer one names.
final class Nested {
    private static final Set<String> OWN = Set.of("i", "we", "ich", "wir");

    /// Fewer words within marks within marks are a name or a way of putting it.
    private static final int SHORTEST = 4;

    private final Segments segments;
    private final Lexicon words;
    private final Names names;

    private int speech;

    private Nested(Segments segments, int speech) {
        this.segments = segments;
        this.words = Lexicon.of(segments);
        this.names = new Names(segments, words);
        this.speech = speech;
    }

    static List<Quotation> in(Segments segments, List<Quotation> quotations) {
        List<Quotation> marked =
                quotations.stream().filter(q -> hasMarks(segments, q)).toList();
        if (marked.isEmpty()) return List.of();
        int last = quotations.stream().mapToInt(Quotation::speech).max().orElse(0);
        Nested nested = new Nested(segments, last);
        List<Quotation> out = new ArrayList<>();
        for (Quotation outer : marked) out.addAll(nested.in(outer));
        return out;
    }

    private static boolean hasMarks(Segments segments, Quotation q) {
        if (q.type() != Quotation.Type.DIRECT || q.lostMarks()) return false;
        return !Marks.in(segments.article().text(), q.span().start(), q.span().end())
                .isEmpty();
    }

    private List<Quotation> in(Quotation outer) {
        List<Quotation> out = new ArrayList<>();
        for (Unit unit : Unit.within(segments, outer.span()))
            for (Found f : new Clauses(unit, words).found())
                for (int i = f.from(); i < f.to(); i++) {
                    Marks.Marked marked = unit.at(i).quote();
                    Phrases.Range who = f.source();
                    if (marked == null || who == null || !isLong(marked)) continue;
                    Cue cue = new Cue(span(
                            unit.at(f.cue()).start(), unit.at(f.cueEnd() - 1).end()));
                    Span mention = span(
                            unit.at(who.from()).start(), unit.at(who.to() - 1).end());
                    Attribution by = new Attribution(cue, source(mention, outer));
                    out.add(new Quotation(span(marked.start(), marked.end()), outer.type(), false, ++speech, by));
                }
        return out;
    }

    private boolean isLong(Marks.Marked m) {
        String[] all = segments.article().text().substring(m.start(), m.end()).split("\\s+");
        return all.length >= SHORTEST && !isTitle(all);
    }

    /// Whether all words of some length have capitals.
    private static boolean isTitle(String[] all) {
        return java.util.Arrays.stream(all)
                .filter(w -> w.length() > 3)
                .allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    }

    private Span span(int start, int end) {
        return new Span(segments.article().id(), start, end);
    }

    /// "I" is the outer speaker, and "he" is not.
    private @Nullable Source source(Span mention, Quotation outer) {
        Source speaker = outer.attribution().source();
        String said = segments.text(mention);
        String norm = said.toLowerCase(java.util.Locale.ROOT);
        if (OWN.contains(norm)) return speaker == null ? null : new Source(speaker.name(), mention, speaker.role());
        Source other = names.source(mention, null);
        boolean same = speaker != null && speaker.name().equals(other.name());
        return same ? new Source(said, mention, null) : other;
    }
}
