package org.synoptic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.reading.Newsroom.Told;
import org.synoptic.store.Stories;

class NewsroomTest {
    private static final List<Article> ALL = List.of(
            article(
                    "bridge1",
                    "The old bridge at Dunmere was closed on Monday after divers found cracks in two piers."),
            article(
                    "bridge2",
                    "Divers found cracks in two piers of the bridge at Dunmere, which was closed on Monday."),
            article("bridge3", "Dunmere's old bridge is closed: cracks in two piers were found by divers on Monday."),
            article(
                    "ferry1",
                    "The ferry Aldona ran aground off Skerry Point with 212 people on board, nobody was hurt."),
            article("ferry2", "Nobody was hurt when the ferry Aldona ran aground off Skerry Point with 212 on board."));

    private static Article article(String id, String text) {
        return Article.plain(new ArticleId(id), Outlet.named("Outlet of " + id), text, false);
    }

    private static final class Memory implements Stories {
        private final List<Set<ArticleId>> pins = new ArrayList<>();

        @Override
        public List<Article> newest(int most) {
            return ALL.subList(0, Math.min(most, ALL.size()));
        }

        @Override
        public List<Article> search(String words, int most) {
            return ALL.stream().filter(a -> a.text().contains(words)).toList();
        }

        @Override
        public List<Set<ArticleId>> pinned() {
            return List.copyOf(pins);
        }

        @Override
        public void pin(Set<ArticleId> articles) {
            release(articles);
            pins.add(new HashSet<>(articles));
        }

        @Override
        public void release(Set<ArticleId> articles) {
            pins.forEach(p -> p.removeAll(articles));
            pins.removeIf(Set::isEmpty);
        }
    }

    private final Newsroom newsroom = new KeptNewsroom(new Memory());

    private static Set<ArticleId> ids(String... ids) {
        Set<ArticleId> out = new HashSet<>();
        for (String id : ids) out.add(new ArticleId(id));
        return out;
    }

    private List<String> told() {
        return newsroom.stories(10).stream()
                .map(t -> (t.pinned() ? "! " : "")
                        + String.join(
                                " ",
                                t.articles().stream().map(a -> a.id().value()).toList()))
                .toList();
    }

    @Test
    void articlesOnOneEventAreSuggestedAsOneStory() {
        assertThat(told()).containsExactly("bridge1 bridge2 bridge3", "ferry1 ferry2");
    }

    @Test
    void whatAPersonPutsTogetherStaysTogether() {
        newsroom.together(ids("bridge3", "ferry1"));
        assertThat(told()).containsExactly("bridge1 bridge2", "! bridge3 ferry1", "ferry2");
        newsroom.letGo(ids("bridge3", "ferry1"));
        assertThat(told()).containsExactly("bridge1 bridge2 bridge3", "ferry1 ferry2");
    }

    @Test
    void whatAPersonTakesOutDoesNotComeBack() {
        Told bridge = newsroom.stories(10).getFirst();
        newsroom.without(bridge, ids("bridge2"));
        assertThat(told()).containsExactly("! bridge1 bridge3", "bridge2", "ferry1 ferry2");
        newsroom.without(newsroom.stories(10).getFirst(), ids("bridge3"));
        assertThat(told()).contains("! bridge1");
    }
}
