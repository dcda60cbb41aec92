package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;

class ArchivesTest {
    private static final String TEXT =
            "<h1>Ferry runs aground</h1><p>The ferry to Vessel Island ran aground on Tuesday in thick fog, the harbour office said.</p><p>“Nobody was hurt, and the tide will lift her by noon,” said pilot Ime Rask, who had waited on the quay since dawn.</p><p>It is the third such accident since the lights in the channel were changed in autumn.</p>";
    private static final URI ORIGINAL = URI.create("https://www.vesselpost.example/news/ferry?id=7");

    private static Article read(String head, String before, @Nullable String address) {
        String page =
                "<html lang='en'><head><title>Ferry runs aground</title>%s</head><body>%s<article>%s</article></body></html>";
        return new Extractor()
                .html(
                        page.formatted(head, before, TEXT).getBytes(StandardCharsets.UTF_8),
                        null,
                        address == null ? null : URI.create(address),
                        null)
                .article();
    }

    @ParameterizedTest
    @CsvSource({
        "https://web.archive.org/web/20240612101530/https://www.vesselpost.example/news/ferry?id=7",
        "https://web.archive.org/web/20240612101530id_/https://www.vesselpost.example/news/ferry?id=7",
        "https://web.archive.org/web/20240612101530/https:/www.vesselpost.example/news/ferry?id=7",
        "http://web.archive.org/web/20240612101530if_/www.vesselpost.example/news/ferry?id=7",
        "https://archive.ph/20240612101530/https://www.vesselpost.example/news/ferry?id=7",
        "https://archive.today/2024.06.12-101530/https://www.vesselpost.example/news/ferry?id=7"
    })
    void theAddressOfACopyHoldsThatOfThePageAndTheDay(String copy) {
        assertThat(Archives.original(URI.create(copy))).isEqualTo(ORIGINAL);
        assertThat(Archives.madeOn(URI.create(copy))).contains(LocalDate.of(2024, 6, 12));
        Article a = read("", "", copy);
        assertThat(a.address()).isEqualTo(ORIGINAL);
        assertThat(a.outlet().domain()).isEqualTo("vesselpost.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://vesselpost.example/web/20240612101530/https://other.example/a",
        "https://web.archive.org/about/",
        "https://web.archive.org/web/20240612101530/https://archive.ph/aBcDe"
    })
    void noOtherAddressIsTakenApart(String address) {
        assertThat(Archives.original(URI.create(address))).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({"20241399000000", "2024", "*"})
    void whatIsNoDayIsNoDay(String time) {
        assertThat(Archives.madeOn(URI.create("https://web.archive.org/web/" + time + "/https://a.example/b")))
                .isEmpty();
    }

    @Test
    void theToolbarIsNoTextAndItsLinksLeadToThePage() {
        String copy = "https://web.archive.org/web/20240612101530/" + ORIGINAL;
        Article a = read(
                "<link rel='canonical' href='" + copy + "'>",
                "<div id='wm-ipp-base'><p>The archive has kept this page 41 times, between the third of March and the ninth of June, and asks for a gift.</p></div>",
                copy);
        assertThat(a.address()).isEqualTo(ORIGINAL);
        assertThat(a.origin()).isNull();
        assertThat(a.text()).startsWith("The ferry to Vessel Island").doesNotContain("41 times");
    }

    @Test
    void aCopyUnderAShortLinkTellsItsPage() {
        Article a = read(
                "<link rel='canonical' href='https://archive.ph/aBcDe'><meta property='og:site_name' content='archive.ph'><meta property='og:url' content='https://archive.ph/aBcDe'>",
                "<div id='HEADER'><form><input name='q' value='" + ORIGINAL
                        + "'></form><p>This page was saved from the web by a visitor, who wanted to keep it as it stood on that day.</p></div>",
                "https://archive.ph/aBcDe");
        assertThat(a.address()).isEqualTo(ORIGINAL);
        assertThat(a.outlet().name()).isEqualTo("vesselpost.example");
        assertThat(a.text()).doesNotContain("by a visitor");
    }

    @Test
    void aSavedCopyIsKnownByItsOwnAddress() {
        Article a = read(
                "<link rel='canonical' href='https://web.archive.org/web/20240612101530/" + ORIGINAL + "'>", "", null);
        assertThat(a.address()).isEqualTo(ORIGINAL);
        assertThat(a.outlet().domain()).isEqualTo("vesselpost.example");
    }
}
