package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.extract.Extraction.Cut;

/// What was left out of a page, and where it stood.
class CutTest {
    private static final String FIRST =
            "The mill at Lower Senn will grind again in spring, after the council had voted by one vote for a new wheel.";
    private static final String SECOND =
            "“We have waited for this since the flood,” said the miller, Rosa Tamm, whose family has kept the house for six generations.";
    private static final String THIRD =
            "The wheel costs 90,000 crowns, half of which a foundation pays; the rest has to come from the price of flour.";

    private static Extraction read(String body) {
        String page = "<html lang='en'><head><title>Mill to grind again</title></head><body>%s</body></html>";
        return new Extractor().html(page.formatted(body).getBytes(StandardCharsets.UTF_8), null, null, null);
    }

    private static List<String> drawn(Extraction found) {
        return found.cuts().stream()
                .map(c -> c.after() + " " + c.kind() + " " + c.text().replace("\n", " / "))
                .toList();
    }

    @Test
    void allThatThePageShowsBesideTheArticleIsToldInItsOrder() {
        String page = """
                <nav><a href='/'>Home</a><ul><li><a href='/w'>World</a></li><li><a href='/s'>Sport</a></li></ul></nav>
                <div class='strip'><p>The fair opens on Friday; bring a coat, for it may rain.</p></div>
                <article><h1>Mill to grind again</h1><p>By Ada Brink</p><p>%s</p>
                <figure><img><figcaption>The wheel. © Jo Hallen</figcaption></figure>
                <p>%s</p><aside><p>Ten mills you must see</p></aside><p>%s</p><p>Share this article</p></article>
                <section><h3>From the valley</h3><p><a href='/a'>Cinema shows its very last film on Friday</a></p></section>
                <footer><p>© Senn Post</p></footer>""".formatted(FIRST, SECOND, THIRD);
        Extraction found = read(page);
        assertThat(found.article().text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
        assertThat(drawn(found))
                .containsExactly(
                        "0 NAVIGATION Home / World / Sport",
                        "0 OTHER The fair opens on Friday; bring a coat, for it may rain.",
                        "0 BYLINE By Ada Brink",
                        "1 CAPTION The wheel. © Jo Hallen",
                        "2 NAVIGATION Ten mills you must see",
                        "3 SHARE Share this article",
                        "3 OTHER From the valley",
                        "3 RELATED Cinema shows its very last film on Friday",
                        "3 NAVIGATION © Senn Post");
    }

    @Test
    void theHeadlineAndWhatIsKeptAreNotAmongThem() {
        String lede = "After nine years of quarrel, one vote decides: Lower Senn gets its wheel back, and its flour.";
        Extraction found = read(
                "<header><h1>Mill to grind again</h1><h2 class='subheadline'>%s</h2></header><main><p>%s</p><p>%s</p><p>%s</p></main>"
                        .formatted(lede, FIRST, SECOND, THIRD));
        assertThat(found.article().text()).startsWith(lede);
        assertThat(found.cuts()).isEmpty();
    }

    @Test
    void whatNobodySeesIsNotAmongThem() {
        Extraction found = read(
                "<main><p>%s</p><p hidden>Unseen words of the page</p><script>var a;</script><p>%s</p><p>%s</p></main>"
                        .formatted(FIRST, SECOND, THIRD));
        assertThat(found.cuts()).isEmpty();
    }

    @Test
    void ofFortyThousandPartsThereIsTheBeginning() {
        Extraction found = read("<main><p>%s</p><p>%s</p><p>%s</p></main>".formatted(FIRST, SECOND, THIRD)
                + "<nav><p>Home</p></nav><aside class='comments'><p>What a wheel that is!</p></aside>".repeat(20_000));
        assertThat(found.cuts()).hasSizeLessThanOrEqualTo(500);
        assertThat(found.cuts()).extracting(Cut::text).allMatch(t -> t.length() < 5_000);
    }
}
