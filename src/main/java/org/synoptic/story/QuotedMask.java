package org.synoptic.story;

import java.util.BitSet;
import org.synoptic.article.Paragraph;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;

/// Which characters of an article are somebody else's words: what stands between quotation marks, and direct speech
/// whose marks got lost. A mark that is never closed counts to the end of its paragraph, as long speeches are printed;
/// a
/// mark behind a letter or digit (an inch, a stray one) opens nothing.
final class QuotedMask {
    private static final String OPENING = "“„«\"";

    private QuotedMask() {}

    static BitSet of(Segments segments) {
        BitSet mask = new BitSet(segments.article().text().length());
        String text = segments.article().text();
        for (Paragraph paragraph : segments.article().paragraphs()) mark(text, paragraph, mask);
        for (Quotation q : Quotation.in(segments))
            if (q.lostMarks()) mask.set(q.span().start(), q.span().end());
        return mask;
    }

    private static void mark(String text, Paragraph p, BitSet mask) {
        int open = -1;
        for (int i = p.span().start(); i < p.span().end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                if (opens(text, p, i)) open = i;
            } else if (closes(text.charAt(open), c)) {
                mask.set(open, i + 1);
                open = -1;
            }
        }
        if (open >= 0) mask.set(open, p.span().end());
    }

    private static boolean opens(String text, Paragraph p, int i) {
        if (OPENING.indexOf(text.charAt(i)) < 0) return false;
        return i == p.span().start() || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean closes(char opened, char c) {
        return switch (opened) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            default -> c == opened;
        };
    }
}
