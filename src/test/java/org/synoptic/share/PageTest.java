package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;

class PageTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body a header p span h1 h2 h3 nav ul li b main section article div bdi blockquote"
                            + " i sup q ins del mark strong small dl dt dd table thead tbody tr th td code footer")
                    .split(" "));

    private static String page(Comparison comparison, Level level) {
        return Page.of(Reporter.of("The ferry", comparison, level, null));
    }

    private static Document parsed(Level level) {
        return Jsoup.parse(page(Ferry.comparison(), level));
    }

    @Test
    void opensWithTheTitleAndTheCounts() {
        Document page = parsed(Level.FULL);
        assertThat(page.select("h1").text()).isEqualTo("The ferry");
        assertThat(page.select(".counts").text()).startsWith("3 articles · 3 independent reports · ");
        assertThat(page.select("article .outlet").eachText())
                .containsExactlyInAnyOrder("The Harbour Ledger", "Skerry Courier", "Larkhaven Herald");
    }

    @Test
    void showsEveryArticleWholeAndInItsOwnWords() {
        Document page = parsed(Level.FULL);
        page.select(".dots, .tag, sup").remove();
        for (Article a : Ferry.articles())
            assertThat(page.select("article .body").eachText())
                    .contains(a.text().replaceAll("\\s+", " "));
    }

    @Test
    void strikesWhatAWordingLeftOutAndMarksWhatItAdded() {
        Document page = parsed(Level.FULL);
        assertThat(page.select("#quotations del").eachText()).anyMatch(d -> d.startsWith("any more"));
        assertThat(page.select("#quotations .pill").eachText()).contains("longest version", "trimmed");
        assertThat(page.select("#quotations h3").eachText()).contains("Oda Venn");
    }

    @Test
    void showsTheClosestPassageOfEveryOtherArticleBesideWhatOneAloneHas() {
        Document page = parsed(Level.FULL);
        Element choir = page.select("#only .finding").stream()
                .filter(f -> f.text().contains("school choir"))
                .findFirst()
                .orElseThrow();
        assertThat(choir.select("h3").text()).isEqualTo("◆ Only in The Harbour Ledger");
        assertThat(choir.select(".row")).hasSize(3);
        assertThat(choir.select(".score").eachText()).hasSize(2).allMatch(s -> s.matches("0\\.\\d\\d"));
        assertThat(choir.select(".pill").eachText()).contains("not found");
    }

    @Test
    void setsFiguresThatDifferSideBySide() {
        Document page = parsed(Level.FULL);
        assertThat(page.select("#figures .value").eachText()).containsExactlyInAnyOrder("212", "221");
        assertThat(page.select("#figures mark").eachText()).containsExactlyInAnyOrder("212", "221");
        assertThat(page.select("article a.figure").eachText()).containsExactlyInAnyOrder("212≠", "221≠");
    }

    @Test
    void saysWhereEachTextCameFromAndWhenAndWhatFoundIt() {
        String about = parsed(Level.FULL).select("#about").text();
        assertThat(about).contains("https://ledger.example/ferry?a=1&b=2", "14 March 2026, 12:00 UTC");
        assertThat(about).contains(Comparison.ENGINE);
        for (Article a : Ferry.articles())
            assertThat(about).contains(a.snapshot().textHash());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void everyLinkWithinThePageLeadsToAPlaceInIt(Level level) {
        Document page = parsed(level);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (String href : page.select("a[href^=#]").eachAttr("href"))
            assertThat(ids).contains(href.substring(1));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void loadsNothingAndRunsNothing(Level level) {
        String html = page(Ferry.comparison(), level);
        assertThat(html).doesNotContain("<script", "<img", "<link", " src=", "@import", "url(", " style=");
        assertThat(html).contains("content=\"" + Page.POLICY + "\"");
        assertThat(Page.POLICY).startsWith("default-src 'none'; style-src 'sha256-");
        String style = Jsoup.parse(html).expectFirst("style").data();
        assertThat(Page.POLICY).isEqualTo(Html.policy(style));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>%s",
                "%s\"><img src=x onerror=alert(1)>",
                "%s' onmouseover='alert(1)",
                "%s\" autofocus onfocus=\"alert(1)",
                "</title></style></article><svg onload=alert(1)>%s",
                "<!-- %s --><iframe srcdoc='<script>1</script>'>",
                "&lt;script&gt;%s&#60;b&#62;",
                "javascript:alert('%s')",
                "%s\u0000<a href=javascript:alert(1)>\u202Ex",
                "{{%s}} ${7*7} <%= 1 %> %{x}"
            })
    void noWordsOfAPageBecomeMarkup(String vector) {
        Comparison comparison = Ferry.hostile(s -> vector.replace("%s", s));
        for (Level level : Level.values()) {
            String title = vector.replace("%s", "ferry");
            Document page = Jsoup.parse(Page.of(Reporter.of(title, comparison, level, null)));
            assertThat(page.expectFirst("h1").wholeText()).isEqualTo(title.replace('\u0000', '\uFFFD'));
            for (Element e : page.getAllElements()) {
                if (!e.tagName().startsWith("#")) assertThat(ELEMENTS).contains(e.tagName());
                for (Attribute a : e.attributes())
                    assertThat(a.getKey()).doesNotStartWith("on").isNotIn("style", "src");
            }
            assertThat(page.select("a[href]").eachAttr("href")).allMatch(h -> h.startsWith("#"));
            assertThat(page.select("article")).hasSize(3);
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfTheArticles() {
        String expected = page(Ferry.comparison(), Level.FULL);
        for (int seed = 0; seed < 4; seed++) {
            List<Article> shuffled = new ArrayList<>(Ferry.articles());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(page(Comparison.of(shuffled, Meaning.none()), Level.FULL))
                    .isEqualTo(expected);
        }
    }

    /// Twelve long articles: as much of the evidence as a phone should load, and every link in it leads somewhere.
    @ParameterizedTest
    @EnumSource(Level.class)
    void aPageOfManyLongArticlesStaysLightAndWhole(Level level) {
        Comparison many = Comparison.of(Ferry.many(12, 90), Meaning.none());
        Edition edition = Edition.freeze("Twelve", many, Wish.USUAL.at(level).by(Wish.Right.OWN), Ferry.NOON);
        String html = edition.html(new Edition.Place("/s/" + "x".repeat(32) + "/report", null, null));
        assertThat(Served.of(html).packed().length).isLessThan(100_000);
        Document page = Jsoup.parse(html);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(h -> ids.contains(h.substring(1)));
        assertThat(page.select("#only .finding")).isNotEmpty();
        if (level == Level.FULL) assertThat(page.select("#only .others a")).isNotEmpty();
        page.select(".dots, .tag, sup").remove();
        if (level == Level.FULL)
            assertThat(page.select("article .body").eachText())
                    .containsExactlyInAnyOrderElementsOf(Ferry.many(12, 90).stream()
                            .map(a -> a.text().replaceAll("\\s+", " "))
                            .toList());
    }

    @Test
    void saysInWordsWhatTheDotsShow() {
        Set<String> said = parsed(Level.FULL).select(".dots").stream()
                .map(d -> d.attr("aria-label"))
                .collect(Collectors.toSet());
        assertThat(said).anyMatch(s -> s.startsWith("Not found in ") && s.endsWith("."));
        assertThat(said).anyMatch(s -> s.endsWith("differs in Skerry Courier."));
    }

    @Test
    void theWriterOfMarkupRefusesWhatWouldRunAndWhatIsNotClosed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Html().open("p", "onclick", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Html().open("p", "style", "x"));
        assertThatIllegalStateException().isThrownBy(() -> new Html().open("p").toString());
        assertThat(new Html().open("a", "href", " javascript:x").close().toString())
                .endsWith("<a></a>");
    }
}
