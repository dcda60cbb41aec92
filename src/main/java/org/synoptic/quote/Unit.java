package org.synoptic.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// A sentence as the finder reads it: what stands within marks is one item, whatever its own sentences
/// are.
record Unit(int paragraph, List<Item> items) {
    /// A word or mark outside quotation marks, or a whole quotation.
    record Item(int start, int end, String text, String norm, Marks.@Nullable Marked quote) {
        boolean isQuote() {
            return quote != null;
        }

        boolean isWord() {
            return quote == null && Character.isLetterOrDigit(text.codePointAt(0));
        }

        boolean isCapital() {
            return quote == null && Character.isUpperCase(text.codePointAt(0));
        }

        boolean is(String mark) {
            return quote == null && norm.equals(mark);
        }
    }

    int size() {
        return items.size();
    }

    Item at(int i) {
        return items.get(i);
    }

    /// The item there, or an empty one beyond the ends.
    Item near(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : new Item(0, 0, " ", "", null);
    }

    static List<Unit> of(Segments segments) {
        List<Unit> out = new ArrayList<>();
        List<Sentence> sentences = segments.sentences();
        Naming naming = new Naming(segments.article().text(), Lexicon.of(segments));
        int s = 0;
        for (int p = 0; p < segments.article().paragraphs().size(); p++) {
            var span = segments.article().paragraphs().get(p).span();
            List<Marks.Marked> marks = Marks.in(segments.article().text(), span.start(), span.end()).stream()
                    .filter(m -> !naming.isName(m))
                    .toList();
            List<Item> items = new ArrayList<>();
            int m = 0;
            for (; s < sentences.size() && sentences.get(s).paragraph() == p; s++) {
                for (Token t : segments.tokens(sentences.get(s))) {
                    while (m < marks.size() && marks.get(m).to() <= t.start()) m++;
                    if (m == marks.size() || t.end() <= marks.get(m).from()) items.add(item(t));
                    else if (items.isEmpty() || items.getLast().quote() != marks.get(m))
                        items.add(item(marks.get(m), segments));
                }
                int end = sentences.get(s).span().end();
                boolean open = m < marks.size()
                        && marks.get(m).from() < end
                        && marks.get(m).to() > end;
                if (!open && !items.isEmpty()) {
                    out.add(new Unit(p, List.copyOf(items)));
                    items.clear();
                }
            }
            if (!items.isEmpty()) out.add(new Unit(p, List.copyOf(items)));
        }
        return out;
    }

    /// The sentences of a stretch of text, which may itself stand within marks; those within count.
    static List<Unit> within(Segments segments, Span span) {
        List<Marks.Marked> marks = Marks.in(segments.article().text(), span.start(), span.end());
        List<Unit> out = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Sentence s : segments.sentences()) {
            if (!s.span().overlaps(span)) continue;
            for (Token t : segments.tokens(s)) {
                if (t.start() < span.start() || t.end() > span.end()) continue;
                Marks.Marked in = marks.stream()
                        .filter(m -> m.from() < t.end() && t.start() < m.to())
                        .findFirst()
                        .orElse(null);
                if (in == null) items.add(item(t));
                else if (items.isEmpty() || items.getLast().quote() != in) items.add(item(in, segments));
            }
            boolean open = marks.stream()
                    .anyMatch(
                            m -> m.from() < s.span().end() && m.to() > s.span().end());
            if (open || items.isEmpty()) continue;
            out.add(new Unit(s.paragraph(), List.copyOf(items)));
            items.clear();
        }
        return out;
    }

    private static Item item(Token t) {
        return new Item(t.start(), t.end(), t.text(), t.norm(), null);
    }

    private static Item item(Marks.Marked m, Segments segments) {
        return new Item(m.from(), m.to(), segments.article().text().substring(m.from(), m.to()), "", m);
    }
}
