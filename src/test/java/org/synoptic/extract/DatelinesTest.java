package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final String TEXT =
            "<p>The bridge over the Orsk was closed on Sunday after a crack was found in its third pier, the port said.</p><p>“We had to act within the hour,” said the harbour master, who had the barriers set up at noon.</p><p>Lorries are sent round by the northern road, and the ferry sails every twenty minutes.</p>";

    private static @Nullable String published(String language, String body, @Nullable String address) {
        String page = "<html lang='%s'><head><title>Bridge closed</title></head><body>%s</body></html>";
        return new Extractor()
                .html(
                        page.formatted(language, body).getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        address == null ? null : URI.create(address),
                        null)
                .article()
                .published();
    }

    private static @Nullable String under(String language, String line) {
        return published(
                language,
                "<div>Friday, 20 November 2026</div><article><h1>Bridge closed</h1><p>%s</p>%s</article>"
                        .formatted(line, TEXT),
                null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        en | 14 March 2026                        | en | March 14th, 2026
        en | Sat, Mar. 14, 2026 at 10:30 am        | de | 14. März 2026, 10:30 Uhr
        de-AT | 14. Jänner 2026                    | fr | Publié le samedi 14 mars 2026 à 10h30
        es | 14 de marzo de 2026                  | pt | 14 de março de 2026 às 10h30
        it | 14 marzo 2026                        | nl | 14 maart 2026
        fi | 14. maaliskuuta 2026                 | lv | 2026. gada 14. martā
        lt | 2026 m. kovo 14 d.                   | pl | 14 marca 2026
        cs | 14. března 2026                      | hr | 14. ožujka 2026.
        bg | 14 март 2026 г.                      | hu | 2026. március 14.
        el | 14 Μαρτίου 2026                      | tr | 14 Mart 2026, Cumartesi
        uk | 14 березня 2026                      | ru | 14 марта 2026 года, 10:30
        ar | 14 مارس 2026                         | ar | ١٤ آذار ٢٠٢٦
        he | 14 במרץ 2026                         | hi | 14 मार्च 2026
        bn | ১৪ মার্চ ২০২৬                          | th | 14 มีนาคม 2569
        id | Sabtu, 14 Maret 2026                 | vi | Thứ bảy, 14 tháng 3, 2026
        ko | 2026년 3월 14일                        | ja | 令和8年3月14日
        zh | 2026 年 3 月 14 日                     | ca | 14 de març del 2026
        """)
    void readsDatesInWordsInEachLanguageInALineUnderTheHeadline(
            String language, String line, String otherLanguage, String otherLine) {
        assertThat(under(language, line)).isEqualTo(language.equals("de-AT") ? "2026-01-14" : "2026-03-14");
        assertThat(under(otherLanguage, otherLine)).isEqualTo("2026-03-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Anna Reeve | Saturday 14 March 2026, 10:30 GMT",
                "By Anna Reeve and Tom Hale, Harbour Post, 14 March 2026",
                "Published 14 March 2026 · Updated 15 March 2026",
                "Updated 15 March 2026 | First published 14 March 2026",
                "Anna Reeve – 03/14/2026 – 5 min read",
                "<span>Anna Reeve</span> <small>14.03.2026</small>",
            })
    void findsTheDayBesideNamesAndLabels(String line) {
        assertThat(under("en", line)).isEqualTo("2026-03-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote on the harbour bill is set for 14 March 2026",
                "The council will decide on 14 March 2026.",
                "An older law of 14 March 2026 says otherwise to this day",
                "Bridge closed again",
                "Founded 3 May 1998",
            })
    void takesNoDayOfASentenceNorTheDayOnTopOfThePage(String line) {
        assertThat(under("en", line)).isNull();
    }

    @Test
    void findsTheDayOverTheHeadlineAndUnderTheText() {
        assertThat(published(
                        "en",
                        "<article><header><p>14 March 2026</p><h1>Bridge closed</h1></header>%s</article>"
                                .formatted(TEXT),
                        null))
                .isEqualTo("2026-03-14");
        assertThat(published(
                        "en", "<article><h1>Bridge closed</h1>%s<p>14 March 2026</p></article>".formatted(TEXT), null))
                .isEqualTo("2026-03-14");
    }

    @Test
    void takesNoDayOfAReadersComment() {
        String comments = "<div><p>Joe</p><p>15 March 2026</p><p>I agree with all of that, it is a shame.</p></div>";
        assertThat(published("en", "<article><h1>Bridge closed</h1>%s%s</article>".formatted(TEXT, comments), null))
                .isNull();
    }

    @Test
    void findsTheDayUnderAHeadlineOfTheSecondOrder() {
        assertThat(published(
                        "de",
                        "<div><h2>Brücke gesperrt</h2><p>Von Anna Reeve, Orsk – 14.3.26, 10:30 Uhr</p>%s</div>"
                                .formatted(TEXT),
                        null))
                .isEqualTo("2026-03-14");
    }

    @Test
    void findsTheDayBeforeTheFirstWordsAndInTheAddress() {
        String body = "<article><h1>Bridge closed</h1>%s</article>";
        assertThat(published("en", body.formatted(TEXT.replaceFirst("<p>", "<p>ORSK, March 14, 2026 (Wire) — ")), null))
                .isEqualTo("2026-03-14");
        assertThat(published("en", body.formatted(TEXT), "https://post.example/news/2026/03/14/bridge"))
                .isEqualTo("2026-03-14");
        assertThat(published("en", body.formatted(TEXT), "https://post.example/news/2026/14/03/bridge"))
                .isNull();
    }

    @Test
    void readsANameThatMeansTwoMonthsInThePagesLanguage() {
        assertThat(Dates.iso("3. listopadu 2026", "cs")).isEqualTo("2026-11-03");
        assertThat(Dates.iso("3. listopada 2026", "hr")).isEqualTo("2026-10-03");
    }

    @Test
    void readsFiguresAsThePagesLanguageDoes() {
        assertThat(Dates.iso("3/4/2026", "en-us")).isEqualTo("2026-03-04");
        assertThat(Dates.iso("3/4/2026", "en-gb")).isEqualTo("2026-04-03");
        assertThat(Dates.iso("14-03-2026")).isEqualTo("2026-03-14");
        assertThat(Dates.iso("30 February 2026")).isNull();
    }
}
