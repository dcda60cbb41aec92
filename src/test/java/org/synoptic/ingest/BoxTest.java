package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.ingest.Ingest.Given;
import org.synoptic.ingest.Ingest.Link;
import org.synoptic.ingest.Ingest.Text;

class BoxTest {
    private static final String ARTICLE = """
            Ferry returns to harbour

            The ferry that lost its way on Monday came back at dawn, the harbour master said.
            “We never lost sight of her,” Ada Quill said.""";

    private static String drawn(List<Given> given) {
        return given.stream()
                .map(g -> switch (g) {
                    case Link link -> link.address() + " (" + link.label() + ")";
                    case Text text -> "text";
                    case Ingest.File file -> file.name();
                    case Ingest.Seen seen -> seen.label();
                })
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # box (a slash parts lines)                          | drawn
        https://www.ledger.example/a?b=c#d                   | https://www.ledger.example/a?b=c#d (ledger.example)
        HTTP://Ledger.example/a                              | HTTP://Ledger.example/a (ledger.example)
        www.ledger.example                                   | https://www.ledger.example (ledger.example)
        ledger.example/news/ferry                            | https://ledger.example/news/ferry (ledger.example)
        ledger.example:8443/news                             | https://ledger.example:8443/news (ledger.example)
        1. https://a.example/x                               | https://a.example/x (a.example)
        - <https://a.example/x>,                             | https://a.example/x (a.example)
        https://a.example/x https://b.example/y              | https://a.example/x (a.example) + https://b.example/y (b.example)
        https://user@a.example/x                             | https://user@a.example/x (a.example)
        file:///etc/hosts                                    | file:///etc/hosts (file:///etc/hosts)
        https://zeitung.example/größe                        | https://zeitung.example/größe (zeitung.example)
        and/or                                               | text
        3.14/2                                               | text
        See https://a.example/x for more                     | text
        """)
    void draws(String box, String drawn) {
        assertThat(drawn(Box.read(box))).isEqualTo(drawn);
    }

    @Test
    void linksOneALineWithBlankLinesAndRepeatsAreTheLinksOnce() {
        String box = "\n https://a.example/1 \r\n\r\nhttps://b.example/2\nhttps://a.example/1\n";
        assertThat(drawn(Box.read(box))).isEqualTo("https://a.example/1 (a.example) + https://b.example/2 (b.example)");
    }

    @Test
    void aTextStaysAsItWasPasted() {
        String box = "\n  " + ARTICLE + "\n\n";
        assertThat(Box.read(box)).containsExactly(new Text(box));
    }

    @Test
    void aPagesSourceIsOneArticleWhateverLinksStandOnItsLines() {
        String source = """
                <html><head><title>Ferry returns</title>
                https://a.example/x
                </head><body><h1>Ferry returns</h1><p>The ferry came back at dawn.</p></body></html>""";
        assertThat(Box.read(source)).containsExactly(new Text(source));
    }

    @Test
    void linksBeforeATextArePartedFromIt() {
        List<Given> given = Box.read("https://a.example/1\n\n" + ARTICLE);
        assertThat(given).containsExactly(new Link("https://a.example/1", "a.example"), new Text(ARTICLE));
    }

    @Test
    void aHeadingOverLinksIsNoArticle() {
        assertThat(drawn(Box.read("Ferry story:\nhttps://a.example/1"))).isEqualTo("https://a.example/1 (a.example)");
    }

    @Test
    void anEmptyBoxHoldsNothing() {
        assertThat(Box.read(" \n\t\n")).isEmpty();
    }

    @Test
    void charactersTheWebDoesNotTakeAreEscaped() {
        assertThat(Box.address("https://a.example/x|y{z}\"<"))
                .contains(URI.create("https://a.example/x%7Cy%7Bz%7D%22%3C"));
        assertThat(Box.address("https://[half")).isEmpty();
    }
}
