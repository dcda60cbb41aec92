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

class BasisTest {
    private static final String FRENCH = """
        Le port fermera ses quais du nord avant l'hiver, et la ville ne sait pas encore où iront les pêcheurs. Les élus de la
        ville ont voté mardi soir, après une longue séance, et les habitants du quartier ont quitté la salle en colère.

        « Les quais ne sont plus sûrs », a déclaré la ministre Adèle Houlme. « Nous n'attendrons pas un accident. »
        """;

    private static Segments segments(String text) {
        return Segments.of(Article.plain(new ArticleId("a"), Outlet.named("a"), text, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', textBlock = """
        Ada Holm said that the pier would close. ⇒ WORDS
        Ada Holm sagte, der Kai werde geschlossen und die Werft bleibe offen. ⇒ WORDS
        Министр сказала, что причал закроют до зимы. ⇒ MARKS
        """)
    void tellsWhatQuotationsWereFoundBy(String text, Basis basis) {
        assertEquals(basis, Basis.of(segments(text)));
    }

    @Test
    void anotherLanguageIsReadByItsMarksAndTheNameAfterThem() {
        Segments segments = segments(FRENCH);
        assertEquals(Basis.MARKS, Basis.of(segments));
        assertEquals(
                List.of(
                        "Adèle Houlme: Les quais ne sont plus sûrs",
                        "Adèle Houlme: Nous n'attendrons pas un accident."),
                Quotation.in(segments).stream()
                        .map(q -> name(q) + ": " + q.span().in(FRENCH).strip())
                        .toList());
    }

    private static String name(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? "?" : source.name();
    }
}
