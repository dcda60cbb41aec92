package org.synoptic.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.segment.Segments;

class FinderTest {
    private static List<Quotation> quotations(String text) {
        return Quotation.in(Segments.of(Article.plain(new ArticleId("a"), Outlet.named("The Quay"), text, false)));
    }

    private static String draw(String text) {
        return String.join(
                "|", quotations(text).stream().map(q -> draw(q, text)).toList());
    }

    private static String draw(Quotation q, String text) {
        Source source = q.attribution().source();
        String type = q.lostMarks() ? "LOST" : q.type().name();
        return type + " " + (source == null ? "?" : source.name()) + ": "
                + q.span().in(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
        “The pier is safe,” Ada Holm said. ⇒ DIRECT Ada Holm: The pier is safe,
        "The pier is safe," said Ada Holm, the mayor. ⇒ DIRECT Ada Holm: The pier is safe,
        ''The pier is safe,'' Ada Holm said. ⇒ DIRECT Ada Holm: The pier is safe,
        Ada Holm told reporters: “We don’t know.” ⇒ DIRECT Ada Holm: We don’t know.
        “It is safe,” Ada Holm said. “We checked.” ⇒ DIRECT Ada Holm: It is safe,|DIRECT Ada Holm: We checked.
        Ada Holm came. “It is safe,” she said. ⇒ DIRECT Ada Holm: It is safe,
        Ada Holm said the pier was “a disgrace” to the town. ⇒ MIXED Ada Holm: the pier was “a disgrace” to the town
        Ada Holm said that the pier would close. ⇒ INDIRECT Ada Holm: that the pier would close
        The pier will close, according to Ada Holm. ⇒ INDIRECT Ada Holm: The pier will close
        According to Ada Holm, the pier will close. ⇒ INDIRECT Ada Holm: the pier will close
        “It is safe,” Ada Holm told the Quay Post on Monday, “and it will stay so.” ⇒ DIRECT Ada Holm: It is safe,|DIRECT Ada Holm: and it will stay so.
        The pier, Ada Holm said, will have to close before the winter. ⇒ INDIRECT Ada Holm: The pier|INDIRECT Ada Holm: will have to close before the winter
        Ada Holm, who said the pier was safe, left the town hall. ⇒ INDIRECT Ada Holm: the pier was safe
        While Ada Holm said the pier was safe, the harbour stayed empty. ⇒ INDIRECT Ada Holm: the pier was safe
        Ada Holm said the pier was safe, and Ben Oster argued that it was not. ⇒ INDIRECT Ada Holm: the pier was safe|INDIRECT Ben Oster: that it was not
        Ada Holm told the paper her office had no plan to close it. ⇒ INDIRECT Ada Holm: her office had no plan to close it
        Ada Holm on Wednesday announced that the pier would close. ⇒ INDIRECT Ada Holm: that the pier would close
        Ada Holm was asked by Ben Oster whether the pier was safe. ⇒ INDIRECT Ben Oster: whether the pier was safe
        Ada Holm called the survey “a scandal” and left. ⇒ MIXED Ada Holm: the survey “a scandal”
        The report states that no lorry may cross the bridge. ⇒ INDIRECT The report: that no lorry may cross the bridge
        A firm called the “Quay Company” bought the pier. ⇒
        The 60 pledged delegates came to the hall. ⇒
        The film “Low Tide” opened on Friday. ⇒
        The workers' rights and the boats' owners' fees were cut. ⇒
        """)
    void draws(String text, String drawn) {
        assertEquals(drawn == null ? "" : drawn.strip(), draw(text.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
        Ada Holm bezeichnete den Bericht als „schlecht erfunden“. ⇒ DIRECT Ada Holm: schlecht erfunden
        Bürgermeisterin Ada Holm sprach von einer „Schande“ für die Stadt. ⇒ DIRECT Ada Holm: Schande
        „Der Hafen ist sicher“, sagte die Sprecherin Ada Holm. ⇒ DIRECT Ada Holm: Der Hafen ist sicher
        Ada Holm sagte, der Hafen sei sicher und die Werft bleibe offen. ⇒ INDIRECT Ada Holm: der Hafen sei sicher und die Werft bleibe offen
        """)
    void drawsGerman(String text, String drawn) {
        assertEquals(drawn.strip(), draw(text.strip()));
    }

    @Test
    void findsTheWordsWhoseMarksGotLostByTheirTrailingCue() {
        assertEquals(
                "LOST Ada Holm: We have seen cracks.|LOST Ada Holm: We will close the pier.",
                draw(
                        "Ada Holm came home on Friday.\n\nWe have seen cracks. We will close the pier. Ada Holm told reporters."));
    }

    @Test
    void givesAQuotationTheSpeakerOfTheSentenceCutOffAfterIt() {
        assertEquals(
                "DIRECT Lin Oster: The pier is a town matter.", draw("“The pier is a town matter.” Lin Oster added."));
    }

    @Test
    void readsARepublishedTextWhoseMarksAndSentencesBroke() {
        String text = """
            Harbour Minister Ada Holm denied the claims of the neighbouring port.

            Holm told Quay Radio that the port had seen attempts to divert ships. We have seen, now and then, signs of pressure. She told host Pia Lund.

            Foreign Office spokesman Lin Oster denied this on Monday. “Staying out of other towns' harbours is our oldest rule.” Oster told reporters.

            “The pilots may act on their own.” The report stated that.
            """;
        assertEquals(
                List.of(
                        "LOST Ada Holm: We have seen, now and then, signs of pressure.",
                        "DIRECT Lin Oster: Staying out of other towns' harbours is our oldest rule.",
                        "DIRECT The report: The pilots may act on their own."),
                quotations(text).stream()
                        .filter(q -> q.type() == Quotation.Type.DIRECT)
                        .map(q -> draw(q, text))
                        .toList());
    }

    @Test
    void followsAQuotationOverParagraphs() {
        String text = "“The pier is old,” said Ada Holm. “It has stood a hundred years.\n\n“It will stand another.”";
        assertEquals(
                List.of("Ada Holm", "Ada Holm", "Ada Holm"),
                quotations(text).stream().map(FinderTest::speaker).toList());
    }

    @Test
    void readsTheNameLineBesideAQuotation() {
        assertEquals("DIRECT Ada Holm: The pier is safe.", draw("“The pier is safe.”\n\n— Ada Holm, Quay"));
        assertEquals("DIRECT Ada Holm: The pier is safe.", draw("Ada Holm, 41\n\n“The pier is safe.”"));
    }

    @Test
    void givesAPullQuoteTheSpeakerOfTheSameWords() {
        String text = "“The pier has stood a hundred years,” Ada Holm said.\n\nBen Oster said the pier was old.\n\n"
                + "“The pier has stood a hundred years”";
        assertEquals("Ada Holm", speaker(quotations(text).getLast()));
    }

    private static String speaker(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? "?" : source.name();
    }
}
