package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Selection;
import org.synoptic.meaning.Meaning;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Corrections.Listed;
import org.synoptic.reading.ReadingRoom.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Texts that would run something, in every field that comes from a page, a person or a file, on every page that is
/// made
/// of them. What is looked at is the parsed page: no policy of the browser is relied on.
class HostileEverywhereTest {
    private static final String ADDRESS = "https://synoptic.example/s/" + "x".repeat(32);
    private static final Edition.Place PLACE =
            new Edition.Place("/s/" + "x".repeat(32) + "/report", ADDRESS, ADDRESS + "/preview.png");

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body a header p span h1 h2 h3 nav ul li b main section article div bdi blockquote"
                            + " i sup q ins del mark strong small dl dt dd table thead tbody tr th td code footer"
                            + " template script figure figcaption svg path")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>%s",
                "%s\"><img src=x onerror=alert(1)>",
                "%s' onmouseover='alert(1)' style='x",
                "</title></style></template></article></main><svg onload=alert(1)>%s",
                "<!-- %s --><iframe srcdoc='<script>1</script>'>",
                "--><base href=//evil.example><meta http-equiv=refresh content='0;url=//evil.example'>%s",
                "&lt;script&gt;%s&#60;b&#62;",
                "javascript:alert('%s')",
                "data:text/html,<script>%s</script>",
                "%s\u0000<a href=javascript:alert(1)>\u202Ex\u2066",
                "</script><script>%s//",
                "<form action=//evil.example><input name=password autofocus onfocus=alert(1)>%s"
            })
    void nothingRunsAndNothingIsLoadedOnAnyPage(String vector) throws IOException {
        Reading reading = reading(vector);
        Comparison comparison = reading.comparison();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("own page", Export.of(reading).html());
        pages.put("hidden", new String(Notices.hidden(vector).plain(), StandardCharsets.UTF_8));
        pages.put("slip", Slip.html(vector, ADDRESS, vector));
        for (Level level : Level.values()) {
            Edition edition = Edition.freeze(
                    vector, comparison, Wish.USUAL.at(level).withNotes().by(Wish.Right.OWN), Ferry.NOON);
            pages.put(level + " shared", edition.html(PLACE));
            pages.put(level + " preview", edition.html());
            pages.put(level + " file", edition.file());
            Edition blind = Edition.freeze(Blind.of(vector, comparison, "lot"), level, Ferry.NOON);
            pages.put(level + " blind", blind.html(PLACE));
            byte[] picture = edition.picture();
            assertThat(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)))
                            .getWidth())
                    .isEqualTo(1200);
            assertThat(Edition.check(edition.file().getBytes(StandardCharsets.UTF_8))
                            .verdict())
                    .isEqualTo(Edition.Verdict.WHOLE);
        }
        pages.forEach(HostileEverywhereTest::isInert);
        assertThat(Jsoup.parse(Objects.requireNonNull(pages.get("own page")))
                        .expectFirst("#decisions blockquote")
                        .wholeText())
                .isEqualTo(vector.replace('\u0000', '\uFFFD'));
        assertThat(JsonMapper.shared()
                        .readTree(Export.of(reading).json())
                        .get("title")
                        .stringValue())
                .isEqualTo(vector);
        assertThat(JsonMapper.shared()
                        .readTree(Export.of(reading).annotations())
                        .get("label")
                        .stringValue())
                .isEqualTo(vector);
    }

    private static void isInert(String name, String html) {
        Document page = Jsoup.parse(html);
        for (Element e : page.getAllElements()) {
            if (!e.tagName().startsWith("#")) assertThat(ELEMENTS).as(name).contains(e.tagName());
            for (Attribute a : e.attributes())
                assertThat(a.getKey())
                        .as(name)
                        .doesNotStartWith("on")
                        .isNotIn(
                                "style",
                                "srcdoc",
                                "action",
                                "formaction",
                                "data",
                                "poster",
                                "background",
                                "xlink:href");
        }
        assertThat(page.select("a[href]").eachAttr("href"))
                .as(name)
                .allMatch(h -> h.startsWith("#") || h.equals(PLACE.report()));
        for (Element script : page.select("script")) {
            assertThat(Script.built()).as(name).isPresent();
            Script ours = Script.built().orElseThrow();
            if (script.hasAttr("src")) assertThat(script.attr("src")).as(name).isEqualTo(ours.path());
            else assertThat(script.data()).as(name).isEqualTo(ours.text());
        }
        assertThat(page.select("[src]:not(script)")).as(name).isEmpty();
        assertThat(page.select("meta[http-equiv]").eachAttr("http-equiv"))
                .as(name)
                .allMatch(m -> m.equals("Content-Security-Policy"));
        assertThat(page.select("style")).as(name).hasSize(1);
    }

    /// The ferry with this text in every field.
    private static Reading reading(String vector) {
        List<Article> articles = Ferry.hostile(s -> vector.replace("%s", s)).witnesses().stream()
                .map(Witness::segments)
                .map(s -> s.article())
                .toList();
        Article choir = articles.stream()
                .filter(a -> a.text().contains("A school choir"))
                .findFirst()
                .orElseThrow();
        int from = choir.text().indexOf("A school choir");
        var decision = new Decision(
                Decision.Subject.ALONE,
                Decision.Verdict.CONFIRMED,
                Decision.Passage.of(choir, from, choir.text().indexOf('.', from) + 1),
                null,
                vector,
                Ferry.NOON,
                vector);
        var dropped = new Selection.Step(
                Ferry.NOON, Selection.What.DROPPED, vector, "javascript:alert(1)", null, vector, vector);
        Comparison comparison =
                Comparison.of(articles, List.of(decision), Meaning.none()).chosen(new Selection(List.of(dropped)));
        var lost = new Listed(
                "d",
                Decision.Subject.ALONE,
                Decision.Verdict.ADDED,
                List.of(new Listed.Words(new ArticleId("gone"), vector)),
                vector,
                Ferry.NOON,
                vector,
                null,
                null,
                "Gone.");
        var entry = new Comparisons.Entry(new ComparisonId("ferry"), vector, List.of(), Ferry.NOON, Ferry.NOON);
        return new Reading(entry, comparison, List.of(lost), JsonNodeFactory.instance.objectNode());
    }
}
