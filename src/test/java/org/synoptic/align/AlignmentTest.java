package org.synoptic.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.claim.Claim;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

class AlignmentTest {
    private static final String HARBOUR = "Oststrand harbour closed on Monday after 14 crates fell into the water. "
            + "Mayor Ilsa Brandt blamed a broken crane. Fishermen lost a whole week of catch.";
    private static final String BRIDGE = "A broken crane is to blame, Mayor Ilsa Brandt said. "
            + "The harbour of Oststrand closed on Monday after 19 crates fell into the water. Schools stayed open.";
    private static final String BREAD = "The bakers of Velm raised the price of bread. Customers complained loudly.";

    @Test
    void callsAChangedFigureADifference() {
        Finding f = align(witness("a", HARBOUR), witness("b", BRIDGE))
                .rows()
                .getFirst()
                .findings()
                .get(new ArticleId("b"));
        Finding.Differs differs = assertInstanceOf(Finding.Differs.class, f);
        assertEquals("14", differs.conflicts().getFirst().here().in(HARBOUR));
        assertEquals("19", differs.conflicts().getFirst().there().in(BRIDGE));
    }

    @Test
    void marksWhatNoOtherArticleHasAndShowsTheNearestPassages() {
        Alignment.Row last =
                align(witness("a", HARBOUR), witness("b", BRIDGE)).rows().get(2);
        assertTrue(last.alone());
        assertTrue(last.findings().values().stream().allMatch(f -> !f.evidence().isEmpty()));
    }

    @Test
    void findsAllOfATextInItself() {
        for (Alignment.Row row :
                align(witness("a", HARBOUR), witness("b", HARBOUR)).rows())
            assertInstanceOf(
                    Finding.Found.class, row.findings().values().iterator().next());
    }

    @Test
    void givesTheSameWhateverTheOrderOfTheWitnesses() {
        List<Witness> witnesses =
                new ArrayList<>(List.of(witness("a", HARBOUR), witness("b", BRIDGE), witness("c", BREAD)));
        Alignment expected = Alignment.of(witnesses, Meaning.none());
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(witnesses, new Random(seed));
            assertEquals(expected, Alignment.of(witnesses, Meaning.none()));
        }
    }

    @Test
    void hasAFindingForEveryOtherArticleWithPassagesThatLieInIt() {
        List<Witness> witnesses = List.of(witness("a", HARBOUR), witness("b", BRIDGE), witness("c", BREAD));
        for (Alignment.Row row : Alignment.of(witnesses, Meaning.none()).rows()) {
            assertEquals(2, row.findings().size());
            row.findings()
                    .forEach((id, f) -> f.evidence().forEach(e -> {
                        assertEquals(id, e.passage().article());
                        assertTrue(e.score() >= 0 && e.score() <= 1);
                    }));
        }
    }

    private static Alignment align(Witness... witnesses) {
        return Alignment.of(Stream.of(witnesses).toList(), Meaning.none());
    }

    private static Witness witness(String id, String text) {
        Article article = Article.plain(new ArticleId(id), Outlet.named(id), text, false);
        Segments segments = Segments.of(article);
        return new Witness(new Sigil(id), segments, List.of(), Claim.in(segments, List.of()));
    }
}
