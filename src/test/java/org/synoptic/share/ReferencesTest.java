package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;
import org.synoptic.share.Export.Bibliography;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencesTest {
    private final Export export = Export.of("The ferry", Ferry.comparison());

    @Test
    void everyArticleIsAnEntryOfEachKind() {
        assertThat(export.references(Bibliography.BIBTEX))
                .contains("journal = {The Harbour Ledger}", "title = {{Ferry stuck on a bank}}");
        assertThat(export.references(Bibliography.RIS).split("ER {2}- ")).hasSize(4);
        JsonNode csl = JsonMapper.shared().readTree(export.references(Bibliography.CSL));
        assertThat(csl).hasSize(3);
        assertThat(csl.get(0).get("container-title").stringValue()).isNotBlank();
    }

    @Test
    void everyKindSaysWhichEngineComparedTheArticles() {
        String engine = Reporter.own("The ferry", Ferry.comparison()).engine();
        assertThat(engine).isNotBlank();
        assertThat(export.references(Bibliography.BIBTEX)).startsWith("% Compared by " + engine);
        assertThat(export.references(Bibliography.RIS).lines().filter(("N1  - Compared by " + engine)::equals))
                .hasSize(3);
        for (JsonNode article : JsonMapper.shared().readTree(export.references(Bibliography.CSL)))
            assertThat(article.at("/custom/compared-by").stringValue()).isEqualTo(engine);
    }

    @Test
    void noTitleCanBeginAnotherFieldOrEntry() {
        Article hostile = Ferry.article(
                "evil", "Out{let}", "A }, note = {x} \\input{/etc/passwd}\nER  - \nTY  - BOOK", Ferry.LEDGER);
        Export export =
                Export.of("x", Comparison.of(List.of(hostile, Ferry.articles().get(1)), Meaning.none()));
        String bib = export.references(Bibliography.BIBTEX);
        assertThat(bib).doesNotContain("note = {").doesNotContain("\\input");
        assertThat(bib.chars().filter(c -> c == '{').count())
                .isEqualTo(bib.chars().filter(c -> c == '}').count());
        assertThat(export.references(Bibliography.RIS).lines().filter(l -> l.startsWith("TY  - ")))
                .hasSize(2);
    }

    @Test
    void everySharedStatementOnlyInAndFigureIsAnAnnotationThatPointsAtItsWords() {
        JsonNode page = JsonMapper.shared().readTree(export.annotations());
        Report report = Reporter.own("The ferry", Ferry.comparison());
        long expected =
                report.statements().stream().filter(Report.Statement::shared).count()
                        + report.onlyIn().size()
                        + report.figures().size();
        assertThat(page.get("items")).hasSize((int) expected);
        for (JsonNode item : page.get("items"))
            for (JsonNode target : item.get("target")) {
                String hash = target.get("textSha256").stringValue();
                String text = report.articles().stream()
                        .filter(a -> a.snapshot().text().equals(hash))
                        .findFirst()
                        .orElseThrow()
                        .text();
                JsonNode quote = target.get("selector").get(1);
                if (quote != null && text != null)
                    assertThat(text.substring(
                                    target.get("selector").get(0).get("start").intValue(),
                                    target.get("selector").get(0).get("end").intValue()))
                            .isEqualTo(quote.get("exact").stringValue());
            }
    }

    /// What the recommendation says an Annotation Page must have, and JSON-LD of every word of it.
    @Test
    void theMarksAreAnAnnotationPageAsTheRecommendationHasIt() {
        Article nowhere = Ferry.article(
                "evil",
                Outlet.named("Evil"),
                "Title",
                List.of(),
                "2026-03-14",
                "javascript:alert(1)",
                "en",
                null,
                Ferry.COURIER);
        for (Comparison c : List.of(
                Ferry.decided(), Comparison.of(List.of(Ferry.articles().getFirst(), nowhere), Meaning.none()))) {
            JsonNode page = JsonMapper.shared()
                    .readTree(Export.of("The ferry", c).madeAt(Ferry.NOON).annotations());
            assertThat(page.get("@context").get(0).stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(page.get("type").stringValue()).isEqualTo("AnnotationPage");
            Set<String> ids = new HashSet<>(Set.of(iri(page.get("id"))));
            assertThat(page.get("items")).isNotEmpty();
            for (JsonNode item : page.get("items")) {
                assertThat(ids.add(iri(item.get("id")))).isTrue();
                assertThat(item.get("type").stringValue()).isEqualTo("Annotation");
                assertThat(item.get("motivation").stringValue())
                        .isIn("linking", "highlighting", "assessing", "moderating");
                assertThat(Instant.parse(item.get("created").stringValue())).isEqualTo(Ferry.NOON);
                assertThat(item.get("generator").get("name").stringValue()).startsWith("synoptic ");
                assertThat(item.get("target")).isNotEmpty();
                for (JsonNode target : item.get("target")) {
                    assertThat(iri(target.get("source"))).matches("(https?://|urn:).*");
                    for (JsonNode s : target.get("selector"))
                        assertThat(s.get("type").stringValue()).isIn("TextPositionSelector", "TextQuoteSelector");
                    assertThat(target.get("state").get("type").stringValue()).isEqualTo("TimeState");
                }
            }
        }
    }

    private static String iri(JsonNode node) {
        URI iri = URI.create(node.stringValue());
        assertThat(iri.isAbsolute()).isTrue();
        return iri.toString();
    }
}
