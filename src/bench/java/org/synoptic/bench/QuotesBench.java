package org.synoptic.bench;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Segments;

/// Finding the quotations of many texts, and linking the wordings of one statement among all of them.
final class QuotesBench {
    private QuotesBench() {}

    public static void main(String[] args) {
        List<Article> articles = Files.articles(Files.under(args, ".txt"));
        Measured.head("Quotations, up to %d texts".formatted(articles.size()));
        found(articles);
        for (int size : Files.sizes(articles.size())) measure(articles.subList(0, size));
        Measured.foot();
    }

    private static void measure(List<Article> articles) {
        List<Quotation> quotations = found(articles);
        List<Segments> segments = articles.stream().map(Segments::of).toList();
        Measured.of(3, () -> found(articles))
                .row("%d texts: find %d quotations".formatted(articles.size(), quotations.size()));
        Variants linked = Variants.among(quotations, segments, Meaning.none());
        Measured.of(3, () -> Variants.among(quotations, segments, Meaning.none()))
                .row("%d texts: link, %d shared"
                        .formatted(articles.size(), linked.shared().size()));
    }

    private static List<Quotation> found(List<Article> articles) {
        List<Quotation> all = new ArrayList<>();
        for (Article a : articles) all.addAll(Quotation.in(Segments.of(a)));
        return all;
    }
}
