package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.align.Alignment.LoneClause;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Decision.Passage;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.meaning.Meaning;

class ClausesTest {
    private static final String BRIBES = "while auditors from Velm searched the treasurer's villa for forged invoices";
    private static final Article LEDGER = article("ledger", """
            The ferry Sparrow ran aground off Skerry on Tuesday with 212 passengers aboard, %s.

            The coastguard evacuated all passengers before noon and towed the vessel to Larkhaven.
            """.formatted(BRIBES));
    private static final Article COURIER = article("courier", """
            The ferry Sparrow ran aground near Skerry on Tuesday, carrying 212 passengers.

            Everybody aboard was evacuated by the coastguard before noon, and the vessel was towed to Larkhaven.
            """);
    private static final Article POST = article("post", """
            Some 212 passengers were aboard when the ferry Sparrow ran aground off Skerry on Tuesday.

            Schools in Dunmere stayed open.
            """);
    private static final List<Article> ALL = List.of(LEDGER, COURIER, POST);

    private static Article article(String id, String text) {
        return Article.plain(new ArticleId(id), Outlet.named(id), text.strip(), false);
    }

    private static List<LoneClause> clauses(Comparison c) {
        return c.alignment().rows().stream().flatMap(r -> r.clauses().stream()).toList();
    }

    private static Comparison compared(Decision... decisions) {
        return Comparison.of(ALL, List.of(decisions), Meaning.embedded());
    }

    @Test
    void namesTheClauseThatOneOutletAloneHasInASentenceThatOthersTell() {
        Comparison c = compared();
        assertThat(clauses(c)).hasSize(1);
        assertThat(clauses(c).getFirst().span().in(LEDGER.text())).isEqualTo(BRIBES);
        assertThat(clauses(c).getFirst().nearest()).containsOnlyKeys(COURIER.id(), POST.id());
        assertThat(Alone.in(c)).anySatisfy(a -> {
            assertThat(a.article()).isEqualTo(LEDGER.id());
            assertThat(a.clause()).isEqualTo(clauses(c).getFirst());
        });
    }

    @Test
    void isSilentOfAClauseThatAnotherArticleTellsSomewhereElse() {
        Article told = article(
                "told",
                POST.text() + "\n\nAuditors from Velm searched the villa of the treasurer; they"
                        + " were looking for forged invoices.");
        assertThat(clauses(Comparison.of(List.of(LEDGER, COURIER, told), Meaning.embedded())))
                .isEmpty();
    }

    @Test
    void marksAClauseThatACopyHasTooInItsOriginOnly() {
        Article copy = article("reprint", LEDGER.text());
        Comparison c = Comparison.of(List.of(LEDGER, COURIER, POST, copy), Meaning.embedded());
        assertThat(clauses(c)).hasSize(1);
        assertThat(clauses(c).getFirst().nearest()).containsOnlyKeys(COURIER.id(), POST.id());
        assertThat(Alone.in(c)).anySatisfy(a -> {
            assertThat(a.clause()).isEqualTo(clauses(c).getFirst());
            assertThat(a.copied()).isTrue();
        });
    }

    @Test
    void letsAPersonTakeTheMarkAway() {
        LoneClause clause = clauses(compared()).getFirst();
        assertThat(clauses(compared(about(clause, Verdict.REJECTED)))).isEmpty();
        Comparison confirmed = compared(about(clause, Verdict.CONFIRMED));
        assertThat(clauses(confirmed)).hasSize(1);
        assertThat(confirmed.only())
                .as("the whole sentence is not marked")
                .noneMatch(o -> o.claim().span().overlaps(clause.span()));
    }

    @Test
    void findsTheSameInWhateverOrderTheArticlesCome() {
        assertThat(Comparison.of(ALL.reversed(), Meaning.embedded())).isEqualTo(compared());
    }

    private static Decision about(LoneClause clause, Verdict verdict) {
        Passage here = Passage.of(LEDGER, clause.span().start(), clause.span().end());
        return new Decision(Subject.ALONE, verdict, here, null, "Ada Moor", Instant.EPOCH, "");
    }
}
