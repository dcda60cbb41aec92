package org.synoptic.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Comparison;
import org.synoptic.ingest.Newsstand.Entry;
import org.synoptic.story.Story;

/// Which entries of several feeds may tell one event, by their titles and days: a suggestion.
final class Together {
    private Together() {}

    /// For the first entry of each such group, all of it, in the order of the entries. What one feed alone tells, and
    /// more than a comparison holds, is no group.
    static Map<Entry, List<Entry>> among(List<Entry> entries) {
        List<Article> titles = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) titles.add(title(i, entries.get(i)));
        Map<Entry, List<Entry>> groups = new HashMap<>();
        for (Story story : Story.group(titles)) {
            List<Entry> group = story.articles().stream()
                    .map(id -> Integer.parseInt(id.value()))
                    .sorted()
                    .map(entries::get)
                    .toList();
            if (compares(group)) groups.put(group.getFirst(), group);
        }
        return groups;
    }

    private static boolean compares(List<Entry> group) {
        return group.size() <= Comparison.MOST_ARTICLES
                && group.stream().map(Entry::feed).distinct().count() >= Comparison.LEAST_ARTICLES;
    }

    /// The title in an article's place.
    private static Article title(int number, Entry entry) {
        Article plain =
                Article.plain(new ArticleId(String.valueOf(number)), Outlet.named(entry.feed()), entry.title(), false);
        return new Article(
                plain.id(),
                plain.outlet(),
                entry.title(),
                plain.bylines(),
                entry.moment().toString(),
                null,
                null,
                null,
                null,
                plain.text(),
                plain.paragraphs(),
                plain.gauge(),
                plain.snapshot());
    }
}
