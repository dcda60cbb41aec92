package org.synoptic.bench;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
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
        List<Article> articles = Invented.reworded(ARTICLES, WORDS);
        int words = articles.stream().mapToInt(Article::words).sum();
        List<String> sentences = sentences(articles);
        Measured.head("Five articles, %d words, %d sentences, %d of them different"
                .formatted(words, sentences.size(), new HashSet<>(sentences).size()));
        Measured.of(1, () -> Comparison.of(articles, Meaning.embedded())).row("first, with the model loaded");
        for (int i = 0; i < 3; i++) Comparison.of(articles, Meaning.embedded());
        Measured.of(RUNS, () -> Comparison.of(articles, Meaning.embedded()))
                .row("warm, each sentence's vector computed");
        Meaning known = Meaning.caching(Meaning.embedded());
        Comparison comparison = Comparison.of(articles, known);
        Measured.of(RUNS, () -> Comparison.of(articles, known)).row("warm, vectors known");
        Measured.of(RUNS, () -> Comparison.of(articles, Meaning.none())).row("warm, by the words alone (TF-IDF)");
        EmbeddingModel library = new BgeSmallEnV15QuantizedEmbeddingModel();
        Measured.of(3, () -> each(library, sentences));
        Measured.of(RUNS, () -> each(library, sentences)).row("only the vectors, by the library's own call");
        Export.of("Bench", comparison).html();
        Measured.of(RUNS, () -> Export.of("Bench", comparison).html()).row("its page");
        Measured.of(RUNS, () -> Export.of("Bench", comparison).json()).row("its JSON");
        Measured.foot();
        table();
    }

    private static List<String> sentences(List<Article> articles) {
        List<String> out = new ArrayList<>();
        for (Article a : articles) {
            Segments segments = Segments.of(a);
            for (Sentence s : segments.sentences()) out.add(segments.text(s));
        }
        return out;
    }

    /// Each sentence by itself, as the library that brings the model does it.
    private static int each(EmbeddingModel library, List<String> sentences) {
        int numbers = 0;
        for (String s : sentences) numbers += library.embed(s).content().vector().length;
        return numbers;
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
