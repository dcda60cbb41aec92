package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.segment.Segments;

class NestedTest {
    private static Segments segments(String text) {
        return Segments.of(Article.plain(new ArticleId("courier"), Outlet.UNKNOWN, text, false));
    }

    private static List<Quotation> nested(Segments s) {
        return Quotation.nested(s, Quotation.in(s));
    }

    private static String speaker(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? "" : source.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            “Captain Hale told me, ‘The bridge will fall before the winter,’ and nobody believed him,” Oda Venn said on Monday. | Hale | The bridge will fall before the winter,
            "Captain Hale told me, 'The bridge will fall before the winter,' and nobody believed him," Oda Venn said. | Hale | The bridge will fall before the winter,
            “He looked at me and said: ‘You will never sail again,’” Oda Venn told the court. | He | You will never sail again,
            Oda Venn said: “My brother told us, ‘Leave the boats where they are.’ So we left them.” | My brother | Leave the boats where they are.
            “I told him, ‘Leave the boats where they are,’ and he did,” Oda Venn said. | Oda Venn | Leave the boats where they are,
            """)
    void whatASpeakerQuotesKeepsBothSpeakers(String text, String inner, String words) {
        Segments s = segments(text);
        List<Quotation> outer = Quotation.in(s);
        assertThat(outer).hasSize(1);
        assertThat(speaker(outer.getFirst())).isEqualTo("Oda Venn");
        assertThat(nested(s)).singleElement().satisfies(q -> {
            assertThat(speaker(q)).isEqualTo(inner);
            assertThat(s.text(q.span())).isEqualTo(words);
            assertThat(outer.getFirst().span().contains(q.span())).isTrue();
            assertThat(q.speech()).isNotEqualTo(outer.getFirst().speech());
        });
    }

    private static Segments german(String text) {
        Article a = Article.plain(new ArticleId("a"), Outlet.named("Kurier"), text, false);
        return Segments.of(new Article(
                a.id(),
                a.outlet(),
                "",
                List.of(),
                null,
                null,
                null,
                "de",
                null,
                text,
                a.paragraphs(),
                a.gauge(),
                a.snapshot()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            „Kapitän Hale hat mir gesagt: ‚Die Brücke wird vor dem Winter fallen‘, und niemand hat ihm geglaubt“, sagte Oda Venn am Montag. | Hale | Die Brücke wird vor dem Winter fallen
            „Er sah mich an und sagte: ‚Du wirst nie wieder segeln.‘“, sagte Oda Venn vor Gericht. | Er | Du wirst nie wieder segeln.
            Oda Venn sagte: „Mein Bruder hat uns gesagt: ‚Lasst die Boote, wo sie sind.‘ Also ließen wir sie.“ | Mein Bruder | Lasst die Boote, wo sie sind.
            »Kapitän Hale hat mir gesagt: ›Die Brücke wird vor dem Winter fallen‹, und niemand hat ihm geglaubt«, sagte Oda Venn. | Hale | Die Brücke wird vor dem Winter fallen
            „Ich habe ihm gesagt: ‚Lass die Boote, wo sie sind‘, und er hat es getan“, sagte Oda Venn. | Oda Venn | Lass die Boote, wo sie sind
            „‚Lasst die Boote, wo sie sind‘, sagte Kapitän Hale, und das taten wir“, sagte Oda Venn. | Hale | Lasst die Boote, wo sie sind
            """)
    void whatASpeakerQuotesInGermanKeepsBothSpeakers(String text, String inner, String words) {
        Segments s = german(text);
        assertThat(Quotation.in(s)).allMatch(q -> speaker(q).equals("Oda Venn"));
        assertThat(nested(s)).singleElement().satisfies(q -> {
            assertThat(speaker(q)).endsWith(inner);
            assertThat(s.text(q.span())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Das ‚Friedensschiff‘ ist ein Kahn mit einer Fahne“, sagte Oda Venn.",
                "„Wir haben ‚Der lange Winter des Wächters‘ in der Schule gelesen“, sagte Oda Venn.",
            })
    void aNameOrATitleInGermanIsNoQuotation(String text) {
        assertThat(nested(german(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The ‘peace boat’ is a barge with a flag,” Oda Venn said.",
                "“We read ‘The Long Winter of the Keeper’ at school,” Oda Venn said.",
                "“Don't tell the boys' mothers,” Oda Venn said. “They're asleep.”",
                "“The ferry leaks,” Oda Venn said."
            })
    void aNameATitleOrAnApostropheIsNoQuotation(String text) {
        assertThat(nested(segments(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called “peace boat” lay in the harbour. Jorun “Red” Hale has sailed it since May.",
                "The novel “A Harbour Without Boats” won the prize, and “The Keeper” came second.",
                "Critics of the “free port” plan met in the “Blue Whale” pub.",
                "Larkhaven's “smart” harbour is closed. The “experts” were late. Tomas “The Hook” Reeve was there.",
                "The exhibition “Salt and Silver” opens on Friday, and the film “When the Ferry Sank” will be shown.",
                "The ship “Aldona” and the tug “Little Brother” were sold."
            })
    void scareQuotesTitlesAndNicknamesAreNoQuotations(String text) {
        assertThat(Quotation.in(segments(text))).isEmpty();
    }

    @Test
    void aQuotationOverSeveralParagraphsIsOneSpeech() {
        Segments s = segments("""
                “The ferry is old,” Oda Venn said. “It leaks.

                “It has leaked for years, and the owners know it.

                “We will not sail in it again.”""");
        List<Quotation> all = Quotation.in(s);
        assertThat(all).hasSize(4).allMatch(q -> speaker(q).equals("Oda Venn"));
        assertThat(all.stream().map(Quotation::speech).distinct()).hasSize(1);
    }

    @Test
    void aParagraphWithAnOpenMarkIsOfWhoIsNamedInTheNextNotOfWhoSpokeBefore() {
        Segments s = segments("""
                The harbour was sold on Tuesday. “It is a scandal,” Jorun Hale told reporters.

                “Every town on this coast has a right to its harbour.

                “We will not let it be sold over our heads,” Oda Venn told the crowd.""");
        assertThat(Quotation.in(s))
                .extracting(NestedTest::speaker)
                .containsExactly("Jorun Hale", "Oda Venn", "Oda Venn");
    }

    @Test
    void theSpaceWithinFrenchMarksIsNoneOfTheWords() {
        Segments s = segments("Oda Venn said: « The quarry has poisoned two wells this year. »");
        assertThat(Quotation.in(s))
                .singleElement()
                .satisfies(q -> assertThat(s.text(q.span())).isEqualTo("The quarry has poisoned two wells this year."));
    }

    @Test
    void theSpeakerWhomALaterParagraphNamesSpeaksInTheFirstOneToo() {
        Segments s = segments("""
                The meeting lasted for an hour.

                “The ferry is old. It leaks at every seam and nobody has the money to mend it.

                “It has leaked for years.

                “The owners know it,” Oda Venn said.""");
        List<Quotation> all = Quotation.in(s);
        assertThat(all).hasSize(3).allMatch(q -> speaker(q).equals("Oda Venn"));
        assertThat(all.stream().map(Quotation::speech).distinct()).hasSize(1);
    }
}
