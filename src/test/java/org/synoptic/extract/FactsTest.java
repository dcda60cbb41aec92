package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;

class FactsTest {
    private static final String TEXT =
            "<p>The bell of Orsk fell silent on Sunday, after the tower had moved by a hand's breadth overnight, the parish said.</p><p>“It rang for three hundred years, and nobody here can sleep without it,” said the sexton in the square on Monday.</p><p>The town has closed two streets around the tower and asked for help with the scaffolding.</p>";

    private static Article read(String head, String between, String end) {
        String page =
                "<html><head><title>Bell falls silent</title><meta property='og:site_name' content='Orsk Herald'>%s</head><body><nav><a href='/'>Home</a></nav><article><h1>Bell falls silent</h1>%s%s%s</article></body></html>";
        return new Extractor()
                .html(page.formatted(head, between, TEXT, end).getBytes(StandardCharsets.UTF_8), null, null, null)
                .article();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Brink'>  |
        <meta name='articleAuthor' content='Ada Brink'>                                                  |
        <meta name='author' content='desk@orskherald.example'><meta name='author' content='Ada Brink'>   |
        '' | <p>By Ada Brink</p>
        '' | <div>Von <b>Ada Brink</b></div>
        '' | <span>Par Ada Brink</span>
        '' | <p>Por: Ada Brink</p>
        '' | <div><a href='/authors/ada-brink'>Ada Brink</a></div>
        <meta name='author' content='Orsk Herald'> | <p><a href='/autoren/17-ada'>Ada Brink</a></p>
        """)
    void findsWhoWroteIt(String head, String between) {
        assertThat(read(head, between == null ? "" : between, "").bylines()).containsExactly("Ada Brink");
    }

    @Test
    void takesTheOutletForTheAuthorOnlyWhereNobodyElseIsNamed() {
        assertThat(read("<meta name='author' content='Orsk Herald'>", "", "").bylines())
                .containsExactly("Orsk Herald");
    }

    @Test
    void findsTheNameThatSignsTheText() {
        Article a = read("", "", "<p>Ada Brink</p>");
        assertThat(a.bylines()).containsExactly("Ada Brink");
        assertThat(a.text()).doesNotContain("Ada Brink");
    }

    @Test
    void findsTheAuthorNamedInALineBesideTheText() {
        assertThat(read("", "", "<ul><li><strong>Autorin</strong> Ada Brink</li></ul>")
                        .bylines())
                .containsExactly("Ada Brink");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <meta name='dc.date.issued' content='2026-03-01'> | <time datetime='2026-03-01T18:05+01:00'>1 March</time> | 2026-03-01T18:05:00+01:00
        <meta name='dc.date.issued' content='2026-03-01'> | <time datetime='2026-03-04T18:05+01:00'>4 March</time> | 2026-03-01
        '' | <ul><li><b>Datum</b> 01.03.2026</li></ul>   | 2026-03-01
        '' | <p>Published on March 1, 2026</p>            | 2026-03-01
        """)
    void findsTheDayAndWhereThePageTellsItTheTime(String head, String between, String published) {
        assertThat(read(head, between, "").published()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bell falls silent - Orsk Herald                | Bell falls silent
        Orsk: Bell falls silent | Bell falls silent
        """)
    void freesTheTitleOfWhatStandsAroundIt(String shared, String title) {
        String head = "<meta property='og:title' content='%s'>".formatted(shared);
        assertThat(read(head, "", "").title()).isEqualTo(title);
    }

    @Test
    void takesTheFirstHeadlineWhereOnlyTheKickersDiffer() {
        String title = Titles.choose(
                "After the storm: The bell of Orsk falls silent",
                null,
                "Parish and people – The bell of Orsk falls silent",
                java.util.List.of(),
                null);
        assertThat(title).isEqualTo("The bell of Orsk falls silent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        utf-8 | 鐘は日曜日に鳴り止んだと教会が発表した。塔が一晩で動いたためだという。                                | ja
        en    | Колокол умолк в воскресенье, сообщили в приходе, потому что за ночь башня сдвинулась.              | ru
        uk    | Дзвін замовк у неділю, повідомили в парафії, бо за ніч вежа зсунулася.                             | uk
        en    | The bell fell silent on Sunday, and the parish said that it was not known for how long.            | en
        """)
    void believesTheSignsOverAPageThatErrsAboutItsLanguage(String told, String text, String language) {
        assertThat(Languages.of(Languages.tag(told), text)).isEqualTo(language);
    }

    @Test
    void believesTheSmallestWordsOverATemplateLeftInAnotherLanguage() {
        String german =
                "Die Glocke schwieg am Sonntag, nachdem sich der Turm über Nacht bewegt hatte, und die Gemeinde sagte, das sei für alle nicht leicht. "
                        .repeat(4);
        assertThat(Languages.of("en", german)).isEqualTo("de");
        assertThat(Languages.of("de-at", german)).isEqualTo("de-at");
    }

    @Test
    void takesTheNameForWhichTheAddressSpeaks() {
        String page =
                "<html><head><title>x</title><meta property='og:url' content='https://www.orsk.example/a/1'><meta property='og:site_name' content='Culture'><meta name='publisher' content='Orsk Media'></head><body>%s</body></html>";
        Article a = new Extractor()
                .html(page.formatted(TEXT).getBytes(StandardCharsets.UTF_8), null, null, null)
                .article();
        assertThat(a.outlet().name()).isEqualTo("Orsk Media");
    }
}
