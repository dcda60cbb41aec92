package org.synoptic.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One event whose sentences people labelled: claim or not, only here or not, and which sentences of two articles carry
/// the same fact. The labelled sentences are taken as they are, so that the sentence splitter has no part in it.
public record Labelled(List<Text> articles, Set<Link> links) {
    /// An article with the labels of each of its sentences.
    public record Text(Segments segments, List<Quotation> quotations, boolean[] claim, boolean[] only) {}

    /// Sentence `i` of article `x` and sentence `j` of article `y`, x before y.
    public record Link(int x, int y, int i, int j) {
        static Link of(int x, int i, int y, int j) {
            return x < y ? new Link(x, y, i, j) : new Link(y, x, j, i);
        }
    }

    /// The events of a folder that holds `train.gold.json` and `train/`.
    public static List<Labelled> in(Path folder) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("train.gold.json")));
        List<Labelled> out = new ArrayList<>();
        for (var e : gold.properties()) out.add(event(folder.resolve("train").resolve(e.getKey()), e.getValue()));
        return out;
    }

    private static Labelled event(Path folder, JsonNode gold) throws IOException {
        List<String> files =
                gold.properties().stream().map(Map.Entry::getKey).sorted().toList();
        List<Text> articles = new ArrayList<>();
        Set<Link> links = new HashSet<>();
        for (int x = 0; x < files.size(); x++) {
            JsonNode sentences = gold.get(files.get(x)).get("sentences");
            articles.add(text(folder.resolve(files.get(x)), sentences));
            for (int i = 0; i < sentences.size(); i++)
                for (JsonNode m : sentences.get(i).get("matches"))
                    links.add(Link.of(
                            x,
                            i,
                            files.indexOf(m.get(0).stringValue()),
                            m.get(1).intValue()));
        }
        return new Labelled(articles, links);
    }

    private static Text text(Path file, JsonNode gold) throws IOException {
        ArticleId id = new ArticleId(file.getFileName().toString());
        Article article = Article.plain(id, Outlet.named("x"), Files.readString(file), false);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (JsonNode s : gold) {
            Span span = new Span(id, s.get("start").intValue(), s.get("end").intValue());
            int first = tokens.size();
            for (Token t : Segments.tokens(span.in(article.text())))
                tokens.add(new Token(t.start() + span.start(), t.end() + span.start(), t.text(), t.norm(), t.kind()));
            sentences.add(new Sentence(sentences.size(), span, 0, first, tokens.size()));
        }
        return new Text(
                new Segments(article, sentences, tokens),
                Quotation.in(Segments.of(article)),
                flags(gold, "claim"),
                flags(gold, "only_here"));
    }

    private static boolean[] flags(JsonNode sentences, String name) {
        boolean[] out = new boolean[sentences.size()];
        for (int i = 0; i < out.length; i++) out[i] = sentences.get(i).get(name).booleanValue();
        return out;
    }
}
