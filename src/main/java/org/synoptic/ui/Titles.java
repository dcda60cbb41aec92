package org.synoptic.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.article.Article;

/// How a new comparison is called until a person names it.
final class Titles {
    private static final int LONGEST = 200;

    private Titles() {}

    /// The first headline there is; else the outlets.
    static String of(List<Article> articles) {
        String title = articles.stream()
                .map(article -> article.title().strip())
                .filter(headline -> !headline.isEmpty())
                .findFirst()
                .orElseGet(() -> articles.stream()
                        .map(article -> article.outlet().name())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
