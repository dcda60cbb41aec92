package org.synoptic.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.segment.Segments;

class ClaimTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour of Oststrand was closed on Monday after fourteen crates fell into the water.",
                "Mayor Ilsa Brandt said the crane had been inspected in May.",
                "The council voted 12 to 9 against the tram line.",
                "Tessaro, which employs 1,850 people in Lindow, declined to comment.",
                "Police arrested a 34-year-old man at the station in Velm late on Friday.",
            })
    void takesAReportOfWhatHappenedForAClaim(String sentence) {
        assertEquals(1, claims(sentence).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "And who will pay for all of that?",
                "“We are better than that!”",
                "“And you should all be proud of that.”",
                "Let us hope that they really do better.",
                "What a day.",
                "“It is going to be a great, great year.”",
            })
    void takesNoQuestionNoWishAndNoScrapForOne(String sentence) {
        assertEquals(List.of(), claims(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Velm News Agency contributed to this report.",
                "(Reporting by Hanne Brook in Halden; editing by J. Marsh)",
                "This story was updated on Monday at 9 p.m.",
            })
    void leavesOutWhoMadeThePiece(String sentence) {
        assertEquals(List.of(), claims(sentence));
    }

    @Test
    void takesALineThatIsPulledOutOfTheTextOnce() {
        String said = "The pumps failed on Tuesday and two streets were flooded";
        List<Claim> claims = claims("“" + said + "”, Brandt wrote. " + said + ". The mill closed in May. "
                + said.toUpperCase(java.util.Locale.ROOT) + ".");
        assertEquals(3, claims.size());
    }

    @Test
    void isTheLessSureTheMoreAQuotationJudges() {
        double told = certainty("“The pump failed on Tuesday and flooded two streets,” Brandt said.");
        double judged = certainty("“I think we should be proud of this great, great city,” Brandt said.");
        assertTrue(told > judged, told + " against " + judged);
    }

    @Test
    void namesWhoAssertsItAndNobodyForTheOutlet() {
        List<Claim> claims = claims("“The crane was rusty and the cable had snapped twice,” engineer Ruth Albany said. "
                + "The harbour was closed on Monday.");
        Source first = claims.getFirst().assertedBy();
        assertEquals("Ruth Albany", first == null ? "" : first.name());
        assertNull(claims.getLast().assertedBy());
    }

    @Test
    void comesInTheOrderOfTheTextAndLiesInItsSentence() {
        Segments segments =
                segments("The mill was shut in March. Workers lost 40 jobs. The owner left for Halden in June.");
        List<Claim> claims = Claim.in(segments, Quotation.in(segments));
        assertEquals(3, claims.size());
        for (Claim c : claims)
            assertTrue(segments.sentences().get(c.sentence()).span().contains(c.span()));
        assertTrue(IntStream.range(1, 3)
                .allMatch(i -> claims.get(i - 1).span().compareTo(claims.get(i).span()) < 0));
    }

    @Test
    void refusesACertaintyThatIsNoProbability() {
        Span span = new Span(new ArticleId("a"), 0, 4);
        assertThrows(IllegalArgumentException.class, () -> new Claim(span, 0, null, 1.5));
    }

    @Test
    void hasAWeightForEveryTrait() {
        assertEquals(Traits.NAMES.size(), Checkability.TRAINED.weights().length);
        assertTrue(java.util.Arrays.stream(Checkability.TRAINED.weights()).allMatch(w -> w != 0));
    }

    private static double certainty(String text) {
        Segments segments = segments(text);
        Traits traits = new Traits(segments, Quotation.in(segments));
        return Checkability.TRAINED.of(traits.of(segments.sentences().getFirst()));
    }

    private static List<Claim> claims(String text) {
        Segments segments = segments(text);
        return Claim.in(segments, Quotation.in(segments));
    }

    private static Segments segments(String text) {
        return Segments.of(Article.plain(new ArticleId("a"), Outlet.named("Velm Courier"), text, false));
    }
}
