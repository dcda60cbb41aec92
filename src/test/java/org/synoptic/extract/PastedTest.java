package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.extract.Extraction.Cut;

class PastedTest {
    private static final String PASTED = """
            Ferrowia denies tampering with Calden’s water vote — Northlight World Report

            Ferrowian envoy Ilse Maar said that her government takes no side in the referendum on the Calden reservoir

            Ferrowia’s foreign office on Tuesday rejected claims by Calden’s interior minister Tomas Reld that it had paid for posters against the reservoir. “A bedtime story for voters.”

            Reld had told the station Kanal Ost after a visit to the border that his ministry had seen payments. We have found transfers, small ones, and we want to stop them before the vote. He told presenter Jona Brill.

            “A vote on Calden’s water is for the people of Calden.” Maar told reporters. We will not comment on it, and we did not pay for anything.

            The reservoir has divided the valley for eleven years, and two earlier votes ended without a clear majority for either side.

            You can share this story on social media:

            Source link

            Related Articles

            Leave a Reply

            Your email address will not be published. Required fields are marked *

            Back to top button""";

    private final Extraction found = new Extractor().text(PASTED, null);
    private final Article article = found.article();

    @Test
    void findsTheTitleAndTheOutletNamedBesideIt() {
        assertThat(article.title()).isEqualTo("Ferrowia denies tampering with Calden’s water vote");
        assertThat(article.outlet().name()).isEqualTo("Northlight World Report");
    }

    @Test
    void takesASourceLinkForASignOfRepublishing() {
        assertThat(article.origin()).isEqualTo(new Article.Origin("Northlight World Report", true));
        assertThat(article.outlet().kind()).isEqualTo("republished");
    }

    @Test
    void losesWhatStandsUnderTheArticle() {
        assertThat(article.text())
                .endsWith("without a clear majority for either side.")
                .doesNotContain("Source link", "Related", "Reply", "Required", "Back to top", "share this");
        assertThat(article.paragraphs()).hasSize(5);
    }

    @Test
    void tellsWhatWasCutAndAsWhat() {
        assertThat(found.cuts())
                .contains(
                        new Cut(Cut.Kind.SHARE, "You can share this story on social media:", 5),
                        new Cut(Cut.Kind.SOURCE_LINK, "Source link", 5),
                        new Cut(Cut.Kind.COMMENTS, "Leave a Reply", 5));
    }

    @Test
    void keepsATitleWithADashThatNamesNoOutlet() {
        Article plain = new Extractor()
                .text(
                        "The valley votes again – and nobody knows what comes next\n\n"
                                + "Calden votes on Sunday. ".repeat(30),
                        null)
                .article();
        assertThat(plain.title()).isEqualTo("The valley votes again – and nobody knows what comes next");
        assertThat(plain.origin()).isNull();
    }

    @Test
    void joinsLinesBrokenAtAFixedWidth() {
        String wrapped = "The ferry to Calden stopped on Monday after ice had blocked the\n"
                + "harbour for the third time this winter, and the crew was sent to\n"
                + "the mainland by helicopter. It will sail again on Friday.";
        Article article = new Extractor()
                .text("Ferry stuck in the ice\n\n" + wrapped, null)
                .article();
        assertThat(article.text()).isEqualTo(wrapped.replace('\n', ' '));
    }

    @Test
    void givesTheSameIdToTheSameText() {
        assertThat(new Extractor().text(PASTED, null).article().id()).isEqualTo(article.id());
    }
}
