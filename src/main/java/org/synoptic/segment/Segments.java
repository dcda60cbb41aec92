package org.synoptic.segment;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Span;

/// An article cut into sentences and tokens. A sentence lies within one paragraph, sentences don't overlap, and every
/// character that is not white space lies in exactly one token of exactly one sentence.
public record Segments(Article article, List<Sentence> sentences, List<Token> tokens) {
    public Segments {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public static Segments of(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph paragraph = article.paragraphs().get(p);
            for (Span span : Splitter.sentences(article, paragraph)) {
                int first = tokens.size();
                tokens.addAll(Tokenizer.tokens(article.text(), span.start(), span.end()));
                sentences.add(new Sentence(sentences.size(), span, p, first, tokens.size()));
            }
        }
        return new Segments(article, sentences, tokens);
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
