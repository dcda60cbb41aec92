package org.synoptic.segment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;

/// Cuts a paragraph into sentences.
final class Splitter {
    private Splitter() {}

    static List<Span> sentences(Article article, Paragraph paragraph) {
        String text = paragraph.span().in(article.text());
        BreakIterator it = BreakIterator.getSentenceInstance(Locale.ROOT);
        it.setText(text);
        List<Span> out = new ArrayList<>();
        int from = it.first();
        for (int to = it.next(); to != BreakIterator.DONE; from = to, to = it.next()) {
            int a = from;
            int b = to;
            while (a < b && Character.isWhitespace(text.charAt(a))) a++;
            while (b > a && Character.isWhitespace(text.charAt(b - 1))) b--;
            int base = paragraph.span().start();
            if (a < b) out.add(new Span(article.id(), base + a, base + b));
        }
        return out;
    }
}
