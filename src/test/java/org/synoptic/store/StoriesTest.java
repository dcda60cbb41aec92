package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

class StoriesTest {
    @TempDir
    Path folder;

    private static void keep(ConfigurableApplicationContext store, String id, String text) {
        Article a = Invented.article(id, text);
        store.getBean(Library.class).keep(a, Invented.page(a));
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(a -> a.id().value()).toList();
    }

    @Test
    void findsArticlesByAllOfTheWordsInTheirNewestText() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            keep(store, "one", "The ferry ran aground off Skerry Point.");
            keep(store, "two", "The Ferry returned: 100% of its passengers_ashore!");
            keep(store, "three", "A bridge was closed.");
            keep(store, "three", "A bridge was opened again.");
            Stories stories = store.getBean(Stories.class);
            assertThat(ids(stories.newest(10))).containsExactly("three", "two", "one");
            assertThat(ids(stories.newest(1))).containsExactly("three");
            assertThat(ids(stories.search("SKERRY aground", 10))).containsExactly("one");
            assertThat(ids(stories.search("ferry r", 10))).contains("one", "two");
            assertThat(stories.search("skerry bridge", 10)).isEmpty();
            assertThat(stories.search("closed", 10)).isEmpty();
            assertThat(ids(stories.search("100%", 10))).containsExactly("two");
            assertThat(ids(stories.search("passengers_", 10))).containsExactly("two");
            assertThat(ids(stories.search("ashore!", 10))).containsExactly("two");
            assertThat(stories.search("' or 1=1 --", 10)).isEmpty();
        }
    }

    @Test
    void aPersonsStoryIsThereAfterARestartAndAnArticleIsInOneOnly() {
        ArticleId one = new ArticleId("one");
        ArticleId two = new ArticleId("two");
        ArticleId three = new ArticleId("three");
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            for (String id : List.of("one", "two", "three")) keep(store, id, "The ferry of " + id + " ran aground.");
            store.getBean(Stories.class).pin(Set.of(one, two, new ArticleId("nowhere")));
        }
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Stories stories = store.getBean(Stories.class);
            assertThat(stories.pinned()).containsExactly(Set.of(one, two));
            stories.pin(Set.of(two, three));
            assertThat(stories.pinned()).containsExactlyInAnyOrder(Set.of(one), Set.of(two, three));
            stories.release(Set.of(one, three));
            assertThat(stories.pinned()).containsExactly(Set.of(two));
        }
    }
}
