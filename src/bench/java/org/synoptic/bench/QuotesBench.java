package org.synoptic.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
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
/// beside it, what Levenshtein distances of all pairs would cost. Arguments: the folder with the texts, how many
/// articles
/// at most (1000), and `again` for a collection in which every quotation comes again, half changed, in event after
/// event.
final class QuotesBench {
    private static final int[] SIZES = {10, 100, 1000, 3000, 10000};

    private QuotesBench() {}

    public static void main(String[] args) {
        List<Article> texts = Files.articles(Files.under(new String[] {args[0]}, ".txt"));
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        boolean again = args.length > 2 && args[2].equals("again");
        List<Article> articles = Events.articles(texts, most, again);
        Measured.head("Quotations of up to %d articles, made of %d texts%s"
                .formatted(most, texts.size(), again ? ", which come again" : ""));
        for (int i = 0; i < 5; i++) linked(articles.subList(0, Math.min(most, 300)));
        for (int size : IntStream.of(SIZES).filter(n -> n <= most).toArray()) measure(articles.subList(0, size));
        allPairs(articles.subList(0, Math.min(most, 100)));
        Measured.foot();
    }

    private static void measure(List<Article> articles) {
        int runs = Math.clamp(3000 / articles.size(), 1, 100);
        List<Segments> segments = articles.stream().map(Segments::of).toList();
        List<Quotation> quotations =
                segments.stream().flatMap(s -> Quotation.in(s).stream()).toList();
        Variants linked = Variants.among(quotations, segments, Meaning.none());
        if (articles.size() <= 1000)
            Measured.of(Math.min(runs, 5), () -> linked(articles))
                    .row("%d articles: segment, find and link".formatted(articles.size()));
        long collected = collected();
        Measured link = Measured.of(runs, () -> Variants.among(quotations, segments, Meaning.none()));
        double garbage = (double) (collected() - collected) / runs / articles.size();
        link.row("%d articles: link %d quotations".formatted(articles.size(), quotations.size()));
        System.out.printf(
                Locale.ROOT,
                "%-44s %.2f ms to link, %.2f ms collecting garbage; %d statements shared, of %.1f wordings%n",
                "  an article, of the processor",
                link.leastProcessor() / articles.size(),
                garbage,
                linked.shared().size(),
                linked.shared().stream()
                        .mapToInt(s -> s.wordings().size())
                        .average()
                        .orElse(0));
    }

    /// How long garbage was collected so far, in milliseconds, while linking.
    private static long collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static Variants linked(List<Article> articles) {
        List<Segments> segments = articles.stream().map(Segments::of).toList();
        List<Quotation> quotations =
                segments.stream().flatMap(s -> Quotation.in(s).stream()).toList();
        return Variants.among(quotations, segments, Meaning.none());
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
