package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;

/// Which of the names that a page gives is its outlet's.
class OutletNamesTest {
    private static final String TEXT =
            "<p>The bell of Orsk fell silent on Sunday, after the tower had moved by a hand's breadth overnight, the parish said.</p>";

    private static Article read(String address, String site, String title, String foot) {
        String page =
                "<html><head><title>%s</title>%s</head><body><article><h1>Bell falls silent</h1>%s</article><footer>%s</footer></body></html>";
        String meta = site.isEmpty() ? "" : "<meta property='og:site_name' content='%s'>".formatted(site);
        return new Extractor()
                .html(
                        page.formatted(title, meta, TEXT.repeat(3), foot).getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        URI.create(address),
                        null)
                .article();
    }

    private static String blank(@Nullable String s) {
        return s == null ? "" : s;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        山麓新聞デジタル | https://www.sanroku.example/a/1 | Copyright © The Sanroku Shimbun Company. All rights reserved. | 山麓新聞デジタル (Sanroku Shimbun)
        산록일보 | https://sanrokilbo.example/a/1 | <b>Copyright</b> ⓒ <a href='/'>Sanrokilbo</a> | 산록일보 (Sanrokilbo)
        Долинный Вестник | https://dolina.example/a/1 | © 1998–2026 THE DOLINA HERALD. All rights reserved. | Долинный Вестник (Dolina Herald)
        Долинный Вестник | https://dolina.example/a/1 | © 2026 Meridian Holdings Ltd. | Долинный Вестник
        Долинный Вестник | https://dolina.example/a/1 | © АО «Долина» 2026 | Долинный Вестник
        Orsk Herald | https://orskherald.example/a/1 | © 2026 Orsk Herald Media | Orsk Herald
        """)
    void aNameInAScriptOfItsOwnHasItsLatinFormBesideIt(String site, String address, String foot, String name) {
        assertThat(read(address, site, "Bell falls silent", "<p>" + foot + "</p>")
                        .outlet()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Orsk.example - All that moves the valley today | https://orsk.example/a/1       | Orsk.example
        News and weather from the hills ! Orsk Herald | https://orskherald.example/a/1 | Orsk Herald
        Orsk Herald GmbH & Co. KG                        | https://orskherald.example/a/1 | Orsk Herald
        Orsk Herald (www.orskherald.example)             | https://orskherald.example/a/1 | Orsk Herald
        Orsk - Herald                                    | https://orskherald.example/a/1 | Orsk - Herald
        """)
    void aNameIsFreeOfSlogansAndLegalForms(String site, String address, String name) {
        assertThat(read(address, site.replace('!', '|'), "Bell falls silent", "")
                        .outlet()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bell falls silent               | © 2026 Orsk Herald. All rights reserved. | Orsk Herald
        Bell falls silent               | © 2026 Meridian Holdings                 | orskherald.example
        Bell falls silent - Orsk Herald |                                          | Orsk Herald
        """)
    void whereThePageNamesNoOutletItsTitleOrTheHolderOfItsRightsDoes(String title, String foot, String name) {
        assertThat(read("https://www.orskherald.example/a/1", "", title, "<p>" + blank(foot) + "</p>")
                        .outlet()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void theHeadlineLosesTheNameInWhicheverScript() {
        Article a = read(
                "https://www.sanroku.example/a/1",
                "山麓新聞デジタル",
                "鐘が止まった：山麓新聞デジタル",
                "<p>Copyright © The Sanroku Shimbun Company.</p>");
        assertThat(a.outlet().name()).isEqualTo("山麓新聞デジタル (Sanroku Shimbun)");
        assertThat(a.title()).doesNotContain("山麓新聞");
    }
}
