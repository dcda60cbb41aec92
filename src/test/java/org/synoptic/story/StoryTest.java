package org.synoptic.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

class StoryTest {
    private static final String STORM = """
            A storm tore the roof off the fish market in Dunmere early on Thursday and drove eleven boats ashore.

            Nobody was hurt, the harbour master Greta Lund said. Power failed in the lower town for five hours.

            Insurers put the damage in Dunmere at two million crowns. The wind reached 130 kilometres an hour off the mole.
            """;
    private static final String STORM_ANEW = """
            Dunmere woke up to a harbour without a market hall on Thursday. The storm carried its roof as far as the mole.

            Harbour master Greta Lund counted eleven boats on the beach. Crews were safe, she said, but most hulls are holed.

            Lights came back in the lower town before noon.
            """;

    private static List<List<String>> drawn(List<Article> articles) {
        return Story.group(articles).stream()
                .map(s -> s.articles().stream().map(ArticleId::value).toList())
                .toList();
    }

    private static Article bridge(String id, String published, String text) {
        return Newsroom.article(id, "Outlet " + id, "Harrow Bridge closes its rope bridge", published, text);
    }

    private static Article storm(String id, String published, String text) {
        return Newsroom.article(id, "Outlet " + id, "Storm takes roof of Dunmere fish market", published, text);
    }

    @Test
    void putsTwoEventsIntoTwoStories() {
        assertEquals(
                List.of(List.of("a", "c"), List.of("b", "d")),
                drawn(List.of(
                        bridge("a", "2026-03-02", Newsroom.BRIDGE),
                        storm("b", "2026-03-05", STORM),
                        bridge("c", "2026-03-03", Newsroom.BRIDGE_ANEW),
                        storm("d", "2026-03-05", STORM_ANEW))));
    }

    @Test
    void groupsArticlesWithoutADate() {
        assertEquals(
                List.of(List.of("a", "c"), List.of("b", "d")),
                drawn(List.of(
                        bridge("a", "", Newsroom.BRIDGE),
                        storm("b", "", STORM),
                        bridge("c", "2026-03-03", Newsroom.BRIDGE_ANEW),
                        storm("d", "", STORM_ANEW))));
    }

    @Test
    void keepsAStormApartFromTheStormOfAnotherMonth() {
        assertEquals(
                List.of(List.of("a"), List.of("b")),
                drawn(List.of(storm("a", "2026-03-05", STORM), storm("b", "2026-11-05", STORM_ANEW))));
    }

    @Test
    void makesNoStoryOfNothing() {
        assertEquals(List.of(), Story.group(List.of()));
    }

    @Test
    void leavesAnArticleWithoutWordsAlone() {
        assertEquals(
                List.of(List.of("a"), List.of("b")),
                drawn(List.of(Newsroom.article("a", ""), storm("b", "2026-03-05", STORM))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void putsEveryArticleIntoOneStoryWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = Newsroom.prose(random, 6);
            for (int k = 0; k <= i % 3; k++)
                articles.add(Newsroom.article(i + "." + k, text + " " + Newsroom.prose(random, 2)));
        }
        List<List<String>> first = drawn(articles);
        Collections.shuffle(articles, random);
        assertEquals(first, drawn(articles));
        List<String> all = first.stream().flatMap(List::stream).toList();
        assertEquals(articles.size(), all.size());
        assertEquals(articles.size(), new TreeSet<>(all).size());
        assertEquals(40, first.size());
    }
}
