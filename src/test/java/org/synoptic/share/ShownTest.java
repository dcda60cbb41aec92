package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.Paragraph;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Decision;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Sentence;

class ShownTest {
    private static List<String> everyFormat(Report report) {
        return Stream.concat(
                        Stream.of(Page.of(report), Json.write(report), Markdown.of(report)),
                        Arrays.stream(Export.Table.values()).map(t -> Csv.of(report, t)))
                .toList();
    }

    @Test
    void excerptsNeverExceedTheirPartOfAnArticle() {
        for (long seed = 0; seed < 40; seed++) {
            Comparison comparison = Ferry.any(seed);
            Report report = Reporter.of("Any", comparison, Level.EXCERPTS, null);
            for (Witness w : comparison.witnesses()) {
                int all = w.segments().sentences().stream()
                        .mapToInt(s -> s.span().length())
                        .sum();
                int out = report.article(w.sigil().value()).lines().stream()
                        .mapToInt(l -> l.words().length())
                        .sum();
                assertThat(out).isLessThanOrEqualTo((int) (Shown.MOST * all));
            }
        }
    }

    /// Whatever was decided, marked, noted and set first: of the words that stand in the edition, in its page and in
    /// the
    /// file to keep, those of an article that no other one shows are never more than its part.
    @Test
    void noEditionOfExcerptsTellsMoreOfAnArticleHoweverItIsMade() {
        for (long seed = 100; seed < 180; seed++) {
            Random random = new Random(seed);
            Comparison comparison = decidedAtRandom(seed, random);
            Wish wish = wished(random, comparison);
            Edition edition = random.nextInt(4) == 0
                    ? Edition.freeze(Blind.of("Any", comparison, "lot" + seed), wish, Ferry.NOON)
                    : Edition.freeze("Any", comparison, wish, Ferry.NOON);
            Report report = Json.read(edition.document());
            String told =
                    Jsoup.parse(edition.file()).text() + edition.document().replace("\\\"", "\"");
            for (Witness w : comparison.witnesses()) {
                int all = 0;
                int out = 0;
                for (Sentence s : w.segments().sentences()) {
                    String words = w.segments().text(s);
                    all += words.length();
                    boolean elsewhere = report.articles().stream()
                            .filter(a -> !a.id().equals(w.id().value()))
                            .flatMap(a -> a.lines().stream())
                            .anyMatch(l -> l.words().contains(words));
                    if (!elsewhere && told.contains(words)) out += words.length();
                }
                assertThat(out).as("seed " + seed + ", " + w.sigil()).isLessThanOrEqualTo((int) (Shown.MOST * all));
            }
        }
    }

    private static Comparison decidedAtRandom(long seed, Random random) {
        List<Article> articles = Ferry.any(seed).witnesses().stream()
                .map(w -> w.segments().article())
                .toList();
        List<Decision> decisions = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Article here = articles.get(random.nextInt(articles.size()));
            Article there = articles.get(random.nextInt(articles.size()));
            boolean link = !here.equals(there);
            decisions.add(new Decision(
                    link ? Decision.Subject.LINK : Decision.Subject.ALONE,
                    one(random, Decision.Verdict.values()),
                    passage(here, random),
                    link ? passage(there, random) : null,
                    "Ada Moor",
                    Ferry.NOON.plusSeconds(i),
                    random.nextBoolean() ? "" : "Both papers were asked."));
        }
        return Comparison.of(articles, decisions, Meaning.none());
    }

    private static Decision.Passage passage(Article a, Random random) {
        var span = one(random, a.paragraphs().toArray(Paragraph[]::new)).span();
        return Decision.Passage.of(a, span.start(), span.end());
    }

    private static Wish wished(Random random, Comparison comparison) {
        EnumSet<Wish.Mark> marks = EnumSet.of(one(random, Wish.Mark.values()), one(random, Wish.Mark.values()));
        Wish wish = Wish.USUAL.only(random.nextBoolean() ? Wish.Mark.ALL : marks);
        if (random.nextBoolean()) wish = wish.withNotes();
        return random.nextBoolean()
                ? wish
                : wish.startingWith(comparison.witnesses().getLast().id());
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void whatIsNotShownStandsInNoFormat() {
        for (long seed = 0; seed < 12; seed++) {
            Comparison comparison = Ferry.any(seed);
            for (Level level : List.of(Level.MARKS, Level.EXCERPTS)) {
                Report report = Reporter.of("Any", comparison, level, null);
                List<String> formats = everyFormat(report);
                for (Witness w : comparison.witnesses())
                    for (Sentence s : w.segments().sentences()) {
                        String words = w.segments().text(s);
                        if (words.length() > 24 && !shownSomewhere(report, words))
                            for (String format : formats) assertThat(format).doesNotContain(tail(words));
                    }
            }
        }
    }

    /// Another article may print the same words and show them.
    private static boolean shownSomewhere(Report report, String words) {
        return report.articles().stream()
                .flatMap(a -> a.lines().stream())
                .anyMatch(l -> l.words().contains(tail(words)));
    }

    /// The end of a sentence without signs that a format would set apart.
    private static String tail(String words) {
        String[] parts = words.split("[^\\p{L}\\p{N} ]");
        return Arrays.stream(parts)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(words);
    }

    @Test
    void anExcerptCarriesLinkedQuotationsFiguresThatDifferAndWhatOneAloneHas() {
        Comparison comparison = Ferry.any(3);
        Report report = Reporter.of("Any", comparison, Level.EXCERPTS, null);
        assertThat(report.articles()).anyMatch(a -> !a.lines().isEmpty());
        List<String> wanted = Stream.concat(
                        report.statements().stream()
                                .filter(Report.Statement::shared)
                                .flatMap(s -> s.wordings().stream())
                                .map(w -> w.article() + w.sentence()),
                        report.claims().stream().map(c -> c.article() + c.sentence()))
                .toList();
        for (Report.Piece a : report.articles())
            for (Report.Line l : a.lines()) assertThat(wanted).contains(a.sigil() + l.sentence());
    }

    @Test
    void marksAloneCarryNoSentenceButSayWhereFindingsStand() {
        Report report = Reporter.of("The ferry", Ferry.comparison(), Level.MARKS, null);
        assertThat(report.articles()).allMatch(a -> a.lines().isEmpty() && a.text() == null);
        assertThat(report.statements()).isNotEmpty();
        assertThat(Page.of(report)).contains("not shown here").contains("no words of the articles");
    }

    @Test
    void reasonsThatQuoteWordsGoOutWithThoseWordsOnly() {
        Report marks = Reporter.of("The ferry", Ferry.comparison(), Level.MARKS, null);
        assertThat(marks.statements())
                .allMatch(s -> s.wordings().stream().allMatch(w -> w.reasons().isEmpty()));
        assertThat(marks.claims()).allMatch(c -> reasons(c).isEmpty());
        for (long seed = 0; seed < 10; seed++) {
            Report some = Reporter.of("Any", Ferry.any(seed), Level.EXCERPTS, null);
            for (Report.Claim c : some.claims())
                if (some.article(c.article()).line(c.sentence()).isEmpty())
                    assertThat(reasons(c)).isEmpty();
        }
        Report full = Reporter.of("The ferry", Ferry.comparison(), Level.FULL, null);
        assertThat(full.claims()).anyMatch(c -> !reasons(c).isEmpty());
    }

    private static List<String> reasons(Report.Claim c) {
        return c.elsewhere().stream()
                .flatMap(a -> a.passages().stream())
                .flatMap(p -> p.reasons().stream())
                .toList();
    }

    @Test
    void everyLinkOfAnExcerptLeadsToAPlaceInIt() {
        for (long seed = 0; seed < 15; seed++) {
            Document page = Jsoup.parse(Page.of(Reporter.of("Any", Ferry.any(seed), Level.EXCERPTS, null)));
            List<String> ids = page.select("[id]").eachAttr("id");
            for (String href : page.select("a[href^=#]").eachAttr("href"))
                assertThat(ids).contains(href.substring(1));
        }
    }

    @Test
    void theSameSentencesAreChosenAgain() {
        for (long seed = 0; seed < 5; seed++)
            assertThat(Reporter.of("Any", Ferry.any(seed), Level.EXCERPTS, null))
                    .isEqualTo(Reporter.of("Any", Ferry.any(seed), Level.EXCERPTS, null));
    }
}
