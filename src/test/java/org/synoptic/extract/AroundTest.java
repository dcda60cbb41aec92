package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands around an article, and what only looks as if it did.
class AroundTest {
    private static final String FIRST =
            "The mill at Lower Senn will grind again in spring, after the council had voted by one vote for a new wheel.";
    private static final String SECOND =
            "“We have waited for this since the flood,” said the miller, Rosa Tamm, whose family has kept the house for six generations.";
    private static final String THIRD =
            "The wheel costs 90,000 crowns, half of which a foundation pays; the rest has to come from the price of flour. The council will meet again in May to choose who builds it, and it has asked three workshops for their plans.";
    private static final String ALL = String.join("\n\n", FIRST, SECOND, THIRD);

    private static String text(String head, String body) {
        String page = "<html lang='en'><head><title>Mill to grind again</title>%s</head><body>%s</body></html>";
        return new Extractor()
                .html(page.formatted(head, body).getBytes(StandardCharsets.UTF_8), null, null, null)
                .article()
                .text();
    }

    private static String paragraphs(String... all) {
        StringBuilder out = new StringBuilder();
        for (String p : all) out.append("<p>").append(p).append("</p>");
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments-enabled",
                "no-sidebar",
                "overflow-hidden",
                "field--label-hidden",
                "js-lightbox-gallery",
                "article-widget article-widget-text",
                "paywall",
                "has-related"
            })
    void aNameThatTellsAStateIsNoNameOfAThing(String name) {
        String half = "<div class='%s'>%s</div>".formatted(name, paragraphs(SECOND));
        assertThat(text("", "<main>" + paragraphs(FIRST) + half + paragraphs(THIRD) + "</main>"))
                .isEqualTo(ALL);
    }

    @Test
    void whatHoldsTheHeadlineHoldsTheArticleWhateverItGoesBy() {
        String rail = "<div class='right-rail'><h1>Mill to grind again</h1>%s</div>"
                .formatted(paragraphs(FIRST, SECOND, THIRD));
        String other = "<div class='list'>%s</div>"
                .formatted(
                        paragraphs(
                                "The cinema in Upper Senn shows its last film on Friday, and the owner will then hand over the keys to the town.",
                                "A lorry lost its load of beets on the road to Kelm; nobody was hurt, but the road was closed until the evening.",
                                "The swimming pool stays shut for a third summer, since the pump that was ordered two years ago has not arrived."));
        assertThat(text("", other + rail)).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void whatOnlyThePageHasIsLeftOutWhereItsDataGivesTheWholeText() {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
                .formatted(ALL.replace("\n", " "));
        String body = "<main>%s</main>"
                .formatted(paragraphs(
                        FIRST, SECOND, "Our readers have chosen the ten loveliest mills of the country.", THIRD));
        assertThat(text(data, body)).isEqualTo(ALL);
    }

    @Test
    void dataThatGivesATeaserSaysNothingAboutTheRest() {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s %s\"}</script>"
                        .formatted(FIRST, FIRST.replace("mill", "house").repeat(4));
        assertThat(text(data, "<main>%s</main>".formatted(paragraphs(FIRST, SECOND, THIRD))))
                .isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa Tamm beside the old wheel. © AFP / Jo Hallen",
                "Das Mühlrad im Winter Foto: Jo Hallen",
                "Zobacz także",
                "Le puede interesar: diez molinos",
                "Veja também: dez moinhos",
                "À lire aussi : dix moulins à visiter",
                "Verwendete Quellen",
                "Follow Senn Post on Google News and never miss a story from the valley"
            })
    void linesAroundTheTextAreLeftOutInManyLanguages(String line) {
        assertThat(text("", "<main>" + paragraphs(FIRST, SECOND, line, THIRD) + "</main>"))
                .isEqualTo(ALL);
    }

    @Test
    void aLedeIsKnownByItsNameWhereNothingElseTells() {
        String lede = "After nine years of quarrel, one vote decides: Lower Senn gets its wheel back, and its flour.";
        String page =
                "<header><h1>Mill to grind again</h1><h2 class='article-subheadline'>%s</h2></header><main>%s</main>";
        assertThat(text("", page.formatted(lede, paragraphs(FIRST, SECOND, THIRD))))
                .isEqualTo(lede + "\n\n" + ALL);
    }
}
