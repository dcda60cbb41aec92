package org.synoptic.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({"repaired, repair", "repairs, repair", "town's, town", "bridge, bridg", "bridges, bridg", "ring, ring"})
    void cutsInflectedFormsToTheSameStem(String word, String stem) {
        assertEquals(stem, Stems.of(word));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "x, true", "the, true", "7, false", "harbour, false"})
    void leavesOutWordsThatSayNothing(String word, boolean common) {
        assertEquals(common, Stems.common(word));
    }
}
