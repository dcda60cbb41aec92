package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;

class ExtractorTest {
    private static final String FIRST =
            "The harbour of Tessel was closed on Wednesday, after a crane had fallen across the main quay, the port authority said.";
    private static final String SECOND =
            "Nobody was hurt. “We heard it before we saw it,” said dock worker Mirna Oyelaran, who had just left the quay with her team.";
    private static final String THIRD =
            "The authority expects to open two of the four berths on Friday; ships with perishable goods are sent to Port Lund until then.";

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Crane falls across Tessel quay | The Tessel Mercury</title>
            <link rel="canonical" href="https://www.tesselmercury.example/news/crane-falls">
            <meta property="og:site_name" content="The Tessel Mercury">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane falls across Tessel quay",
            "datePublished":"2026-03-04T09:30:00+01:00","author":[{"@type":"Person","name":"Ada Brink"},{"@type":"Person","name":"Jon Sorel"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Crane falls across Tessel quay</h1><p class="byline">By Ada Brink and Jon Sorel</p>
            <div class="share-tools"><a href="#">Share on Chirp</a></div>
            <div class="article-body"><p>%s</p><figure><img src="q.jpg"><figcaption>The quay on Wednesday, seen from the old town.</figcaption></figure>
            <h2>Nobody hurt</h2><p>%s</p><div class="newsletter-box"><p>Get our morning letter, with everything from the docks, by mail.</p></div>
            <p>%s</p><p><a href="/x">Read more: How cranes are tested</a></p></div>
            <section class="comments"><p>Anonymous: I always said that this crane would come down, and nobody listened to me.</p></section></article>
            <footer><p>Copyright The Tessel Mercury. All rights reserved, in all countries and for all time.</p></footer></body></html>""".formatted(FIRST, SECOND, THIRD);

    private static Article read(String page) {
        return new Extractor()
                .html(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", null, null)
                .article();
    }

    @Test
    void keepsTheTextAndNothingAroundIt() {
        assertThat(read(PAGE).text()).isEqualTo(String.join("\n\n", FIRST, "Nobody hurt", SECOND, THIRD));
    }

    @Test
    void tellsSubheadsFromParagraphs() {
        assertThat(read(PAGE).paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(Paragraph.Kind.TEXT, Paragraph.Kind.HEADING, Paragraph.Kind.TEXT, Paragraph.Kind.TEXT);
    }

    @Test
    void findsTheFactsOfThePage() {
        Article a = read(PAGE);
        assertThat(a.title()).isEqualTo("Crane falls across Tessel quay");
        assertThat(a.bylines()).containsExactly("Ada Brink", "Jon Sorel");
        assertThat(a.published()).isEqualTo("2026-03-04T09:30:00+01:00");
        assertThat(a.outlet().name()).isEqualTo("The Tessel Mercury");
        assertThat(a.outlet().domain()).isEqualTo("tesselmercury.example");
        assertThat(a.address()).isEqualTo(URI.create("https://www.tesselmercury.example/news/crane-falls"));
        assertThat(a.language()).isEqualTo("en");
        assertThat(a.gauge().checkable()).isTrue();
    }

    @Test
    void believesTheNamesOfPartsOnlyWhereTextIsLeft() {
        String page = "<html><body><div class='sidebar-layout related'><p>%s</p><p>%s</p><p>%s</p></div></body></html>";
        assertThat(read(page.formatted(FIRST, SECOND, THIRD)).text())
                .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
    }

    @Test
    void setsTheLedeBeforeTheTextWhenItStandsOutsideIt() {
        String lede = "A fallen crane has closed the harbour of Tessel, and some ships will have to wait for days.";
        String page =
                "<html><head><meta name='description' content='%s'></head><body><header class='intro'><p>%s</p></header><main><p>%s</p><p>%s</p><p>%s</p></main></body></html>"
                        .formatted(lede, lede, FIRST, SECOND, THIRD);
        assertThat(read(page).text()).isEqualTo(String.join("\n\n", lede, FIRST, SECOND, THIRD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "UTF-8", "UTF-16"})
    void readsEveryCharacterSetThatThePageNames(String name) {
        String page =
                "<html><head><meta charset='%s'></head><body><p>Die Fähre nach Tönning fährt nicht, weil das Eis über Nacht den Hafen schloss, sagte Jürgen Groß.</p></body></html>";
        byte[] bytes = page.formatted(name).getBytes(Charset.forName(name));
        assertThat(new Extractor().html(bytes, null, null, null).article().text())
                .contains("Fähre", "Tönning", "Groß");
    }

    @Test
    void believesBytesThatCanOnlyBeUtf8OverAServerThatErrs() {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        assertThat(new Extractor()
                        .html(bytes, "text/html; charset=iso-8859-1", null, null)
                        .article()
                        .text())
                .contains("“We heard it before we saw it,”");
    }

    @Test
    void readsAPageThatABrowserSavedInOneFile() {
        String archive =
                "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://www.tesselmercury.example/news/crane-falls\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"edge\"\r\n\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + PAGE + "\r\n--edge--\r\n";
        Article a = new Extractor()
                .file("saved.mhtml", archive.getBytes(StandardCharsets.UTF_8), null)
                .article();
        assertThat(a.text()).isEqualTo(read(PAGE).text());
    }

    @Test
    void givesEveryBrokenPageAnAnswer() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder broken = new StringBuilder(PAGE);
            for (int n = 0; n < 40; n++)
                broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(0x3000));
            Article a = read(broken.substring(random.nextInt(200)));
            for (Paragraph p : a.paragraphs()) assertThat(p.span().in(a.text())).isNotBlank();
        }
    }

    @Test
    void readsAPageNestedDeeperThanAnyBrowserWouldShow() {
        String page = "<div>".repeat(5_000) + "<p>" + FIRST + "</p>";
        assertThat(read(page).text()).contains("The harbour of Tessel");
    }
}
