package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.ingest.Newsstand.Entry;

class TogetherTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private Entry add(String feed, String title) {
        Entry entry = new Entry(
                feed,
                URI.create("https://" + feed + ".example/" + entries.size()),
                title,
                NOON.minusSeconds(60L * entries.size()));
        entries.add(entry);
        return entry;
    }

    private void addOthers() {
        add("ledger", "Council votes on the price of parking");
        add("courier", "Gulls return to the cliffs of Larkhaven");
        add("herald", "A new head for the school of music");
        add("courier", "Why bread costs more this spring");
    }

    @Test
    void whatTwoFeedsTellOfOneEventIsSuggestedWithItsNewestFirst() {
        Entry ledger = add("ledger", "Ferry Aldona runs aground off Skerry Point");
        addOthers();
        Entry courier = add("courier", "Ferry Aldona stuck on a bank at Skerry Point");
        assertThat(Together.among(entries)).containsOnlyKeys(ledger).containsEntry(ledger, List.of(ledger, courier));
    }

    @Test
    void whatOneFeedTellsTwiceIsNotSuggested() {
        add("ledger", "Ferry Aldona runs aground off Skerry Point");
        addOthers();
        add("ledger", "Ferry Aldona stuck on a bank at Skerry Point");
        assertThat(Together.among(entries)).isEmpty();
    }

    @Test
    void moreThanAComparisonHoldsIsNotSuggested() {
        for (int i = 0; i < 13; i++) add("paper" + i, "Ferry Aldona runs aground off Skerry Point");
        addOthers();
        assertThat(Together.among(entries)).isEmpty();
    }

    @Test
    void withoutEntriesThereIsNothing() {
        assertThat(Together.among(List.of())).isEmpty();
    }
}
