package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Decision.Passage;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Variants;

class DecisionTest {
    private static final String CLOSED = "The harbour of Oststrand was closed on Monday.";
    private static final String CATCH = "Fishermen lost the catch of a whole week.";
    private static final String SHUT = "Nobody could land in Oststrand's port on Monday.";
    private static final String BOATS = "Forty boats waited outside the mole.";
    private static final Article COURIER = article("courier", CLOSED + " " + CATCH);
    private static final Article POST = article("post", SHUT + " " + BOATS);
    private static final Article HERALD = article("herald", CLOSED + " The bakers of Velm raised the price of bread.");
    private static final List<Article> ALL = List.of(COURIER, POST, HERALD);

    @Test
    void anAddedLinkIsFoundFromBothSides() {
        Comparison c = compare(link(Verdict.ADDED, 1, passage(COURIER, CATCH), passage(POST, BOATS)));
        assertThat(finding(c, COURIER, CATCH, POST)).isInstanceOf(Finding.Found.class);
        assertThat(finding(c, POST, BOATS, COURIER)).isInstanceOf(Finding.Found.class);
        assertThat(finding(c, COURIER, CATCH, POST).evidence().getFirst().reasons())
                .containsExactly("Linked by Ada Moor.");
        assertThat(alone(c, COURIER, CATCH)).isFalse();
    }

    @Test
    void aRejectedLinkIsNotFoundFromEitherSideAndStaysAsTheNearest() {
        assertThat(finding(compare(), COURIER, CLOSED, HERALD)).isInstanceOf(Finding.Found.class);
        Comparison c = compare(link(Verdict.REJECTED, 1, passage(COURIER, CLOSED), passage(HERALD, CLOSED)));
        assertThat(finding(c, COURIER, CLOSED, HERALD)).isInstanceOf(Finding.NotFound.class);
        assertThat(finding(c, HERALD, CLOSED, COURIER)).isInstanceOf(Finding.NotFound.class);
        assertThat(finding(c, COURIER, CLOSED, HERALD).evidence()).isNotEmpty();
    }

    @Test
    void aMarkIsTakenAwayAndAddedByHand() {
        assertThat(alone(compare(), COURIER, CATCH)).isTrue();
        assertThat(alone(compare(mark(Verdict.REJECTED, 1, passage(COURIER, CATCH))), COURIER, CATCH))
                .isFalse();
        assertThat(alone(compare(), COURIER, CLOSED)).isFalse();
        assertThat(alone(compare(mark(Verdict.ADDED, 1, passage(COURIER, CLOSED))), COURIER, CLOSED))
                .isTrue();
    }

    @Test
    void theLatestDecisionCountsInWhateverOrderTheyCome() {
        List<Decision> decisions = new ArrayList<>(List.of(
                mark(Verdict.REJECTED, 1, passage(COURIER, CATCH)),
                mark(Verdict.CONFIRMED, 2, passage(COURIER, CATCH)),
                link(Verdict.ADDED, 3, passage(COURIER, CATCH), passage(POST, BOATS)),
                link(Verdict.REJECTED, 4, passage(COURIER, CATCH), passage(POST, BOATS)),
                mark(Verdict.REJECTED, 5, passage(POST, SHUT))));
        Comparison expected = Comparison.of(ALL, decisions, Meaning.none());
        assertThat(alone(expected, COURIER, CATCH)).isTrue();
        assertThat(finding(expected, COURIER, CATCH, POST)).isInstanceOf(Finding.NotFound.class);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(decisions, new Random(seed));
            assertThat(Comparison.of(ALL, decisions, Meaning.none())).isEqualTo(expected);
        }
    }

    @Test
    void holdsWhenArticlesComeAndGo() {
        Decision rejected = mark(Verdict.REJECTED, 1, passage(COURIER, CATCH));
        Comparison two = Comparison.of(List.of(POST, COURIER), List.of(rejected), Meaning.none());
        assertThat(alone(two, COURIER, CATCH)).isFalse();
        assertThat(two.decisions()).containsExactly(rejected);
    }

    @Test
    void saysNothingAboutAnotherStateOfTheText() {
        Article changed = article("courier", CATCH + " " + CLOSED);
        Decision rejected = mark(Verdict.REJECTED, 1, passage(changed, CATCH));
        Comparison c = compare(rejected);
        assertThat(alone(c, COURIER, CATCH)).isTrue();
        assertThat(c.decisions()).isEmpty();
    }

    @Test
    void isSomebodysAndJoinsTwoArticles() {
        Passage here = passage(COURIER, CATCH);
        assertThatThrownBy(() -> link(Verdict.ADDED, 1, here, passage(COURIER, CLOSED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(Subject.LINK, Verdict.ADDED, 1, here, null, "Ada Moor"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(Subject.ALONE, Verdict.ADDED, 1, here, null, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final String SAID =
            "“The mole will hold until the spring tide comes in,” the engineer Ada Moor said.";
    private static final Article LEDGER = article("ledger", SAID);
    private static final Article STAR = article("star", SAID);
    private static final Article DIGEST =
            article("digest", "“It is going to stand, whatever people say about it,” the engineer Ada Moor said.");

    private static List<Long> outlets(Decision... decisions) {
        return Comparison.of(List.of(LEDGER, STAR, DIGEST), List.of(decisions), Meaning.none())
                .variants()
                .statements()
                .stream()
                .map(Variants.Statement::articles)
                .sorted()
                .toList();
    }

    private static Passage whole(Article article) {
        return passage(article, article.text());
    }

    @Test
    void wordingsOfOneStatementArePartedAndThoseOfTwoAreJoined() {
        assertThat(outlets()).containsExactly(1L, 2L);
        assertThat(outlets(link(Verdict.REJECTED, 1, whole(LEDGER), whole(STAR))))
                .containsExactly(1L, 1L, 1L);
        assertThat(outlets(link(Verdict.ADDED, 1, whole(DIGEST), whole(STAR)))).containsExactly(3L);
        assertThat(outlets(
                        link(Verdict.ADDED, 1, whole(DIGEST), whole(STAR)),
                        link(Verdict.REJECTED, 2, whole(STAR), whole(DIGEST))))
                .containsExactly(1L, 2L);
    }

    @Test
    void manyDecisionsGiveTheSameInAnyOrder() {
        List<Article> all = List.of(COURIER, POST, HERALD, LEDGER, STAR, DIGEST);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Decision> decisions = new ArrayList<>();
            while (decisions.size() < 8) {
                Article here = all.get(random.nextInt(all.size()));
                Article there = all.get(random.nextInt(all.size()));
                Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
                int minute = random.nextInt(4);
                if (here == there) decisions.add(mark(verdict, minute, whole(here)));
                else decisions.add(link(verdict, minute, whole(here), whole(there)));
            }
            Comparison expected = Comparison.of(all, decisions, Meaning.none());
            Collections.shuffle(decisions, random);
            assertThat(Comparison.of(all.reversed(), decisions, Meaning.none()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static Comparison compare(Decision... decisions) {
        return Comparison.of(ALL, List.of(decisions), Meaning.none());
    }

    private static Decision link(Verdict verdict, int minute, Passage here, Passage there) {
        return decision(Subject.LINK, verdict, minute, here, there, "Ada Moor");
    }

    private static Decision mark(Verdict verdict, int minute, Passage here) {
        return decision(Subject.ALONE, verdict, minute, here, null, "Ada Moor");
    }

    private static Decision decision(
            Subject subject, Verdict verdict, int minute, Passage here, @Nullable Passage there, String by) {
        return new Decision(subject, verdict, here, there, by, Instant.ofEpochSecond(60L * minute), "");
    }

    private static Passage passage(Article article, String words) {
        int at = article.text().indexOf(words);
        return Passage.of(article, at, at + words.length());
    }

    private static boolean alone(Comparison c, Article article, String words) {
        int at = article.text().indexOf(words);
        return c.only().stream()
                .anyMatch(o ->
                        o.article().equals(article.id()) && o.claim().span().start() == at);
    }

    private static Finding finding(Comparison c, Article article, String words, Article other) {
        int at = article.text().indexOf(words);
        Alignment.Row row = c.alignment().rows().stream()
                .filter(r ->
                        r.article().equals(article.id()) && r.claim().span().start() == at)
                .findFirst()
                .orElseThrow();
        Finding found = row.findings().get(other.id());
        if (found == null) throw new AssertionError("There is no finding in " + other.id());
        return found;
    }

    private static Article article(String id, String text) {
        return Article.plain(new ArticleId(id), Outlet.named("The " + id), text, false);
    }
}
