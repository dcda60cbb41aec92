package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Gauge;
import org.synoptic.article.Gauge.Doubt;

/// Pages that sites send instead of an article, in several languages, each with the furniture of a real site around it.
class StubsTest {
    private static final String AROUND = """
            <html lang='%1$s'><head><title>%2$s | Valley Post</title><meta property='og:site_name' content='Valley Post'></head>
            <body><header><a href='/'>Valley Post</a></header><nav><ul><li><a href='/world'>World</a></li><li><a href='/sport'>Sport</a></li></ul></nav>
            <main><h1>%2$s</h1>%3$s<form><input name='q'><button>OK</button></form></main>
            <aside><h3>Most read</h3><ul><li><a href='/a'>Ten valleys that you must see before summer ends</a></li></ul></aside>
            <footer><p>© Valley Post</p><a href='/imprint'>Imprint</a></footer></body></html>""";

    private record Stub(Doubt doubt, String language, String title, String text) {
        static Stub of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Stub(Doubt.valueOf(parts[0].strip()), parts[1].strip(), parts[2].strip(), parts[3].strip());
        }

        Extraction read() {
            String page = AROUND.formatted(language, title, text.isEmpty() ? "" : "<p>" + text + "</p>");
            return new Extractor().html(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", null, null);
        }
    }

    private static List<Stub> stubs() {
        try (InputStream in = StubsTest.class.getResourceAsStream("/golden/extract/stubs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(Stub::of)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void ofFortyStubsAtLeastNinetyFiveInAHundredAreNotTakenForAnArticle() {
        List<Stub> missed = stubs().stream()
                .filter(s -> s.read().article().gauge().checkable())
                .toList();
        assertThat(stubs()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(20 * missed.size()).as(missed.toString()).isLessThanOrEqualTo(stubs().size());
    }

    @Test
    void mostAreToldForWhatTheyAre() {
        List<Stub> mistaken = new ArrayList<>();
        for (Stub s : stubs()) {
            List<Doubt> doubts = s.read().article().gauge().reasons().stream()
                    .map(Gauge.Reason::doubt)
                    .toList();
            boolean told = doubts.contains(s.doubt()) || s.doubt() == Doubt.EMPTY && doubts.contains(Doubt.TOO_SHORT);
            if (!told) mistaken.add(s);
        }
        assertThat(10 * mistaken.size()).as(mistaken.toString()).isLessThanOrEqualTo(stubs().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 500 people came to the market hall on Monday, and 404 of them signed the list against the new road, the mayor said.",
                "The post office lost track of nine thousand parcels; its tracking had stood still since the storm, a spokesman told this paper.",
                "The patients had given their consent in writing, the court found, and the clinic may keep the records for ten more years.",
                "Thieves took the password of the town's only bank clerk and left with eleven crowns, the police said on Tuesday evening.",
                "The theatre sold every subscription for the season within an hour, which it had not done since the flood closed the old house."
            })
    void aShortPieceOfNewsThatUsesSuchWordsIsNews(String sentence) {
        String text = sentence + " Nobody could say how it would go on from there. ".repeat(6);
        Gauge gauge = new Stub(Doubt.EMPTY, "en", "From the valley", text)
                .read()
                .article()
                .gauge();
        assertThat(gauge.checkable()).as(gauge.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE_BLOG, Election night: live updates from the valley, https://vale.example/news/1",
        "LIVE_BLOG, Wahlabend im Tal, https://vale.example/liveticker/wahl",
        "GALLERY, The market in ten pictures, https://vale.example/fotostrecke/market"
    })
    void whatIsNoArticleOfOnePieceIsToldAsSuch(Doubt doubt, String title, String address) {
        String page = AROUND.formatted(
                "en",
                title,
                "<p>" + "The first polling station has counted its votes, the clerk said. ".repeat(12) + "</p>");
        Gauge gauge = new Extractor()
                .html(page.getBytes(StandardCharsets.UTF_8), "text/html", java.net.URI.create(address), null)
                .article()
                .gauge();
        assertThat(gauge.checkable()).isTrue();
        assertThat(gauge.told()).extracting(Gauge.Reason::doubt).contains(doubt);
    }

    @Test
    void noneOfThemIsSaidToBeSound() {
        for (Stub s : stubs())
            assertThat(s.read().article().gauge().told()).as(s.toString()).isNotEmpty();
    }
}
