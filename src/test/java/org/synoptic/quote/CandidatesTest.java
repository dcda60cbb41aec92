package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    @Test
    void holdsWordingsAgainstEachOtherThatShareWhatTells() {
        assertThat(among(
                        "The glacier swallowed the chapel overnight",
                        "Overnight the glacier swallowed a whole chapel",
                        "The orchard will be replanted by the nuns"))
                .containsExactly("0-1");
    }

    @Test
    void findsShortWordingsOfSmallWords() {
        assertThat(among("We did it for them", "we did it for them", "Nuns replanted orchards"))
                .containsExactly("0-1");
    }

    @Test
    void passesOverWordsThatACrowdShares() {
        List<String> crowd = new ArrayList<>(Collections.nCopies(250, "the glacier swallowed the chapel"));
        assertThat(among(crowd.toArray(String[]::new))).isEmpty();
    }

    @Test
    void findsTheNearestWhereACrowdSharesAllWords() {
        String[] wordings = IntStream.range(0, 60)
                .mapToObj(i ->
                        "The glacier swallowed the chapel" + " and a barn".repeat(i % 2) + " at Velm".repeat(i % 3))
                .toArray(String[]::new);
        assertThat(among(wordings)).contains("0-6", "1-7").hasSizeLessThan(60 * 12);
    }

    @Test
    void growsWithTheWordsNotWithThePairs() {
        String[] events = IntStream.range(0, 600)
                .mapToObj(i -> "The grb%dx swallowed kld%dx because the council signed a wfm%dx"
                        .formatted(i / 3, i / 3, i / 3))
                .toArray(String[]::new);
        assertThat(among(events)).hasSize(600);
    }

    private static List<String> among(String... wordings) {
        return Candidates.among(
                        Stream.of(wordings).map(Words::of).map(Candidates::keys).toList())
                .stream()
                .map(p -> p[0] + "-" + p[1])
                .toList();
    }
}
