package org.synoptic.bench;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.story.Story;
import org.synoptic.story.Syndication;

/// Grouping many articles by event, and finding the copies among them.
final class StoryBench {
    private StoryBench() {}

    public static void main(String[] args) {
        List<Article> articles = Files.articles(Files.under(args, ".txt"));
        Measured.head("Stories and copies, up to %d texts".formatted(articles.size()));
        Story.group(articles.subList(0, Math.min(30, articles.size())));
        for (int size : Files.sizes(articles.size())) {
            List<Article> some = articles.subList(0, size);
            int stories = Story.group(some).size();
            Measured.of(3, () -> Story.group(some)).row("%d texts: %d stories".formatted(size, stories));
            long copies = Syndication.among(some).pairs().stream()
                    .filter(p -> p.state() == Syndication.State.COPY)
                    .count();
            Measured.of(3, () -> Syndication.among(some)).row("%d texts: %d copies".formatted(size, copies));
        }
        Measured.foot();
    }
}
