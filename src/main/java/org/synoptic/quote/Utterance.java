package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;

/// What a speaker says in one breath, in the pieces in which an article prints it: “A,” she said. “B.”, or
/// paragraphs of one speech. Between two pieces stands nothing but marks, a new paragraph and the words
/// that say who speaks. Most utterances are one piece.
record Utterance(List<Quotation> pieces) {
    Utterance {
        pieces = List.copyOf(pieces);
    }

    Quotation first() {
        return pieces.getFirst();
    }

    boolean overlaps(Utterance other) {
        return pieces.stream()
                .anyMatch(p -> other.pieces.stream().anyMatch(q -> p.span().overlaps(q.span())));
    }

    /// The words in one, as if nothing had stood between them. A piece that begins a sentence is known for it.
    String words(Segments segments) {
        StringBuilder out = new StringBuilder();
        for (Quotation q : pieces) {
            String text = segments.text(q.span());
            if (!out.isEmpty()) out.append(opens(segments, q) && !ends(out) ? ": " : " ");
            out.append(text);
        }
        return out.toString();
    }

    private static boolean ends(StringBuilder text) {
        return ".:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether a sentence begins with the quotation, its mark aside.
    private static boolean opens(Segments segments, Quotation q) {
        return segments.sentences().stream()
                .map(Sentence::span)
                .anyMatch(s -> s.start() <= q.span().start()
                        && q.span().start() < s.end()
                        && isBare(segments, s.start(), q.span().start()));
    }

    private static boolean isBare(Segments segments, int from, int to) {
        return segments.article().text().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// The utterances of one article, in the order of the text.
    static List<Utterance> in(Segments segments, Collection<Quotation> quotations) {
        List<List<Quotation>> open = new ArrayList<>();
        List<List<Quotation>> out = new ArrayList<>();
        for (Quotation q : quotations.stream().sorted(Grouping.ORDER).toList()) {
            open.removeIf(u -> q.span().start() - u.getLast().span().end() > FARTHEST);
            List<Quotation> known = open.reversed().stream()
                    .filter(u -> runsOn(segments, u.getLast(), q))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = new ArrayList<>();
                open.add(known);
                out.add(known);
            }
            known.add(q);
        }
        return out.stream().map(Utterance::new).toList();
    }

    /// The words that say who speaks are shorter.
    private static final int FARTHEST = 600;

    private static boolean runsOn(Segments segments, Quotation p, Quotation q) {
        boolean alike = p.type() == Quotation.Type.DIRECT && q.type() == p.type() && p.lostMarks() == q.lostMarks();
        if (!alike || q.span().start() < p.span().end()) return false;
        String speaker = speaker(p);
        if (!Objects.equals(speaker, speaker(q))) return false;
        if (isOpen(segments, p)
                && isMarked(segments, q)
                && isBare(segments, p.span().end(), q.span().start())) return true;
        boolean one = p.speech() == q.speech() || isOneCue(p, q);
        return speaker != null && one && isOneBreath(segments, p, q);
    }

    private static @Nullable String speaker(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? null : source.name();
    }

    private static boolean isOneCue(Quotation p, Quotation q) {
        Cue cue = p.attribution().cue();
        return cue != null && cue.equals(q.attribution().cue());
    }

    /// Whether the paragraph ends before a mark closes the quotation.
    private static boolean isOpen(Segments segments, Quotation q) {
        return isMarked(segments, q)
                && segments.article().paragraphs().stream()
                        .anyMatch(p -> p.span().end() == q.span().end());
    }

    private static boolean isMarked(Segments segments, Quotation q) {
        if (q.lostMarks() || q.span().start() == 0) return false;
        char before = segments.article().text().charAt(q.span().start() - 1);
        return !Character.isWhitespace(before) && !Character.isLetterOrDigit(before);
    }

    /// Whether all words between stand in a sentence with the first piece, or with the words that say who speaks.
    private static boolean isOneBreath(Segments segments, Quotation p, Quotation q) {
        Span between = new Span(p.span().article(), p.span().end(), q.span().start());
        return segments.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.overlaps(between))
                .filter(s -> !isBare(segments, Math.max(s.start(), between.start()), Math.min(s.end(), between.end())))
                .allMatch(s -> s.overlaps(p.span()) || hasCue(s, p) || hasCue(s, q));
    }

    private static boolean hasCue(Span sentence, Quotation q) {
        Cue cue = q.attribution().cue();
        return cue != null && sentence.overlaps(cue.span());
    }
}
