package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

class BlindTest {
    private static final Article COURIER = article(
            "page-1",
            "Ostria Courier",
            "ostriacourier.example",
            "Lena Ford, diplomatic correspondent",
            "The bridge in Dunmere stays shut, the mayor told the Courier. A post was bent.");
    private static final Article POST = article(
            "page-2",
            "The Dunmere Post",
            "dunmerepost.example",
            "By Jon Vale and Staff",
            "The bridge stays shut in Ostria, the mayor said. Ford Street is closed too. Post offices open late.");
    private static final Article SIX = article(
            "page-3", "Taz", "taz.example", "Mira Holm", "Nobody in Dunmere knows, officials of Ostria told Taz.");
    private final Bars bars = new Bars(Names.in(List.of(COURIER, POST, SIX)));

    private static Article article(String id, String outlet, String domain, String byline, String text) {
        Article a = Article.plain(new ArticleId(id), Outlet.named(outlet), text, false);
        return new Article(
                a.id(),
                new Outlet(outlet, domain, null),
                "A headline",
                List.of(byline),
                "2026-05-0" + id.charAt(5) + "T10:00:00Z",
                null,
                URI.create("https://www." + domain + "/news/" + id),
                "en",
                null,
                text,
                a.paragraphs(),
                a.gauge(),
                a.snapshot());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        She told the Courier on Monday.            | She told the ███████ on Monday.
        The Ostria Courier’s editor resigned.      | The ██████ ███████’s editor resigned.
        OSTRIA COURIER, Monday                     | ██████ ███████, Monday
        Courier reporters saw the bridge.          | ███████ reporters saw the bridge.
        Photograph: Ann Roe/Courier                | Photograph: Ann Roe/███████
        Write to desk@ostriacourier.example today. | Write to ██████████████████████████ today.
        See www.dunmerepost.example/bridge.        | See ██████████████████████████████.
        Follow @DunmerePost for more.              | Follow ████████████ for more.
        ‘It was told to the Post first’            | ‘It was told to the ████ first’
        Lena Ford reported from Dunmere.           | ████ ████ reported from Dunmere.
        Additional reporting by Vale.              | Additional reporting by ████.
        as TAZ reports                             | as ███ reports
        """)
    void coversWhatTells(String text, String covered) {
        assertThat(bars.over(text)).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post offices open late.",
                "He will post a letter by courier.",
                "Ostria and Dunmere agreed. In Ostria it rained.",
                "Ford Street is closed.",
                "The vale was green, and the postponed vote was lost.",
                "Staff left early.",
                "It costs 3.50 crowns and/or a posting."
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(bars.over(text)).isEqualTo(text);
    }

    @Test
    void theOrderIsDrawnFromTheSeedAndNotFromTheOrderOfTheArticles() {
        Comparison one = Comparison.of(List.of(COURIER, POST, SIX), Meaning.none());
        Comparison other = Comparison.of(List.of(SIX, POST, COURIER), Meaning.none());
        assertThat(Blind.of("t", one, "abc")).isEqualTo(Blind.of("t", other, "abc"));
        assertThat(java.util.stream.IntStream.range(0, 20)
                        .mapToObj(i -> List.copyOf(
                                Blind.of("t", one, "seed" + i).outlets().values()))
                        .distinct()
                        .count())
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noNameSurvivesAndEveryFindingStandsWhereItStood(int seed) {
        List<Article> articles = invented(new Random(seed));
        Comparison open = Comparison.of(articles, Meaning.none());
        Blind blind = Blind.of("As the " + articles.getFirst().outlet().name() + " saw it", open, "s" + seed);

        String everything = blind.title() + blind.comparison();
        for (Article a : articles) {
            assertThat(everything).doesNotContainIgnoringCase(a.outlet().name());
            assertThat(everything)
                    .doesNotContain(
                            a.outlet().domain(), a.id().value(), a.snapshot().textHash());
            assertThat(everything).doesNotContain(a.bylines().getFirst().replace("By ", ""));
        }
        for (Witness w : blind.comparison().witnesses()) {
            Article original = articles.stream()
                    .filter(a -> a.outlet()
                            .name()
                            .equals(blind.outlets().get(w.sigil().value())))
                    .findFirst()
                    .orElseThrow();
            String covered = w.segments().article().text();
            assertThat(uncovered(covered, original.text())).isEqualTo(original.text());
            Witness was = open.witness(original.id()).orElseThrow();
            assertThat(w.quotations()).hasSameSizeAs(was.quotations());
            assertThat(w.segments().sentences().stream().map(s -> s.span().start()))
                    .isEqualTo(was.segments().sentences().stream()
                            .map(s -> s.span().start())
                            .toList());
        }
        assertThat(blind.comparison().only()).hasSameSizeAs(open.only());
        assertThat(blind.comparison().variants().statements())
                .hasSameSizeAs(open.variants().statements());
    }

    private static String uncovered(String covered, String original) {
        assertThat(covered).hasSameSizeAs(original);
        StringBuilder out = new StringBuilder(covered);
        for (int i = 0; i < out.length(); i++) if (out.charAt(i) == Bars.BAR) out.setCharAt(i, original.charAt(i));
        return out.toString();
    }

    private static final List<String> PLACES = List.of("Ostria", "Dunmere", "Kelso", "Larkhaven", "Skerry", "Pellan");
    private static final List<String> KINDS =
            List.of("Courier", "Post", "Evening Standard", "Wire", "Times", "Voice", "Zeitung");
    private static final List<String> WRITERS =
            List.of("Lena Ford", "Jon Vale", "Mira Holm", "Oda Renn", "Pavo Istrin", "Ada Moor", "Tom Quill");

    private static List<Article> invented(Random random) {
        List<Article> out = new ArrayList<>();
        List<String> places = shuffled(PLACES, random);
        List<String> kinds = shuffled(KINDS, random);
        List<String> writers = shuffled(WRITERS, random);
        int many = 2 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            String outlet = places.get(i) + " " + kinds.get(i);
            String domain = outlet.toLowerCase(java.util.Locale.ROOT).replace(" ", random.nextBoolean() ? "" : "-")
                    + ".example";
            List<String> lines = List.of(
                    "The ferry ran aground off Skerry Point on Friday with 212 people on board.",
                    "“We felt a long scrape and then nothing moved,” Elin Sorby told the " + outlet + ".",
                    "Captain Hale spoke with " + kinds.get(random.nextInt(many)) + " reporters in Pellan.",
                    writers.get(i) + " reported from Kelso; write to news@" + domain + ".",
                    "The harbour of " + places.get(random.nextInt(many)) + " was closed at noon.",
                    "Read more at https://" + domain + "/ferry-" + i + " or follow us.");
            String text = String.join("\n\n", shuffled(lines, random));
            out.add(article("page-" + (i + 1), outlet, domain, "By " + writers.get(i), text));
        }
        return out;
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> out = new ArrayList<>(all);
        java.util.Collections.shuffle(out, random);
        return out;
    }

    @Test
    void aBlindTextIsCutAsTheOpenOneWas() {
        Comparison open = Comparison.of(List.of(COURIER, POST), Meaning.none());
        for (Witness w : Blind.of("t", open, "s").comparison().witnesses()) {
            Segments s = w.segments();
            for (Paragraph p : s.article().paragraphs())
                assertThat(p.span().article()).isEqualTo(w.id());
            s.tokens()
                    .forEach(t ->
                            assertThat(t.text()).isEqualTo(s.article().text().substring(t.start(), t.end())));
        }
    }

    @Test
    void aSecondLookCoversNothingMore() {
        String once = bars.over("The " + COURIER.outlet().name() + " and Post reporters wrote to desk@taz.example.");
        assertThat(bars.over(once)).isEqualTo(once);
        assertThat(Pattern.compile("\\p{Lu}").matcher(once).results().count()).isEqualTo(1);
    }
}
