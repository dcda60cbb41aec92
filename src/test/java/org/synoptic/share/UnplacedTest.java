package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Corrections.Listed;
import org.synoptic.reading.ReadingRoom.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Decisions on words that a later text does not hold.
class UnplacedTest {
    private static final String WHY = "The text it speaks of has changed, and its words are not found there again.";

    private final Reading reading = reading(List.of(
            decision("=1+1 the bridge <b>was shut</b>", null),
            decision("An earlier mistake", Ferry.NOON.plusSeconds(60))));
    private final Export export = Export.of(reading).madeAt(Ferry.NOON);

    private static Reading reading(List<Listed> decisions) {
        Comparisons.Entry entry =
                new Comparisons.Entry(new ComparisonId("ferry"), "The ferry", List.of(), Ferry.NOON, Ferry.NOON);
        return new Reading(entry, Ferry.decided(), decisions, JsonNodeFactory.instance.objectNode());
    }

    private static Listed decision(String words, @Nullable Instant undone) {
        return new Listed(
                "d" + words.length(),
                Subject.LINK,
                Verdict.REJECTED,
                List.of(
                        new Listed.Words(new ArticleId("ledger"), words),
                        new Listed.Words(new ArticleId("gone"), "closed to all")),
                "Bo Venn",
                Ferry.NOON,
                "See the second paragraph.",
                undone,
                null,
                WHY);
    }

    private List<String> forms() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export.pdf());
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(export.docx()))) {
            return List.of(
                    export.json(),
                    export.html(),
                    export.markdown().replace("\\", ""),
                    export.csv(Export.Table.DECISIONS),
                    export.annotations(),
                    new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "),
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void everyExportTellsWhatWasDecidedOverWordsThatAreNotFoundAnyMore() throws IOException {
        for (String form : forms())
            assertThat(form)
                    .contains("closed to all", "Bo Venn", "See the second paragraph.", "are not found there again")
                    .doesNotContain("An earlier mistake");
    }

    @Test
    void itsWordsAreMarkupAndFormulaNowhere() throws IOException {
        assertThat(export.html()).doesNotContain("<b>was shut");
        assertThat(export.csv(Export.Table.DECISIONS)).contains("\"'=1+1 the bridge");
        JsonNode page = JsonMapper.shared().readTree(export.annotations());
        assertThat(page.get("items").toString()).contains("<b>was shut</b>");
    }

    @Test
    void itIsReadBackFromTheDataAndStandsInNoEdition() {
        String ledger = reading.comparison().witnesses().stream()
                .filter(w -> w.id().value().equals("ledger"))
                .map(w -> w.sigil().value())
                .findFirst()
                .orElseThrow();
        assertThat(Json.read(export.json()).lost())
                .singleElement()
                .satisfies(d -> assertThat(d.passages())
                        .extracting(Report.Said::article)
                        .containsExactly(ledger, null));
        assertThat(Edition.freeze("The ferry", reading.comparison(), Level.FULL, Ferry.NOON, true)
                        .document())
                .doesNotContain("closed to all", "unplaced");
    }
}
