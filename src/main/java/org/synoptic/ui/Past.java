package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.ingest.History;
import org.synoptic.ingest.History.Cause;
import org.synoptic.ingest.History.Kept;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What became of the articles of one comparison until now: their texts, and which of them an earlier version of the
/// program found in their pages.
record Past(List<Article> articles, Map<ArticleId, List<Kept>> texts, List<Article> early) {
    static final Past UNKNOWN = new Past(List.of(), Map.of(), List.of());

    Past {
        articles = List.copyOf(articles);
        texts = Map.copyOf(texts);
        early = List.copyOf(early);
    }

    /// Slow.
    static Past of(History history, List<Article> articles) {
        Map<ArticleId, List<Kept>> texts = new LinkedHashMap<>();
        for (Article a : articles) texts.put(a.id(), history.texts(a.id()));
        List<Article> early = articles.stream()
                .filter(a -> isNewest(a, texts.getOrDefault(a.id(), List.of())))
                .filter(history::readByAnEarlierVersion)
                .toList();
        return new Past(articles, texts, early);
    }

    private static boolean isNewest(Article a, List<Kept> texts) {
        return texts.stream().anyMatch(t -> t.newest() && same(t.article(), a));
    }

    static boolean same(Article a, Article b) {
        return a.snapshot().textHash().equals(b.snapshot().textHash());
    }

    List<Kept> of(Article article) {
        return texts.getOrDefault(article.id(), List.of());
    }

    Optional<Article> article(String id) {
        return articles.stream().filter(a -> a.id().value().equals(id)).findFirst();
    }

    List<Article> withSeveralTexts() {
        return articles.stream().filter(a -> of(a).size() > 1).toList();
    }

    /// Per article with several texts the words for its masthead.
    ObjectNode words(Clock clock) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (Article a : withSeveralTexts()) out.put(a.id().value(), words(a, clock));
        return out;
    }

    private String words(Article a, Clock clock) {
        List<Kept> all = of(a);
        if (!isNewest(a, all)) return phrase("past.newer");
        boolean changed = all.stream().anyMatch(t -> t.cause() == Cause.OUTLET);
        if (!changed) return phrase("past.anew");
        return phrase(
                "past.changed", When.within(all.getFirst().article().snapshot().received(), clock));
    }
}
