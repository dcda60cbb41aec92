package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {
    private static final byte[] PAGE = "<p>Gulls</p>".getBytes(StandardCharsets.UTF_8);
    private static final String ADDRESS = "https://ledger.example/gulls";

    private Instant now = Instant.parse("2026-03-14T12:00:00Z");
    private final Waiting doorstep = new Waiting(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    private String left() {
        return doorstep.leave(ADDRESS, PAGE, true).orElseThrow();
    }

    @Test
    void aPageWaitsUnderAnIdOfItsOwnUntilItIsForgotten() {
        String id = left();
        assertThat(id).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(left());
        assertThat(doorstep.find(id).orElseThrow().page().html()).isEqualTo(PAGE);
        assertThat(doorstep.find(id).orElseThrow().page().label()).isEqualTo("ledger.example");
        doorstep.forget(id);
        assertThat(doorstep.find(id)).isEmpty();
    }

    @Test
    void aPageThatWaitedTooLongIsGone() {
        String id = left();
        now = now.plus(Waiting.LONGEST).minusSeconds(1);
        assertThat(doorstep.find(id)).isPresent();
        now = now.plusSeconds(1);
        assertThat(doorstep.find(id)).isEmpty();
    }

    @Test
    void thereAreNoMoreThanSoManyAndTheOldestGoesFirst() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= Waiting.MOST_PAGES; i++) ids.add(left());
        assertThat(doorstep.find(ids.getFirst())).isEmpty();
        assertThat(ids.subList(1, ids.size())).allMatch(id -> doorstep.find(id).isPresent());
    }

    @Test
    void thereIsNoMoreThanSoMuchInMemory() {
        byte[] large = new byte[Doorstep.MOST_BYTES];
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) ids.add(doorstep.leave(ADDRESS, large, true).orElseThrow());
        assertThat(ids.stream().filter(id -> doorstep.find(id).isPresent())).hasSize(3);
        assertThat(doorstep.find(ids.getLast())).isPresent();
        assertThat(doorstep.leave(ADDRESS, new byte[Doorstep.MOST_BYTES + 1], true))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "file:///etc/hosts", "about:blank", "data:text/html,x", "//x"})
    void onlyPagesOfTheWebAreTaken(String address) {
        assertThat(doorstep.leave(address, PAGE, true)).isEmpty();
        assertThat(doorstep.leave(ADDRESS, new byte[0], true)).isEmpty();
    }
}
