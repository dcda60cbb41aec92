package org.synoptic.ingest;

import java.util.List;
import java.util.Optional;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Paragraph;

/// What became of articles that are kept: the texts they had, the pages around them, and the reading of a page anew.
/// All of it is slow; call it off the session's lock.
///
/// ```java
/// for (History.Kept text : history.texts(article.id())) …
/// ```
public interface History {
    /// Where a text came from: it is the first, the outlet changed it, or a newer version of the program read the same
    /// page otherwise.
    enum Cause {
        FIRST,
        OUTLET,
        READER
    }

    /// A text, and whether it is the one that came last.
    record Kept(Article article, Cause cause, boolean newest) {}

    /// All texts that an article had here, the first to come first. Empty if there is no such article.
    List<Kept> texts(ArticleId article);

    /// A piece of a page: of the article, or cut, and then as what, in a word or two for the person.
    record Passage(String text, Paragraph.Kind kind, Optional<String> cut) {}

    /// The page of an article, in its order. Not `same` if the program of today finds another text in it than the one
    /// that is kept.
    record Page(List<Passage> passages, boolean same) {
        public Page {
            passages = List.copyOf(passages);
        }
    }

    Page page(Article article);

    /// Whether the text was found by an earlier version of the program.
    boolean readByAnEarlierVersion(Article article);

    sealed interface Anew {}

    /// The article as it is found in its page today; `changed` if its text is another. It is kept as its newest text.
    record Found(Article article, boolean changed) implements Anew {}

    /// Why the text stays as it is, as a sentence for the person.
    record Stays(String reason) implements Anew {}

    /// Reads the kept page of an article with the program of today.
    Anew readAnew(Article article);
}
