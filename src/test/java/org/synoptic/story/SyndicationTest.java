package org.synoptic.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;

class SyndicationTest {
    private static Syndication.State state(Article a, Article b) {
        return Syndication.among(List.of(a, b)).pairs().stream()
                .findFirst()
                .map(Syndication.Pair::state)
                .orElse(Syndication.State.INDEPENDENT);
    }

    private static Syndication.Pair only(Article a, Article b) {
        List<Syndication.Pair> pairs = Syndication.among(List.of(a, b)).pairs();
        assertEquals(1, pairs.size());
        return pairs.getFirst();
    }

    @Test
    void callsTheSameTextACopy() {
        Syndication.Pair pair = only(Newsroom.article("a", Newsroom.BRIDGE), Newsroom.article("b", Newsroom.BRIDGE));
        assertEquals(Syndication.State.COPY, pair.state());
        assertEquals(1, pair.score());
    }

    @Test
    void callsAMachineRewordedTextACopy() {
        assertEquals(
                Syndication.State.COPY,
                state(Newsroom.article("a", Newsroom.BRIDGE), Newsroom.article("b", Newsroom.BRIDGE_REWORDED)));
    }

    @Test
    void callsTwoReportsOfOneEventIndependent() {
        assertEquals(
                Syndication.State.INDEPENDENT,
                state(Newsroom.article("a", Newsroom.BRIDGE), Newsroom.article("b", Newsroom.BRIDGE_ANEW)));
    }

    @Test
    void doesNotCallTwoReportsOfOneSpeechCopies() {
        assertEquals(
                Syndication.State.INDEPENDENT,
                state(Newsroom.article("a", Newsroom.SPEECH_ONE), Newsroom.article("b", Newsroom.SPEECH_TWO)));
    }

    @Test
    void seesTheSpeechWhateverItsMarks() {
        String straight = Newsroom.SPEECH_TWO.replace('“', '"').replace('”', '"');
        assertEquals(
                Syndication.State.INDEPENDENT,
                state(Newsroom.article("a", Newsroom.SPEECH_ONE), Newsroom.article("b", straight)));
    }

    @Test
    void callsAReportWithSomeAgencyParagraphsPartlyCopied() {
        String two = Newsroom.BRIDGE.lines().limit(3).reduce("", (x, y) -> x + y + "\n");
        String mixed = Newsroom.BRIDGE_ANEW + "\n" + two;
        assertEquals(
                Syndication.State.PARTLY, state(Newsroom.article("a", Newsroom.BRIDGE), Newsroom.article("b", mixed)));
    }

    @Test
    void showsTheSharedPassagesInBothArticles() {
        Article a = Newsroom.article("a", Newsroom.BRIDGE_ANEW + "\n" + Newsroom.BRIDGE);
        Article b = Newsroom.article("b", Newsroom.BRIDGE);
        Syndication.Pair pair = only(a, b);
        for (Article article : List.of(a, b)) {
            List<Span> spans = pair.passages().stream()
                    .filter(s -> s.article().equals(article.id()))
                    .toList();
            assertTrue(spans.stream().anyMatch(s -> s.in(article.text()).contains("cracks in the eastern tower")));
            assertFalse(spans.stream().anyMatch(s -> s.in(article.text()).contains("Peder Holm")));
        }
    }

    @Test
    void takesTheOutletNamedByTheSourceLinkForTheOrigin() {
        Article copy = Newsroom.article(
                "a",
                Outlet.named("Quay News"),
                "",
                "2026-03-01",
                new Article.Origin("River Herald", true),
                Newsroom.BRIDGE_REWORDED);
        Article original = Newsroom.article("b", "River Herald", "", "2026-03-02", Newsroom.BRIDGE);
        assertEquals(new ArticleId("b"), only(copy, original).origin());
    }

    @Test
    void takesAnAgencyForTheOriginWhateverTheTime() {
        Article paper = Newsroom.article("a", "River Herald", "", "2026-03-01T08:00:00Z", Newsroom.BRIDGE);
        Outlet agency = new Outlet("Delta Agency", null, "agency");
        Article wire = Newsroom.article("b", agency, "", "2026-03-01T09:00:00Z", null, Newsroom.BRIDGE);
        assertEquals(new ArticleId("b"), only(paper, wire).origin());
    }

    @Test
    void takesTheEarlierForTheOriginWhereNothingElseTells() {
        Article late = Newsroom.article("a", "River Herald", "", "2026-03-01T10:30:00+02:00", Newsroom.BRIDGE);
        Article early = Newsroom.article("b", "Quay News", "", "2026-03-01T08:00:00Z", Newsroom.BRIDGE);
        assertEquals(new ArticleId("b"), only(late, early).origin());
    }

    @Test
    void namesNoOriginWhereNothingTells() {
        Article a = Newsroom.article("a", "River Herald", "", "2026-03-01", Newsroom.BRIDGE);
        Article b = Newsroom.article("b", "Quay News", "", "2026-03-01T08:00:00Z", Newsroom.BRIDGE);
        assertNull(only(a, b).origin());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfTheArticles(long seed) {
        Random random = new Random(seed);
        List<Article> articles = many(random);
        Syndication first = Syndication.among(articles);
        Collections.shuffle(articles, random);
        assertEquals(first, Syndication.among(articles));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void findsEveryCopyAmongManyAndNothingElse(long seed) {
        List<Syndication.Pair> copies = Syndication.among(many(new Random(seed))).pairs().stream()
                .filter(p -> p.state() != Syndication.State.INDEPENDENT)
                .toList();
        assertEquals(20, copies.size());
        for (Syndication.Pair p : copies) {
            assertEquals(Syndication.State.COPY, p.state());
            assertEquals("copy of " + p.b(), p.a().value());
            assertNotEquals(List.of(), p.passages());
        }
    }

    /// Sixty texts, twenty of them printed again without some of their sentences.
    private static List<Article> many(Random random) {
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = Newsroom.prose(random, 14);
            out.add(Newsroom.article("text " + i, text));
            if (i % 3 == 0) out.add(Newsroom.article("copy of text " + i, text.substring(text.indexOf('.') + 2)));
        }
        return out;
    }
}
