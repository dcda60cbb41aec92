package org.synoptic.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.store.Stories;
import org.synoptic.story.Story;

/// The newsroom over what is kept. The last grouping is remembered until an article or a person's story changes.
final class KeptNewsroom implements Newsroom {
    private static final Comparator<Article> EARLIEST = Comparator.comparing(
                    (Article a) -> a.published() == null ? "9999" : a.published())
            .thenComparing(Article::id);

    private final Stories kept;
    private final Shelf<Set<String>, List<Story>> grouped = new Shelf<>(2, 2);

    KeptNewsroom(Stories kept) {
        this.kept = kept;
    }

    @Override
    public List<Told> stories(int most) {
        List<Article> newest = kept.newest(most);
        List<Set<ArticleId>> pinned = kept.pinned();
        Map<ArticleId, Integer> age = new HashMap<>();
        Map<ArticleId, Article> byId = new HashMap<>();
        for (Article a : newest) {
            age.put(a.id(), age.size());
            byId.put(a.id(), a);
        }
        Set<ArticleId> held = new HashSet<>();
        pinned.forEach(held::addAll);
        List<Told> out = new ArrayList<>();
        for (Set<ArticleId> story : pinned) {
            List<Article> articles = among(byId, List.copyOf(story));
            if (!articles.isEmpty()) out.add(new Told(articles, true));
        }
        for (Story s : suggested(newest, held)) out.add(new Told(among(byId, s.articles()), false));
        out.sort(Comparator.comparingInt(t -> t.articles().stream()
                .mapToInt(a -> Objects.requireNonNull(age.get(a.id())))
                .min()
                .orElse(0)));
        return List.copyOf(out);
    }

    private static List<Article> among(Map<ArticleId, Article> byId, List<ArticleId> wanted) {
        return wanted.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .sorted(EARLIEST)
                .toList();
    }

    private List<Story> suggested(List<Article> newest, Set<ArticleId> held) {
        List<Article> free = newest.stream().filter(a -> !held.contains(a.id())).toList();
        Set<String> texts =
                free.stream().map(a -> a.id() + " " + a.snapshot().textHash()).collect(Collectors.toSet());
        return grouped.get(texts, 1, () -> Story.group(free));
    }

    @Override
    public List<Article> search(String words, int most) {
        return kept.search(words, most);
    }

    @Override
    public void together(Set<ArticleId> articles) {
        kept.pin(articles);
    }

    @Override
    public void letGo(Set<ArticleId> articles) {
        kept.release(articles);
    }

    @Override
    public void without(Told story, Set<ArticleId> articles) {
        Set<ArticleId> rest = story.articles().stream().map(Article::id).collect(Collectors.toSet());
        rest.removeAll(articles);
        kept.release(articles);
        if (!rest.isEmpty() && !story.pinned()) kept.pin(rest);
    }
}
