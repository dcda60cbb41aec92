package org.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.claim.Claim;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;

class WholenessTest {
    private static final String HERE =
            "The council of Dunmere closed the harbour bridge on Monday, and it dismissed its chief engineer after nine years in office. "
                    + "Ferries carry the lorries across the bay until the summer. Fishermen in the bay fear for the herring season.";

    private static Witness witness(String id, String text) {
        Segments segments = Segments.of(Article.plain(new ArticleId(id), Outlet.named(id), text, false));
        List<Quotation> quotations = Quotation.in(segments);
        return new Witness(new Sigil(id), segments, quotations, Claim.in(segments, quotations));
    }

    private static Wholeness whole(String there, Integer... linked) {
        Witness b = witness("B", there);
        Event event = new Event(List.of(witness("A", HERE), b), Meaning.embedded());
        return new Wholeness(event, 0, 1, 0, List.of(linked));
    }

    @Test
    void aFactThatIsToldInTwoSentencesIsThereWhole() {
        Wholeness w = whole(
                "The harbour bridge was closed by the council of Dunmere on Monday. The council dismissed its chief engineer after nine years in office.",
                0,
                1);
        assertThat(w.is()).isTrue();
        assertThat(w.open()).isEmpty();
    }

    @Test
    void ofALongSentenceTheClauseThatIsNotToldThereIsNamed() {
        Wholeness w = whole(
                "The harbour bridge in Dunmere was closed on Monday. Shops in the old town will open later than usual this week.",
                0);
        assertThat(w.is()).isFalse();
        assertThat(w.open())
                .extracting(s -> HERE.substring(s.start(), s.end()))
                .containsExactly("and it dismissed its chief engineer after nine years in office");
    }

    @Test
    void whatIsToldInTheSentenceBesideIsNotCalledOpen() {
        Wholeness w = whole(
                "The harbour bridge in Dunmere was closed on Monday. The chief engineer, who spent nine years in office, was dismissed.",
                0);
        assertThat(w.open()).isEmpty();
    }
}
