package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;
import tools.jackson.databind.JsonNode;

class TranscriptExportTest {
    private static final Article COURIER =
            Ferry.article("courier", "Skerry Courier", "Captain speaks of the bank", """
            “The buoy had drifted in the storm, and nobody had told us,” Captain Jorun Hale said on Tuesday.

            “We will never sail that bank at night again,” he added. The hull had a crack, he said.""");
    private static final Article HERALD = Ferry.article("herald", "Larkhaven Herald", "Buoy had drifted", """
            Captain Jorun Hale said: “The buoy was gone after the storm, and nobody told us.”

            “My crew deserves a medal,” he said. Divers looked at the hull for an hour.""");
    private static final Article SPEECH = Ferry.article("speech", "Harbour office", "Questions to the captain", """
            HALE: Good evening. The buoy had drifted in the storm, and nobody had told us. So be it.

            QUESTION: And now?

            HALE: We will, we will never sail that bank at night again. I thank my crew.""");

    private static Comparison comparison() {
        return Comparison.of(List.of(COURIER, HERALD, SPEECH), Set.of(SPEECH.id()), List.of(), Meaning.none());
    }

    private final Export export = Export.of("The ferry", comparison());

    @Test
    void everyQuotationSaysWhatTheTranscriptHasOfIt() {
        List<String> told = export.tree()
                .get("statements")
                .valueStream()
                .flatMap(s -> s.get("wordings").valueStream())
                .filter(w -> w.get("type").stringValue().equals("DIRECT"))
                .map(w -> w.at("/spoken/state").stringValue() + ": "
                        + w.get("words").stringValue())
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "asSpoken: The buoy had drifted in the storm, and nobody had told us,",
                        "asSpoken: We will never sail that bank at night again,",
                        "altered: The buoy was gone after the storm, and nobody told us.",
                        "notInTranscript: My crew deserves a medal,");
    }

    @Test
    void aWordingThatIsOneStatementWithSpokenWordsIsAltered() {
        String rule = "“Staying out of other towns' harbours is the first rule of our pilots,” Tomas Reeve said. ";
        Article speech = Ferry.article("speech", "Harbour office", "Speech", """
                Staying out of other towns' harbours is the first rule of our pilots. Our pilots have stayed in the port all year.""");
        Article courier = Ferry.article(
                "courier",
                "Skerry Courier",
                "Pilots",
                rule + "“Our pilots have stayed in the port all year,” he added.");
        Article herald = Ferry.article(
                "herald",
                "Larkhaven Herald",
                "Pilots",
                rule + "“No pilot of ours has left the port this year,” he added.");
        Comparison comparison =
                Comparison.of(List.of(courier, herald, speech), Set.of(speech.id()), List.of(), Meaning.none());
        List<String> told = Export.of("Pilots", comparison)
                .tree()
                .get("statements")
                .valueStream()
                .flatMap(s -> s.get("wordings").valueStream())
                .map(w -> w.at("/spoken/state").stringValue())
                .toList();
        assertThat(told).containsExactlyInAnyOrder("asSpoken", "asSpoken", "asSpoken", "altered");
    }

    @Test
    void whereItStandsInTheTranscriptIsTold() {
        JsonNode spoken = export.tree().at("/statements/0/wordings/0/spoken");
        String words = SPEECH.text()
                .substring(spoken.get("start").asInt(), spoken.get("end").asInt());
        assertThat(words).isEqualTo(spoken.get("words").stringValue());
        assertThat(words).startsWith("The buoy had drifted");
    }

    @Test
    void aTranscriptIsNoReport() {
        JsonNode counts = export.tree().get("counts");
        assertThat(counts.get("articles").asInt()).isEqualTo(2);
        assertThat(counts.get("independent").asInt()).isEqualTo(2);
        assertThat(counts.get("transcripts").asInt()).isEqualTo(1);
        JsonNode marked = export.tree()
                .get("articles")
                .valueStream()
                .filter(a -> a.has("transcript"))
                .findFirst()
                .orElseThrow();
        assertThat(marked.get("outlet").stringValue()).isEqualTo("Harbour office");
        String sigil = marked.get("sigil").stringValue();
        assertThat(export.tree()
                        .get("claims")
                        .valueStream()
                        .map(c -> c.get("article").stringValue()))
                .isNotEmpty()
                .doesNotContain(sigil);
    }

    @Test
    void whatTheTranscriptHasTooIsStillOnlyInOneReport() {
        Comparison with = comparison();
        Comparison without = Comparison.of(List.of(COURIER, HERALD), Meaning.none());
        assertThat(with.only())
                .extracting(o -> o.claim().span())
                .containsExactlyElementsOf(
                        without.only().stream().map(o -> o.claim().span()).toList());
        Article again = Ferry.article("again", "The Morning Bell", "Captain speaks of the bank", COURIER.text());
        Comparison copied = Comparison.of(List.of(COURIER, again), Set.of(again.id()), List.of(), Meaning.none());
        assertThat(copied.independent()).isEqualTo(1);
        assertThat(copied.only()).isEmpty();
    }

    @Test
    void tablesPagesAndNotesTellItInWords() {
        assertThat(export.csv(Export.Table.QUOTATIONS))
                .contains("\"spoken\",\"transcript\",\"transcript_words\"")
                .contains("\"as spoken\"", "\"altered\"", "\"not in the transcript\"");
        assertThat(export.markdown()).contains("altered", "1 transcript");
        assertThat(export.html())
                .contains("✓ as spoken", "≠ altered", "∅ not in the transcript")
                .contains("The transcript has: ", "2 articles", "1 transcript");
    }

    @Test
    void blindReadingKeepsTheTags() {
        Comparison blind = Blind.of("The ferry", comparison(), "seed").comparison();
        assertThat(blind.reports()).isEqualTo(2);
        assertThat(blind.transcripts().quotations())
                .hasSameSizeAs(comparison().transcripts().quotations());
        blind.variants()
                .statements()
                .forEach(s -> s.wordings()
                        .forEach(w -> assertThat(blind.transcripts().of(w.quotation()))
                                .isPresent()));
    }
}
