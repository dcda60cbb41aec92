package org.synoptic.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Selection;

/// What is kept: articles with their pages as received, and comparisons. A method that returns has its change on disk;
/// one that can't keep it throws `LibraryUnusable` with a sentence for the reader. Times are kept to the microsecond.
public interface Library {
    /// A comparison as it is kept: its articles in the order they were added.
    record Entry(ComparisonId id, String title, List<ArticleId> articles, Instant created, Instant changed) {
        public Entry {
            articles = List.copyOf(articles);
        }
    }

    /// A page as it was received, and how it came.
    record Received(byte[] bytes, String contentType, Way way) {
        public Received(byte[] bytes, String contentType) {
            this(bytes, contentType, Way.UNTOLD);
        }
    }

    /// How a page came: the address it stood at in the end, those that led there in order, the status that the site
    /// answered with, the version of the extractor that read it, and what the site said of the page's state, to
    /// ask it later whether that has changed. A pasted text has no address and no status.
    record Way(
            @Nullable URI address,
            List<URI> redirects,
            @Nullable Integer status,
            @Nullable Integer reader,
            @Nullable String etag,
            @Nullable String lastModified) {
        public static final Way UNTOLD = new Way(null, List.of(), null, null);

        public Way {
            redirects = List.copyOf(redirects);
        }

        /// Of a page of whose state nothing is known.
        public Way(@Nullable URI address, List<URI> redirects, @Nullable Integer status, @Nullable Integer reader) {
            this(address, redirects, status, reader, null, null);
        }
    }

    /// Keeps an article with its page. The same text of it again changes nothing but what the site says of the page's
    /// state; another text becomes its newest snapshot, while comparisons hold on to the one they were made with.
    void keep(Article article, Received page);

    /// An article as it was received last.
    Optional<Article> article(ArticleId id);

    /// The page of an article as received.
    Optional<Received> page(ArticleId id);

    /// The page that one text of an article was found in, by the text's SHA-256.
    Optional<Received> page(ArticleId id, String textHash);

    /// Keeps what a version of the extractor finds in the page of an earlier text, given by its SHA-256. Another text
    /// stands beside it, and takes its place where it was the newest; of the same text, what is told about it is
    /// replaced. Fails if there is no such text.
    void reread(Article article, String earlierText, int reader);

    /// All texts that an article ever had here, in the order in which they were first received.
    List<Article> snapshots(ArticleId id);

    /// Makes a comparison of articles that are kept.
    Entry create(String title, List<ArticleId> articles);

    /// The same, by someone other than the owner at the screen.
    Entry create(String title, List<ArticleId> articles, String by);

    Optional<Entry> comparison(ComparisonId id);

    /// The articles of a comparison, each as it was when it was added; none if there is no such comparison.
    List<Article> articles(ComparisonId id);

    /// Which articles of a comparison are transcripts or statements: what was said itself, and no report of it.
    Set<ArticleId> transcripts(ComparisonId id);

    /// Says whether an article of a comparison is one; nothing happens where it has no such article.
    void markTranscript(ComparisonId id, ArticleId article, boolean transcript);

    /// How the articles of a comparison were chosen; of one from before that was written down, nothing.
    Selection selection(ComparisonId id);

    /// Writes down what else was given for a comparison and is no article of it. `by` is empty for the owner.
    void pass(ComparisonId id, List<Selection.Passed> over, String by);

    /// The comparisons, the latest changed first.
    List<Entry> recent(int most);

    /// Like the four after it, this does nothing if there is no such comparison.
    void rename(ComparisonId id, String title);

    void add(ComparisonId id, ArticleId article);

    void remove(ComparisonId id, ArticleId article);

    /// The same, with the reason and by whom. What was taken out can be put back; empty if there was nothing.
    Optional<Taken> remove(ComparisonId id, ArticleId article, String reason, String by);

    /// An article taken out of a comparison: the place it had, counted from 0, in which text, given by its SHA-256, and
    /// whether it was a transcript.
    record Taken(ArticleId article, int place, String textHash, boolean transcript) {}

    /// Puts an article back where it was, as if it had never been taken out. It does nothing if there is no such
    /// comparison or it holds the article again.
    void putBack(ComparisonId id, Taken taken);

    /// From now on the comparison is of the article as it was received last.
    void renew(ComparisonId id, ArticleId article);

    /// Takes a comparison away. For [#REGRET] it can be restored; after that it is swept away for good.
    void delete(ComparisonId id);

    Duration REGRET = Duration.ofDays(30);

    /// Brings back a comparison that was deleted, with all that belongs to it; nothing happens if there is none.
    void restore(ComparisonId id);

    /// The comparisons that can be restored, the latest deleted first.
    List<Entry> deleted();
}
