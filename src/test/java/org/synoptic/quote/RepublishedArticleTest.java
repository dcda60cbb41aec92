package org.synoptic.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// An article as a reader pastes it: a broadcaster's piece that another site republished and reworded,
/// with quotations whose marks got lost, sentences cut off after them, and the lines that stand around
/// an article.
class RepublishedArticleTest {
    private static final String REPUBLISHED = """
        Ostria rejects Varland's harbour claims — Quay World News

        Ostrian Harbour Ministry spokesman Pavel Dorn said that Ostria has no interest in the pilots of other ports

        The Ostrian Harbour Ministry denied Varland's Transport Secretary Helen Marsh's claims about its pilots, accusing Marsh of scaring the ports. “Hysteria and ghost hunting.”

        Upon her return from Ostria on Friday, Marsh told Channel Nine that the port had seen attempts to steer ships off the Varland quays. We have noticed, now and then, signs of pressure on our crews. And we want to be sure that it ends before the winter. She told host Bea Lund.

        Ostrian Harbour Ministry spokesman Pavel Dorn denied these claims in a press briefing on Monday. “Staying out of other towns' harbours is the first rule of our pilots.” Dorn told reporters.

        “The quays of Varland are a matter for Varland.” He completed. We had no plan of any kind and would not send a boat. However, we firmly reject anyone who uses the pilots for a campaign.

        He added: “Varland must stop being hysterical and hunting ghosts, and stop throwing mud at Ostria to draw attention away from its own quays.” Dorn concluded.

        According to the Quay Herald, Dorn promised that no pilot would leave the port this year.

        “Even where the ministry forbids it, single pilots may act on their own.” The report stated that.

        According to Ostrian Harbour Minister Ida Renn, such claims come from Varland's fear of a busy neighbour. Pointing to fees and searches, Renn said in March that this was unacceptable. “Varland's methods get rougher every year.”

        The trouble Varland has comes from Varland. If it chases every boat, it will run aground itself. Renn told reporters in Ostria.

        You can share this story on social media:

        Source link

        Related Articles

        Leave a Reply

        Your email address will not be published. Required fields are marked *
        """;
    private static final String OTHER = """
        Ostria tells Varland to calm down

        “Varland must stop being hysterical and hunting ghosts,” the spokesman of the Harbour Ministry, Pavel Dorn, said on Monday.
        """;

    private static Segments segments(String id, String text) {
        return Segments.of(Article.plain(new ArticleId(id), Outlet.named(id), text, false));
    }

    private static List<String> said(String by, boolean lost) {
        return Quotation.in(segments("a", REPUBLISHED)).stream()
                .filter(q -> q.type() == Quotation.Type.DIRECT && q.lostMarks() == lost && by.equals(name(q)))
                .map(q -> q.span().in(REPUBLISHED))
                .toList();
    }

    private static String name(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? "?" : source.name();
    }

    @Test
    void aFragmentAfterTheMinistryIsItsSpokesmans() {
        assertTrue(said("Pavel Dorn", false).contains("Hysteria and ghost hunting."));
    }

    @Test
    void sentencesCutOffAfterAQuotationNameItsSpeaker() {
        assertTrue(said("Pavel Dorn", false)
                .containsAll(List.of(
                        "Staying out of other towns' harbours is the first rule of our pilots.",
                        "The quays of Varland are a matter for Varland.")));
        assertEquals(
                List.of("Even where the ministry forbids it, single pilots may act on their own."),
                said("The report", false));
    }

    @Test
    void lostMarksAreFoundByTheCueThatTrails() {
        assertEquals(
                List.of(
                        "We have noticed, now and then, signs of pressure on our crews.",
                        "And we want to be sure that it ends before the winter."),
                said("Helen Marsh", true));
        assertEquals(2, said("Ida Renn", true).size());
    }

    @Test
    void lostMarksAreFoundByTheFirstPersonAlone() {
        assertEquals(
                List.of(
                        "We had no plan of any kind and would not send a boat.",
                        "However, we firmly reject anyone who uses the pilots for a campaign."),
                said("Pavel Dorn", true));
    }

    @Test
    void linesAroundTheArticleQuoteNobody() {
        int around = REPUBLISHED.indexOf("You can share");
        assertTrue(Quotation.in(segments("a", REPUBLISHED)).stream()
                .allMatch(q -> q.span().end() <= around));
    }

    @Test
    void aReTranslationIsOneStatementReworded() {
        Segments a = segments("a", REPUBLISHED);
        Segments b = segments("b", OTHER);
        List<Quotation> all = new java.util.ArrayList<>(Quotation.in(a));
        all.addAll(Quotation.in(b));
        Variants variants = Variants.among(all, List.of(a, b), Meaning.none());
        Variants.Statement statement = variants.statements().stream()
                .filter(s -> s.articles() > 1)
                .findFirst()
                .orElseThrow();
        List<String> wordings = statement.wordings().stream()
                .map(v -> (v.quotation().span().article().equals(a.article().id()) ? a : b)
                        .text(v.quotation().span()))
                .toList();
        assertTrue(wordings.contains("Hysteria and ghost hunting."), wordings.toString());
        Likeness likeness = statement.wordings().stream()
                .filter(v -> v.quotation().span().in(REPUBLISHED).equals("Hysteria and ghost hunting."))
                .findFirst()
                .map(Variants.Variant::likeness)
                .orElseThrow();
        assertEquals(Relation.REWORDED, Objects.requireNonNull(likeness).relation());
    }
}
