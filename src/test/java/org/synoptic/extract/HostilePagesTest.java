package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;

/// Pages that are built to break their reader. Each ends, with an article or a reason; the limit of time is there for
/// what would never end.
class HostilePagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SENTENCE =
            "The pump at the old well of Tarn gave water again on Friday, after the smith had worked on it for nine days, the parish said.";
    private static final String MANY = "<p>" + SENTENCE + "</p>";

    private static Extraction read(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(
                LIMIT, () -> new Extractor().html(bytes, "text/html; charset=utf-8", null, null));
    }

    private static String around(String head, String body) {
        return "<html><head><title>Pump gives water again</title>" + head + "</head><body>" + body + MANY.repeat(5)
                + "</body></html>";
    }

    static Stream<Map.Entry<String, String>> pages() {
        String word = "pump ";
        return Map.ofEntries(
                Map.entry("512 levels", around("", "<div>".repeat(512))),
                Map.entry(
                        "512 levels of bylines",
                        around("", "<div class='byline date share'>".repeat(512) + word.repeat(100_000))),
                Map.entry("headlines in headlines", around("", "<div><h1>x</h1><section>".repeat(500))),
                Map.entry(
                        "an attribute of a megabyte",
                        around(
                                "",
                                "<div class='" + "share-x ".repeat(130_000) + "' id='" + "a".repeat(1_000_000)
                                        + "'>x</div>")),
                Map.entry("a style of a megabyte", around("", "<p style='" + "color:red;".repeat(100_000) + "'>x</p>")),
                Map.entry("a million entities", around("", "<p>" + "&amp;".repeat(1_000_000) + "</p>")),
                Map.entry("a million unknown entities", around("", "<p>" + "&nosuch".repeat(1_000_000) + "</p>")),
                Map.entry("a word of five megabytes", around("", "<p>" + "a".repeat(5_000_000) + "</p>")),
                Map.entry(
                        "a title of separators",
                        around("<meta property='og:title' content='" + "a - ".repeat(250_000) + "'>", "")),
                Map.entry(
                        "a title of spaces",
                        around("<meta property='og:title' content='" + " ".repeat(1_000_000) + "|'>", "")),
                Map.entry(
                        "a hundred thousand authors",
                        around("<meta name='author' content='" + "Ada Brink, ".repeat(100_000) + "'>", "")),
                Map.entry(
                        "a hundred thousand links",
                        around("", "<a href='https://other.example/'>Source</a> ".repeat(100_000))),
                Map.entry("open brackets", around("", "<p>" + "([{".repeat(300_000) + "</p>")),
                Map.entry("quotation marks", around("", "<p>" + "“\"'".repeat(300_000) + "</p>")),
                Map.entry(
                        "bait for patterns",
                        around(
                                "",
                                "<p>Source: " + "The A of ".repeat(30) + "</p><p>" + "KELSO, 1 (".repeat(50_000)
                                        + "</p>")),
                Map.entry(
                        "deep data",
                        around("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>", "")),
                Map.entry(
                        "wide data",
                        around(
                                "<script type='application/ld+json'>[" + "{\"@type\":\"NewsArticle\"},".repeat(50_000)
                                        + "{}]</script>",
                                "")),
                Map.entry(
                        "unclosed everything",
                        around("", "<table><tr><td><b><i><a href=x><svg><math><select>".repeat(2_000))),
                Map.entry("paragraphs without end", around("", "<p>a".repeat(300_000))),
                Map.entry("a comment without end", around("", "") + "<!--" + "-".repeat(1_000_000)))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void endsWithAnArticleOrAReason(Map.Entry<String, String> page) {
        Extraction found = read(page.getValue());
        switch (found) {
            case Extracted e -> assertThat(e.article().text()).isNotBlank();
            case Rejected r -> assertThat(r.reason()).endsWith(".");
        }
        Article a = found.article();
        assertThat(a.title().length()).isLessThan(1_000);
        assertThat(a.bylines().size()).isLessThan(100);
        for (Paragraph p : a.paragraphs()) assertThat(p.span().in(a.text())).isNotEmpty();
    }

    @Test
    void findsTheArticleUnderFiveHundredLevels() {
        assertThat(read(around("", "<div>".repeat(512))).article().text()).contains(SENTENCE);
    }

    @Test
    void leavesNoSignsThatTurnTheTextAround() {
        String turned = SENTENCE.replace("old well", "\u202Eold well\u202C \u2066again\u2069\u0000");
        Article a = read(around("<meta name='author' content='Ada\u202E Brink'>", "<p>" + turned + "</p>"))
                .article();
        assertThat(a.text() + a.title() + String.join("", a.bylines()))
                .doesNotContain("\u202E", "\u202C", "\u2066", "\u2069", "\u0000");
        assertThat(a.text()).contains("old well");
    }

    @Test
    void readsAPageThatNamesACharacterSetThatIsNone() {
        byte[] page = around("<meta charset='x-no-such-set'>", "<p>Größe</p>").getBytes(StandardCharsets.UTF_8);
        for (String told : List.of("text/html; charset=no-such-set", "text/html; charset=\"", "text/html; charset=%00"))
            assertThat(new Extractor().html(page, told, null, null).article().text())
                    .contains(SENTENCE);
    }

    @Test
    void takesBytesThatAreNoTextForNoArticle() {
        byte[] noise = new byte[300_000];
        new java.util.Random(3).nextBytes(noise);
        Extraction found = assertTimeoutPreemptively(LIMIT, () -> new Extractor().html(noise, null, null, null));
        assertThat(found.article().gauge().score()).isBetween(0.0, 1.0);
    }
}
