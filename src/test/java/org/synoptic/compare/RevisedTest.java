package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Revised.Added;
import org.synoptic.compare.Revised.Gone;
import org.synoptic.compare.Revised.Reworded;
import org.synoptic.compare.Revised.Same;
import org.synoptic.quote.WordDifference.Kind;

class RevisedTest {
    private static Article article(String drawn) {
        return Article.plain(
                new ArticleId("ledger"),
                Outlet.named("The Ledger"),
                drawn.strip().replace(" / ", "\n\n"),
                false);
    }

    /// "=a / +b / -c / ~d[-x-]{+y+}" with the words of a reworded paragraph that came and went.
    private static String drawn(Article before, Article now) {
        return Revised.between(before, now).changes().stream()
                .map(c -> switch (c) {
                    case Same s -> "=" + s.now().in(now.text());
                    case Added a -> "+" + a.now().in(now.text());
                    case Gone g -> "-" + g.before().in(before.text());
                    case Reworded r ->
                        "~"
                                + r.words().stream()
                                        .map(run -> switch (run.kind()) {
                                            case SAME -> r.now().in(now.text()).substring(run.bStart(), run.bEnd());
                                            case DELETED ->
                                                "["
                                                        + r.before()
                                                                .in(before.text())
                                                                .substring(run.aStart(), run.aEnd())
                                                        + "]";
                                            case INSERTED ->
                                                "{" + r.now().in(now.text()).substring(run.bStart(), run.bEnd()) + "}";
                                        })
                                        .collect(Collectors.joining());
                })
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        One came. / Two went.             | One came. / Two went.                | =One came. / =Two went.
        One came. / Two went.             | One came. / New is here. / Two went. | =One came. / +New is here. / =Two went.
        One came. / Old was here. / Two went. | One came. / Two went.            | =One came. / -Old was here. / =Two went.
        The ferry came at dawn. / Two went. | The ferry came at noon. / Two went. | ~The ferry came at [dawn.]{noon.} / =Two went.
        One came. / Two went.             | Two went. / One came.                | -One came. / =Two went. / +One came.
        One came.                         | Nobody knows the rest.               | +Nobody knows the rest. / -One came.
        """)
    void tellsParagraphByParagraphWhatChanged(String before, String now, String changes) {
        assertThat(drawn(article(before), article(now))).isEqualTo(changes);
    }

    @Test
    void saysItInAFewWords() {
        Article before = article("The ferry came at dawn. / Two went. / Three left early.");
        assertThat(Revised.between(before, before).none()).isTrue();
        assertThat(Revised.between(before, article("The ferry came at noon. / Two went. / A new one. / And this here."))
                        .said())
                .isEqualTo("2 paragraphs added, 1 taken out, 1 reworded");
    }

    @Test
    void everyParagraphOfBothIsToldOnceAndInItsOrder() {
        List<String> some = List.of(
                "The ferry came back at dawn.",
                "The ferry came back at noon.",
                "Nobody was hurt, the harbour master said.",
                "Forty boats waited outside the mole.",
                "Repairs will take six weeks, or seven.",
                "Repairs will take nine weeks, or seven.");
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Article before = article(any(some, random));
            Article now = article(any(some, random));
            List<Integer> old = new ArrayList<>();
            List<Integer> fresh = new ArrayList<>();
            for (Revised.Change c : Revised.between(before, now).changes())
                switch (c) {
                    case Same s -> {
                        old.add(s.before().start());
                        fresh.add(s.now().start());
                        assertThat(s.before().in(before.text()))
                                .isEqualTo(s.now().in(now.text()));
                    }
                    case Added a -> fresh.add(a.now().start());
                    case Gone g -> old.add(g.before().start());
                    case Reworded r -> {
                        old.add(r.before().start());
                        fresh.add(r.now().start());
                        assertThat(r.words()).anyMatch(run -> run.kind() != Kind.SAME);
                    }
                }
            assertThat(old).as("seed %d", seed).isEqualTo(starts(before));
            assertThat(fresh).as("seed %d", seed).isEqualTo(starts(now));
        }
    }

    private static String any(List<String> some, Random random) {
        List<String> out = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) out.add(some.get(random.nextInt(some.size())));
        return String.join(" / ", out);
    }

    private static List<Integer> starts(Article a) {
        return a.paragraphs().stream().map(p -> p.span().start()).toList();
    }
}
