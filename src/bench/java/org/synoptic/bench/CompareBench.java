package org.synoptic.bench;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;
import org.synoptic.share.Export;

/// Five articles of 800 words: from texts to a comparison, and from there to a page.
final class CompareBench {
    private static final int ARTICLES = 5;
    private static final int WORDS = 800;
    private static final int RUNS = 15;
    private static final int[] MANY = {2, 3, 5, 8, 12};
    private static final int[] LONG = {200, 800, 2_000, 5_000};

    private CompareBench() {}

    public static void main(String[] args) {
        List<Article> articles = Invented.articles(ARTICLES, WORDS);
        int words = articles.stream().mapToInt(Article::words).sum();
        Measured.head("Five articles, %d words in all".formatted(words));
        Measured.of(1, () -> Comparison.of(articles, Meaning.embedded())).row("first, with the model loaded");
        for (int i = 0; i < 3; i++) Comparison.of(articles, Meaning.embedded());
        Measured.of(RUNS, () -> Comparison.of(articles, Meaning.embedded()))
                .row("warm, each sentence's vector computed");
        Meaning known = Meaning.caching(Meaning.embedded());
        Comparison comparison = Comparison.of(articles, known);
        Measured.of(RUNS, () -> Comparison.of(articles, known)).row("warm, vectors known");
        Measured.of(RUNS, () -> Comparison.of(articles, Meaning.none())).row("warm, without a model");
        Export.of("Bench", comparison).html();
        Measured.of(RUNS, () -> Export.of("Bench", comparison).html()).row("its page");
        Measured.of(RUNS, () -> Export.of("Bench", comparison).json()).row("its JSON");
        Measured.foot();
        table();
    }

    /// What a comparison costs by how many articles it holds and how long they are; vectors known, as when it is opened
    /// again.
    private static void table() {
        System.out.printf("%nMilliseconds, vectors known%n%-16s", "words an article");
        for (int many : MANY) System.out.printf("%10d", many);
        System.out.println(" articles");
        for (int words : LONG) {
            System.out.printf("%-16d", words);
            for (int many : MANY) System.out.printf("%10.0f", milliseconds(Invented.articles(many, words)));
            System.out.println();
        }
    }

    private static double milliseconds(List<Article> articles) {
        Meaning known = Meaning.caching(Meaning.embedded());
        Comparison.of(articles, known);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Comparison.of(articles, known);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
