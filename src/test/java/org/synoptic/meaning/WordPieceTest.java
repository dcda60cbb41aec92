package org.synoptic.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
    private final WordPiece pieces = new WordPiece(
            Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "ferry", 3, "fer", 4, "##men", 5, "##ry", 6, ",", 7, "cafe", 8));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferry, ferry     | ferry / , / ferry
            Café             | cafe
            don't            | don / ' / t
            $5.50            | $ / 5 / . / 50
            “Yes”—no         | “ / yes / ” / — / no
            a\tb\u00a0c      | a / b / c
            渡船             | 渡 / 船
            """)
    void cutsWordsAndMarks(String text, String words) {
        assertEquals(List.of(words.split(" / ")), WordPiece.words(text.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferry            | 1 3 2
            FERMEN           | 1 4 5 2
            ferry, Café      | 1 3 7 8 2
            ferries          | 1 0 2
            """)
    void takesTheLongestPiecesThatFit(String text, String ids) {
        assertEquals(
                ids,
                String.join(
                        " ",
                        java.util.Arrays.stream(pieces.ids(text, 512))
                                .mapToObj(Long::toString)
                                .toList()));
    }

    @Test
    void keepsTheEndMarkOfATextThatIsTooLong() {
        assertArrayEquals(new long[] {1, 3, 3, 2}, pieces.ids("ferry ferry ferry ferry", 4));
    }
}
