package org.synoptic.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import tools.jackson.databind.JsonNode;

/// Articles given as JSON: `{"id","outlet","date","title","text"}`.
final class Texts {
    private Texts() {}

    static List<Article> articles(List<JsonNode> nodes, Input in) {
        List<Article> out = new ArrayList<>();
        for (JsonNode n : nodes) {
            try {
                out.add(article(n));
            } catch (BadInput e) {
                in.complain("an article", e);
            }
        }
        return out;
    }

    private static Article article(JsonNode n) {
        String outlet = Input.maybe(n, "outlet");
        String title = Input.maybe(n, "title");
        Article a = Article.plain(
                new ArticleId(Input.need(n, "id")),
                outlet == null ? Outlet.UNKNOWN : Outlet.named(outlet),
                Input.need(n, "text"),
                false);
        return dated(a, title == null ? "" : title, Input.maybe(n, "date"));
    }

    private static Article dated(Article a, String title, @Nullable String date) {
        return new Article(
                a.id(),
                a.outlet(),
                title,
                a.bylines(),
                date,
                null,
                null,
                null,
                null,
                a.text(),
                a.paragraphs(),
                a.gauge(),
                a.snapshot());
    }
}
