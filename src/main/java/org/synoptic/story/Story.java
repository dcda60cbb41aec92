package org.synoptic.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

/// The articles about one event, in the order of their ids.
public record Story(List<ArticleId> articles) {
    private static final double ENOUGH = 0.24;

    public Story {
        articles = List.copyOf(articles);
    }

    /// Groups articles by the event they tell, from title, opening, names and day of publication. Every article is in
    /// exactly one story; one that nobody else tells is a story of its own. A suggestion, for a person to correct.
    public static List<Story> group(Collection<Article> articles) {
        List<Article> sorted =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        return AverageLink.groups(Nearness.among(sorted), ENOUGH).stream()
                .map(g -> new Story(g.stream().map(i -> sorted.get(i).id()).toList()))
                .toList();
    }
}
