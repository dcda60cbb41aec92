package org.synoptic.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;

/// An article cut into sentences and tokens. A sentence lies within one paragraph, sentences don't overlap, and every
/// character that is not white space lies in exactly one token of exactly one sentence.
public record Segments(Article article, List<Sentence> sentences, List<Token> tokens) {
    private static final Set<String> GERMAN =
            Set.of("der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "ist", "nicht", "von", "sich", "zu");

    public Segments {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public static Segments of(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        boolean german = isGerman(article);
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph paragraph = article.paragraphs().get(p);
            for (Span span : Splitter.sentences(article, paragraph, german)) {
                int first = tokens.size();
                tokens.addAll(Tokenizer.tokens(article.text(), span.start(), span.end()));
                sentences.add(new Sentence(sentences.size(), span, p, first, tokens.size()));
            }
        }
        return new Segments(article, sentences, tokens);
    }

    /// Whether the article is in German, by its language or else by its small words.
    public static boolean isGerman(Article article) {
        String language = article.language();
        if (language != null && !language.isBlank()) return language.startsWith("de");
        int german = 0;
        int all = 0;
        for (String word : article.text().split("[^\\p{L}]+", 2000)) {
            all++;
            if (GERMAN.contains(word)) german++;
        }
        return german * 12 > all;
    }

    /// The tokens of any text that is no article (a wording, a query), offsets into that text.
    public static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    public String text(Sentence sentence) {
        return sentence.span().in(article.text());
    }

    public String text(Span span) {
        return span.in(article.text());
    }
}
