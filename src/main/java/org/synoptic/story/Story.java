package org.synoptic.story;

import java.util.Collection;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

/// The articles about one event, in the order of their ids.
public record Story(List<ArticleId> articles) {
    public Story {
        articles = List.copyOf(articles);
    }

    public static List<Story> group(Collection<Article> articles) {
        return articles.stream().map(a -> new Story(List.of(a.id()))).toList();
    }
}
