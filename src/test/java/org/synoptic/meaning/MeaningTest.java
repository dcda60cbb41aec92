package org.synoptic.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private final Meaning meaning = Meaning.embedded();

    @Test
    void givesTheSameVectorAloneAndAfterOthers() {
        float[] alone = meaning.vector("The ferry to Oststrand was late again.");
        meaning.vector("Nine");
        meaning.vector(
                "A very different sentence, with many more words in it, about the price of bread in the valley.");
        assertArrayEquals(alone, meaning.vector("The ferry to Oststrand was late again."));
    }

    @Test
    void givesVectorsOfUnitLength() {
        float[] v = meaning.vector("The council closed the bridge.");
        assertEquals(384, v.length);
        assertEquals(1, Meaning.cosine(v, v), 1e-5);
    }

    @Test
    void bringsAParaphraseCloserThanAnotherMatter() {
        float[] a = meaning.vector("The council closed the old bridge after the storm.");
        float[] b = meaning.vector("Following the storm, the town shut its ancient bridge.");
        float[] c = meaning.vector("The bakery sells bread on Sundays.");
        assertTrue(Meaning.cosine(a, b) > Meaning.cosine(a, c) + 0.1);
    }

    @Test
    void takesTextsOfAnyLength() {
        assertEquals(384, meaning.vector("").length);
        assertEquals(384, meaning.vector("water ".repeat(2000)).length);
    }

    @Test
    void computesACachedVectorOnce() {
        AtomicInteger asked = new AtomicInteger();
        Meaning cached = Meaning.caching(text -> new float[] {asked.incrementAndGet()});
        assertArrayEquals(cached.vector("one"), cached.vector("one"));
        cached.vector("two");
        assertEquals(2, asked.get());
    }

    @Test
    void hasNothingToSayWithoutAModel() {
        assertEquals(0, Meaning.none().vector("Any text.").length);
        assertEquals(
                0, Meaning.cosine(Meaning.none().vector("a"), Meaning.none().vector("b")));
    }
}
