package org.synoptic.reading;

import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

/// All articles that are kept, grouped by the event they tell. The grouping only suggests: a person can put stories
/// together, take articles out and keep a story as it is.
public interface Newsroom {
    /// The articles about one event, the earliest first. `pinned` says that a person put them together, so that nothing
    /// joins or leaves by itself.
    record Told(List<Article> articles, boolean pinned) {
        public Told {
            articles = List.copyOf(articles);
        }
    }

    /// The newest articles in stories, the story with the newest article first. Slow: call it off the session's lock.
    List<Told> stories(int most);

    /// The articles that hold all of these words, those received last first.
    List<Article> search(String words, int most);

    /// Makes one story of these articles, for good.
    void together(Set<ArticleId> articles);

    /// Leaves the articles of a person's story to be grouped by the machine again.
    void letGo(Set<ArticleId> articles);

    /// Keeps the others of a story together without these, which are grouped anew.
    void without(Told story, Set<ArticleId> articles);
}
