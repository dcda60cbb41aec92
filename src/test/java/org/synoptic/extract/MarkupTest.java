package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final String TEXT =
            "<p>The bridge over the Orsk was closed on Sunday after a crack was found in its third pier.</p>\n<p>“We had to act within the hour,” said the harbour master.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><head><title>Bridge closed</title></head><body>%s</body></html>",
                "\n<!-- saved -->\n<html>%s</html>",
                "<article class='story'><h1>Bridge closed</h1>%s</article>",
                "%s",
                "Bridge closed\n%s<p>Lorries go round.</p><p>The ferry sails.</p>",
            })
    void knowsAPagesSource(String around) {
        assertThat(Markup.isSource(around.formatted(TEXT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge over the Orsk was closed on Sunday.",
                "<Laughter> That is what they say. The bridge, 5 < 6, was closed.",
                "A paragraph begins with “<p>” and ends with “</p>”, the teacher said. A list ends with “</li>” and “</body>” closes all.",
                "",
            })
    void leavesATextAText(String text) {
        assertThat(Markup.isSource(text)).isFalse();
    }

    @Test
    void readsAPastedSourceAsThePageThatItIs() {
        var article = new Extractor()
                .text(
                        "<html lang='en'><head><title>Bridge closed - Orsk Herald</title><meta property='og:site_name' content='Orsk Herald'><script>let a = '<p>';</script></head><body><h1>Bridge closed</h1>%s</body></html>"
                                .formatted(TEXT),
                        null)
                .article();
        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article.outlet().name()).isEqualTo("Orsk Herald");
        assertThat(article.text()).startsWith("The bridge").doesNotContain("<");
    }
}
