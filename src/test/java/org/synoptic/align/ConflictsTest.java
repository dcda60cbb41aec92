package org.synoptic.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;

class ConflictsTest {
    record Pair(String what, String a, String b) {
        boolean differs() {
            return !what.equals("same") && !what.equals("apart");
        }
    }

    static List<Pair> pairs() {
        try (InputStream in = ConflictsTest.class.getResourceAsStream("/golden/align/conflicts.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split(" \\| "))
                    .map(p -> new Pair(p[0], p[1], p[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsWhatConflictsFromWhatIsSaidInOtherWords() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> errors = new ArrayList<>();
        for (Pair p : pairs()) {
            boolean said = !conflicts(p.a, p.b).isEmpty();
            if (said && p.differs()) right++;
            if (said && !p.differs()) wrong++;
            if (!said && p.differs()) missed++;
            if (said != p.differs()) errors.add(p.toString());
        }
        double f1 = 2.0 * right / (2 * right + wrong + missed);
        String report = String.format(
                Locale.ROOT,
                "F1 %.3f, %d right, %d wrong, %d missed: %s",
                f1,
                right,
                wrong,
                missed,
                String.join("\n", errors));
        System.out.println(report);
        assertTrue(right + missed >= 100 && pairs().size() - right - missed >= 100, report);
        assertTrue(f1 >= 0.90, report);
    }

    @Test
    void isTheSameWhicheverSentenceComesFirst() {
        for (Pair p : pairs())
            assertEquals(conflicts(p.a, p.b).isEmpty(), conflicts(p.b, p.a).isEmpty(), p.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one sentence                      | the other                           | kind     | words here | words there
            Fourteen crates fell into the sea.  | Nineteen crates fell into the sea.  | figure   | Fourteen   | Nineteen
            The oil spill covers 70 hectares.   | The oil spill covers 70 acres.      | figure   | 70 hectares| 70 acres
            The harbour closed on Monday.       | The harbour closed on Friday.       | date     | Monday     | Friday
            Brandt accused Reeve of fraud.      | Reeve accused Brandt of fraud.      | name     | Brandt     | Reeve
            Police arrested Henrik Moll in Velm.| Police arrested Ruth Albany in Velm.| name     | Henrik Moll| Ruth Albany
            The crane was not inspected in May. | The crane was inspected in May.     | negation | not inspected | inspected
            The firm may close its old plant.   | The firm will close its old plant.  | negation | may close  | close
            """)
    void marksTheWordsOnBothSides(String a, String b, String kind, String here, String there) {
        Conflict c = conflicts(a, b).getFirst();
        assertEquals(kind, c.kind());
        assertEquals(here, c.here().in(a));
        assertEquals(there, c.there().in(b));
    }

    @Test
    void readsYesterdayFromTheDayOfPublication() {
        String yesterday = "The harbour of Oststrand closed yesterday.";
        String monday = "The harbour of Oststrand closed on Monday.";
        assertEquals(List.of(), conflicts(yesterday, "2026-03-10", monday, "2026-03-11"));
        assertEquals(1, conflicts(yesterday, "2026-03-12", monday, "2026-03-11").size());
    }

    @Test
    void takesWhatOneSaysAndAnotherDeniesForTwoClaims() {
        String safe = "Oda Venn said the bridge in Velm was safe.";
        assertEquals(List.of(), spoken(safe, "Jorun Hale said the bridge in Velm was not safe."));
        assertEquals(
                1,
                spoken(safe, "Oda Venn said the bridge in Velm was not safe.").size());
    }

    private static List<Conflict> spoken(String a, String b) {
        Witness x = speaking(witness("a", a, "2026-03-11"));
        Witness y = speaking(witness("b", b, "2026-03-11"));
        return Conflicts.between(x, line(x), y, line(y));
    }

    private static Witness speaking(Witness w) {
        return new Witness(w.sigil(), w.segments(), Quotation.in(w.segments()), List.of());
    }

    private static List<Conflict> conflicts(String a, String b) {
        return conflicts(a, "2026-03-11", b, "2026-03-11");
    }

    private static List<Conflict> conflicts(String a, String dateOfA, String b, String dateOfB) {
        Witness x = witness("a", a, dateOfA);
        Witness y = witness("b", b, dateOfB);
        return Conflicts.between(x, line(x), y, line(y));
    }

    private static Line line(Witness w) {
        return Line.of(w, w.segments().sentences().getFirst(), new float[0]);
    }

    private static Witness witness(String id, String text, String published) {
        Article plain = Article.plain(new ArticleId(id), Outlet.named(id), text, false);
        Article article = new Article(
                plain.id(),
                plain.outlet(),
                "",
                List.of(),
                published,
                null,
                null,
                "en",
                null,
                text,
                plain.paragraphs(),
                plain.gauge(),
                plain.snapshot());
        return new Witness(new Sigil(id), Segments.of(article), List.of(), List.of());
    }
}
