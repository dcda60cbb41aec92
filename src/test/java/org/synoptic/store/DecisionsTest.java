package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.article.Article;
import org.synoptic.compare.Anchor;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;
import org.synoptic.store.Decisions.Kept;
import org.synoptic.store.Decisions.Made;

class DecisionsTest {
    private static final Article LEDGER = Invented.article("ledger", "The ferry “Möwe” 🚢 came back at dawn.");
    private static final Article COURIER = Invented.article("courier", "At dawn the ferry returned; nobody was hurt.");
    private static final Made LINK = new Made(
            Subject.LINK,
            Verdict.ADDED,
            Anchor.of(LEDGER, 4, 16),
            Anchor.of(COURIER, 8, 26),
            "Ada Moor",
            "Both say “back”; '); DROP TABLE decision;");
    private static final Made ALONE =
            new Made(Subject.ALONE, Verdict.REJECTED, Anchor.of(COURIER, 28, 43), null, "Jon Reed", "");

    @TempDir
    Path folder;

    private static ComparisonId comparison(ConfigurableApplicationContext store) {
        Library library = store.getBean(Library.class);
        library.keep(LEDGER, Invented.page(LEDGER));
        library.keep(COURIER, Invented.page(COURIER));
        return library.create("Ferry", List.of(LEDGER.id(), COURIER.id())).id();
    }

    @Test
    void decisionsAreThereAfterARestartWithAllThatWasSaid() {
        ComparisonId id;
        List<Kept> before;
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            id = comparison(store);
            Decisions decisions = store.getBean(Decisions.class);
            Kept link = decisions.keep(id, LINK);
            Kept alone = decisions.keep(id, ALONE);
            decisions.note(id, alone.id(), "It stands in the *Ledger* too.");
            decisions.undo(id, link.id());
            before = decisions.of(id);
        }
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            List<Kept> after = store.getBean(Decisions.class).of(id);
            assertThat(after).isEqualTo(before).hasSize(2);
            assertThat(after.getFirst().made()).isEqualTo(LINK);
            assertThat(after.getFirst().undone()).isNotNull();
            assertThat(after.getLast().made().note()).isEqualTo("It stands in the *Ledger* too.");
            assertThat(after.getLast().undone()).isNull();
        }
    }

    @Test
    void whatWasUndoneCanBeDoneAgain() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            ComparisonId id = comparison(store);
            Decisions decisions = store.getBean(Decisions.class);
            Kept kept = decisions.keep(id, ALONE);
            decisions.undo(id, kept.id());
            decisions.redo(id, kept.id());
            assertThat(decisions.of(id)).containsExactly(kept);
        }
    }

    @Test
    void aDecisionOutlivesItsArticlesGoingAndGoesWithItsComparison() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            ComparisonId id = comparison(store);
            Library library = store.getBean(Library.class);
            Decisions decisions = store.getBean(Decisions.class);
            Kept kept = decisions.keep(id, LINK);
            library.remove(id, COURIER.id());
            assertThat(decisions.of(id)).containsExactly(kept);
            library.delete(id);
            assertThat(decisions.of(id)).isEmpty();
            library.restore(id);
            assertThat(decisions.of(id)).containsExactly(kept);
        }
    }

    @Test
    void whatBelongsToAnotherComparisonOrToNoneIsLeftAlone() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            ComparisonId id = comparison(store);
            ComparisonId other = new ComparisonId("other");
            Decisions decisions = store.getBean(Decisions.class);
            Kept kept = decisions.keep(id, ALONE);
            decisions.undo(other, kept.id());
            decisions.note(id, "nothere", "lost");
            assertThat(decisions.of(id)).containsExactly(kept);
            assertThat(decisions.of(other)).isEmpty();
            assertThatThrownBy(() -> decisions.keep(other, ALONE)).isInstanceOf(NoSuchElementException.class);
        }
    }
}
