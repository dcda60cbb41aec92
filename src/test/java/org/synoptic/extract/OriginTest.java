package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.Article.Origin;

class OriginTest {
    private static final String FIRST =
            "The lighthouse of Skarn went dark on Monday, after a storm had cut the cable to the island, the coast guard said.";
    private static final String BODY =
            "<p>%s</p><p>Ships were told to keep two miles off. “We light it by hand until Friday,” said keeper Ona Feld, who has lived there for years.</p><p>The cable is forty years old, and a new one was promised before the last two elections.</p>";
    private static final URI OWN = URI.create("https://skarnpost.example/news/lighthouse");

    private static Article read(String head, String first, String foot) {
        String page =
                "<html lang='en'><head><title>Lighthouse goes dark</title><meta property='og:site_name' content='Skarn Post'>%s</head><body><main><article><h1>Lighthouse goes dark</h1>%s%s</article></main></body></html>"
                        .formatted(head, BODY.formatted(first), foot);
        return new Extractor()
                .html(page.getBytes(StandardCharsets.UTF_8), null, OWN, null)
                .article();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='https://islandtimes.example/a/17'>Source link</a></p>",
                "<p><a href='https://www.islandtimes.example/a/17'>Read the original article</a></p>",
                "<div class='src'>Source: <a href='https://islandtimes.example/a/17'>https://islandtimes.example/a/17</a></div>",
                "<p><a href='https://islandtimes.example/a/17'>Zum Originalartikel »</a></p>",
                "<p>Fuente: <a href='https://islandtimes.example/a/17'>islandtimes.example</a></p>",
                "<p>This article was originally published on islandtimes.example.</p>"
            })
    void aLinkToTheSourceNamesTheSiteThatItLeadsTo(String foot) {
        Article a = read("", FIRST, foot);
        assertThat(a.origin()).isEqualTo(new Origin("islandtimes.example", true));
        assertThat(a.outlet().kind()).isEqualTo("republished");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>This story was first published by the Island Times under a free licence.</p>",
                "<p><em>Republished with permission from Island Times.</em></p>",
                "<p>Dieser Text ist zuerst erschienen bei Island Times.</p>",
                "<p>Cet article a été initialement publié par Island Times.</p>",
                "<p>Publicado originalmente en Island Times.</p>",
                "<p>Source: <a href='https://islandtimes.example/a/17'>Island Times</a></p>",
                "<p>Source: Island Times</p>"
            })
    void aSentenceAboutTheFirstPrintNamesIt(String foot) {
        assertThat(read("", FIRST, foot).origin()).isEqualTo(new Origin("Island Times", true));
    }

    @Test
    void aCanonicalAddressOnAnotherSiteIsWhereTheArticleStoodFirst() {
        Article a = read("<link rel='canonical' href='https://www.islandtimes.example/a/17'>", FIRST, "");
        assertThat(a.origin()).isEqualTo(new Origin("islandtimes.example", true));
        assertThat(a.address()).isEqualTo(OWN);
    }

    @Test
    void aFormOfTheSameSiteIsNoOtherSite() {
        Article a = read("<link rel='canonical' href='https://m.skarnpost.example/news/lighthouse'>", FIRST, "");
        assertThat(a.origin()).isNull();
    }

    @Test
    void anArchivesCopyIsTheArticleOfItsOutlet() {
        String page =
                "<html><head><link rel='canonical' href='https://islandtimes.example/a/17'></head><body>%s</body></html>";
        Article a = new Extractor()
                .html(
                        page.formatted(BODY.formatted(FIRST)).getBytes(StandardCharsets.UTF_8),
                        null,
                        URI.create("https://web.archive.org/web/2026/https://islandtimes.example/a/17"),
                        null)
                .article();
        assertThat(a.address()).isEqualTo(URI.create("https://islandtimes.example/a/17"));
        assertThat(a.origin()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SKARN, 3 March (Meridian) -          | Meridian
        SKARN (Reuters) —                    | Reuters
        (AP) –                               | AP
        Skarn (dpa) -                        | dpa
        """)
    void aPlaceLineNamesTheAgency(String place, String agency) {
        assertThat(read("", place + " " + FIRST, "").origin()).isEqualTo(new Origin(agency, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p>— Meridian Wire</p>                                                                       | Meridian Wire
        <p>(AFP/dpa)</p>                                                                             | AFP
        <p>Copyright 2026 The Associated Press. All rights reserved. It may not be redistributed.</p>| The Associated Press
        """)
    void aCreditAtTheEndNamesTheAgency(String foot, String agency) {
        assertThat(read("", FIRST, foot).origin()).isEqualTo(new Origin(agency, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "author":{"@type":"Organization","name":"Agence France-Presse"}       | Agence France-Presse | false
        "author":{"name":"Ona Feld"},"provider":{"name":"Reuters"}            | Reuters              | false
        "sourceOrganization":{"@type":"Organization","name":"Island Times"}   | Island Times         | true
        "isBasedOn":"https://islandtimes.example/a/17"                        | islandtimes.example  | true
        """)
    void thePagesDataNamesIt(String data, String name, boolean republished) {
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + data + "}</script>";
        assertThat(read(script, FIRST, "").origin()).isEqualTo(new Origin(name, republished));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='https://skarnpost.example/about'>Source</a></p>",
                "<figure><figcaption>Source: <a href='https://islandtimes.example/'>Island Times</a></figcaption></figure>",
                "<p>The cable, <a href='https://islandtimes.example/a/17'>the Island Times reported</a>, was laid in a single night.</p>",
                "<p>Source: <a href='https://stat.example/a'>Statistics</a></p><p>Source: <a href='https://navy.example/b'>Navy</a></p>",
                "<p>This article was first published on Monday.</p>",
                "<p>Meridian Wire contributed to this report.</p>",
                "<p>Source: Ministry of Transport</p>",
                "<p>SKARN (KSKN) -- The cable is laid.</p>",
                "<footer>Copyright 2026 Skarn Post. All rights reserved.</footer>"
            })
    void whatOnlyQuotesOrNamesTheOutletItselfIsNoOrigin(String foot) {
        assertThat(read("", FIRST, foot).origin()).isNull();
    }

    @Test
    void anAgencyIsNoCopyOfItself() {
        String page = "<html><head><meta property='og:site_name' content='Meridian Wire'></head><body>%s</body></html>";
        Article a = new Extractor()
                .html(
                        page.formatted(BODY.formatted("SKARN, 3 March (Meridian) - " + FIRST))
                                .getBytes(StandardCharsets.UTF_8),
                        null,
                        null,
                        null)
                .article();
        assertThat(a.origin()).isNull();
        assertThat(a.outlet().kind()).isEqualTo("agency");
    }
}
