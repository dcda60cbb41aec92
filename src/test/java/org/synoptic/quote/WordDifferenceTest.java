package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.quote.WordDifference.Kind;
import org.synoptic.quote.WordDifference.Nature;
import org.synoptic.quote.WordDifference.Run;

class WordDifferenceTest {
    private static final List<String> PIECES = List.of(
            "shadows", "Shadows", "the", "“mud”", "14", ",", "!", " ", "  ", "don’t", "don't", "harbour", "😀",
            "[sic]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        stop chasing shadows | stop shadows | =stop -chasing =shadows
        the black cat | the white cat | =the -black +white =cat
        Stop it, now | “stop it now” | =Stop_it,_now
        a b | c | -a_b +c
        """)
    void draws(String a, String b, String drawn) {
        assertThat(drawn(a, WordDifference.between(a, b), b)).isEqualTo(drawn);
    }

    private static String drawn(String a, WordDifference difference, String b) {
        List<String> out = new ArrayList<>();
        for (Run r : difference.runs())
            out.add(
                    switch (r.kind()) {
                        case SAME -> "=" + words(a, r.aStart(), r.aEnd());
                        case DELETED -> "-" + words(a, r.aStart(), r.aEnd());
                        case INSERTED -> "+" + words(b, r.bStart(), r.bEnd());
                    });
        return String.join(" ", out);
    }

    private static String words(String text, int from, int to) {
        return text.substring(from, to).strip().replace(' ', '_');
    }

    @Test
    void coversBothTextsInOrderSoThatEitherCanBeWrittenFromIt() {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String a = text(random);
            String b = text(random);
            StringBuilder left = new StringBuilder();
            StringBuilder right = new StringBuilder();
            int at = 0;
            int bt = 0;
            for (Run r : WordDifference.between(a, b).runs()) {
                assertThat(r.aStart()).as("%s / %s", a, b).isEqualTo(at);
                assertThat(r.bStart()).as("%s / %s", a, b).isEqualTo(bt);
                at = r.aEnd();
                bt = r.bEnd();
                if (r.kind() != Kind.INSERTED) left.append(a, r.aStart(), r.aEnd());
                if (r.kind() != Kind.DELETED) right.append(b, r.bStart(), r.bEnd());
            }
            assertThat(left).hasToString(a);
            assertThat(right).hasToString(b);
        }
    }

    @Test
    void isOneRunForATextWithItself() {
        for (long seed = 0; seed < 500; seed++) {
            String a = "x" + text(new Random(seed));
            assertThat(WordDifference.between(a, a).runs())
                    .containsExactly(new Run(Kind.SAME, Nature.SAME, 0, a.length(), 0, a.length()));
        }
    }

    @Test
    void isMirroredWhenTheSidesAreSwapped() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            String a = text(random);
            String b = text(random);
            assertThat(places(WordDifference.between(b, a), Kind.SAME, false))
                    .isEqualTo(places(WordDifference.between(a, b), Kind.SAME, true));
            assertThat(places(WordDifference.between(b, a), Kind.DELETED, false))
                    .isEqualTo(places(WordDifference.between(a, b), Kind.INSERTED, true));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        stop the ferry | stop a ferry | SMALL SMALL
        we will close the quay | they would close the quay | SMALL SMALL
        Ostria is chasing shadows | Ostria has chased shadows | FORM FORM
        the old pier must close | the pier must close | MEANING
        the pier is safe | the pier is not safe | MEANING
        nine boats sank | ten boats sank | MEANING MEANING
        on Monday the pier will close | the pier will close on Monday | MOVED MOVED
        the pier was harmed | the pier was sold | MEANING MEANING
        """)
    void tellsWhatChangesTheMeaning(String a, String b, String natures) {
        assertThat(natures(WordDifference.between(a, b))).isEqualTo(natures);
        assertThat(natures(WordDifference.between(b, a)).split(" ")).containsExactlyInAnyOrder(natures.split(" "));
    }

    private static String natures(WordDifference difference) {
        return String.join(
                " ",
                difference.runs().stream()
                        .map(Run::nature)
                        .filter(n -> n != Nature.SAME)
                        .map(Enum::name)
                        .toList());
    }

    private static List<String> places(WordDifference difference, Kind kind, boolean swapped) {
        return difference.runs().stream()
                .filter(r -> r.kind() == kind)
                .map(r -> r.nature() + " " + (swapped ? r.bStart() + "-" + r.bEnd() : r.aStart() + "-" + r.aEnd()))
                .toList();
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int n = random.nextInt(9); n > 0; n--)
            out.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) > 0 ? " " : "");
        return out.toString();
    }
}
