package org.synoptic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.synoptic.article.Article;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Segments;

/// Finding the quotations of many articles of 750 words, and linking the wordings of one statement among all of them;
/// beside it, what Levenshtein distances of all pairs would cost.
final class QuotesBench {
    private static final int[] SIZES = {10, 100, 1000, 3000, 10000};

    private QuotesBench() {}

    public static void main(String[] args) {
        List<Article> texts = Files.articles(Files.under(new String[] {args[0]}, ".txt"));
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        List<Article> articles = Events.articles(texts, most);
        Measured.head("Quotations of up to %d articles, made of %d texts".formatted(most, texts.size()));
        found(articles.subList(0, Math.min(most, 300)));
        for (int size : IntStream.of(SIZES).filter(n -> n <= most).toArray()) measure(articles.subList(0, size));
        allPairs(articles.subList(0, Math.min(most, 100)));
        Measured.foot();
    }

    private static void measure(List<Article> articles) {
        int runs = articles.size() > 1000 ? 1 : 3;
        List<Quotation> quotations = found(articles);
        List<Segments> segments = articles.stream().map(Segments::of).toList();
        Measured found = Measured.of(runs, () -> found(articles));
        found.row("%d articles: find %d quotations".formatted(articles.size(), quotations.size()));
        Variants linked = Variants.among(quotations, segments, Meaning.none());
        Measured link = Measured.of(runs, () -> Variants.among(quotations, segments, Meaning.none()));
        link.row("%d articles: link, %d shared"
                .formatted(articles.size(), linked.shared().size()));
        System.out.printf(
                Locale.ROOT,
                "%-44s %.2f ms to find, %.2f ms to link%n",
                "  an article, of the processor",
                found.leastProcessor() / articles.size(),
                link.leastProcessor() / articles.size());
    }

    private static List<Quotation> found(List<Article> articles) {
        List<Quotation> all = new ArrayList<>();
        for (Article a : articles) all.addAll(Quotation.in(Segments.of(a)));
        return all;
    }

    private static void allPairs(List<Article> articles) {
        List<String> words = new ArrayList<>();
        List<Quotation> quotations = found(articles);
        for (Article a : articles)
            for (Quotation q : Quotation.in(Segments.of(a))) words.add(q.span().in(a.text()));
        Measured all = Measured.of(1, () -> nearest(words));
        all.row("%d articles: Levenshtein of all pairs".formatted(articles.size()));
        Measured linked = Measured.of(
                3,
                () -> Variants.among(
                        quotations, articles.stream().map(Segments::of).toList(), Meaning.none()));
        System.out.printf(
                Locale.ROOT,
                "%-44s %.0f times the link, segments cut anew%n",
                "  of the processor",
                all.leastProcessor() / linked.leastProcessor());
    }

    private static int nearest(List<String> words) {
        int near = 0;
        for (int i = 0; i < words.size(); i++)
            for (int j = i + 1; j < words.size(); j++)
                if (distance(words.get(i), words.get(j)) * 2 < words.get(i).length()) near++;
        return near;
    }

    private static int distance(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int last = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                last = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
