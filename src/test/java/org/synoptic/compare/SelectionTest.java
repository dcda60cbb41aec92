package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Selection.Step;
import org.synoptic.compare.Selection.What;

class SelectionTest {
    private static Step step(What what, String label, @Nullable String address, @Nullable String article) {
        return new Step(
                Instant.parse("2026-03-14T10:00:00Z"),
                what,
                label,
                address,
                article == null ? null : new ArticleId(article),
                "",
                "");
    }

    private static final Step COURIER = step(What.ADDED, "Courier: Bridge closed", "https://courier.example/b", "c1");
    private static final Step LEDGER = step(What.ADDED, "Ledger: Bridge shut", "https://ledger.example/b", "l1");

    @Test
    void theLastWordAboutAnArticleCounts() {
        var out = step(What.DROPPED, "Ledger: Bridge shut", "https://ledger.example/b", "l1");
        var selection = new Selection(List.of(COURIER, LEDGER, out));
        assertThat(selection.considered()).isEqualTo(2);
        assertThat(selection.count(What.ADDED)).isOne();
        assertThat(selection.count(What.DROPPED)).isOne();
        assertThat(new Selection(List.of(COURIER, LEDGER, out, LEDGER)).count(What.DROPPED))
                .isZero();
    }

    @Test
    void whatFailedAndCameInLaterIsNoFailure() {
        var failed = step(What.FAILED, "ledger.example", "https://ledger.example/b", null);
        var other = step(What.FAILED, "post.example", "https://post.example/b", null);
        var selection = new Selection(List.of(failed, other, COURIER, LEDGER));
        assertThat(selection.count(What.FAILED)).isOne();
        assertThat(selection.outcomes()).containsExactly(other, COURIER, LEDGER);
    }

    @Test
    void twoTextsThatFailedAreTwo() {
        var one = step(What.FAILED, "Pasted text", null, null);
        assertThat(new Selection(List.of(one, one)).considered()).isEqualTo(2);
    }

    @Test
    void longLabelsAreCut() {
        assertThat(step(What.FAILED, "x".repeat(5_000), null, null).label()).hasSize(Selection.LONGEST);
    }
}
