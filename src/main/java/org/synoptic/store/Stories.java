package org.synoptic.store;

import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

/// The articles as a whole, and the stories that people put together of them. A change that returns is on disk.
public interface Stories {
    /// The articles as they were received last, those received last first.
    List<Article> newest(int most);

    /// The articles that hold every one of these words, in any case, in their title, outlet or text; those received
    /// last
    /// first. Without a word, the newest.
    List<Article> search(String words, int most);

    /// The stories of people, each with its articles.
    List<Set<ArticleId>> pinned();

    /// Makes one story of these articles; they leave the ones they were in. Articles that are not kept are left out.
    void pin(Set<ArticleId> articles);

    /// Leaves these articles to be grouped by the machine again.
    void release(Set<ArticleId> articles);
}
