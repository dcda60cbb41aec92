package org.synoptic.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;

class SegmentsTest {
    private static final String[] PIECES = {
        "Mr.", "Reeve", " ", " ", " ", "\n", "\n\n", "“", "”", "\"", "'", "’", "...", "…", ".", "!", "?", ",", "3.5",
        "p.m.", "The", "und", "„", "«", "»", "日本。", "\u00A0", "\u00AD", "😀", "U.S.", "-", "• ", "(", ")", "I", "don’t",
        "HARBOUR", ";", "\t"
    };

    private static Segments segments(String text) {
        return Segments.of(Article.plain(new ArticleId("a"), Outlet.named("The Quay"), text, false));
    }

    private static List<String> sentences(String text) {
        Segments s = segments(text);
        return s.sentences().stream().map(s::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
        “The pier is safe,” she said. | “We checked it. Twice.” ⇒ “The pier is safe,” she said.|“We checked it.|Twice.”
        Mr. Reeve met Dr. J. K. Holm at 9 a.m. Monday. | They agreed. ⇒ Mr. Reeve met Dr. J. K. Holm at 9 a.m. Monday.|They agreed.
        It closes at 5 p.m. The port stays open. ⇒ It closes at 5 p.m.|The port stays open.
        “Is it safe?” the mayor asked. | Nobody knew. ⇒ “Is it safe?” the mayor asked.|Nobody knew.
        Fees rose 3.5 percent, to $1.20. | Boats left. ⇒ Fees rose 3.5 percent, to $1.20.|Boats left.
        The U.S. Coast Patrol came. ⇒ The U.S. Coast Patrol came.
        港は安全だ。船は来た。 ⇒ 港は安全だ。|船は来た。
        Der Hafen ist am 3. Oktober zu. | Die Stadt und das Amt und die Werft schweigen. ⇒ Der Hafen ist am 3. Oktober zu.|Die Stadt und das Amt und die Werft schweigen.
        """)
    void splits(String text, String drawn) {
        assertEquals(
                List.of(drawn.strip().split("\\|")),
                sentences(text.replace(" | ", " ").strip()));
    }

    @Test
    void splitsAtHeadlinesInCapitalsAndAtBullets() {
        assertEquals(
                List.of("HARBOUR CLOSED", "The pier is shut.", "• No boats", "• No swimmers"),
                sentences("HARBOUR CLOSED\nThe pier is shut.\n• No boats\n• No swimmers"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPrintedCharacterIsInOneTokenOfOneSentence(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            StringBuilder b = new StringBuilder("A");
            for (int i = random.nextInt(60); i >= 0; i--) b.append(PIECES[random.nextInt(PIECES.length)]);
            coversAll(segments(b.toString()));
        }
    }

    private static void coversAll(Segments s) {
        String text = s.article().text();
        int at = 0;
        int token = 0;
        for (Sentence sentence : s.sentences()) {
            Span paragraph = s.article().paragraphs().get(sentence.paragraph()).span();
            assertTrue(paragraph.contains(sentence.span()), text);
            assertEquals(token, sentence.firstToken());
            for (Token t : s.tokens(sentence)) {
                assertTrue(t.start() >= at && t.end() <= sentence.span().end(), text);
                assertTrue(text.substring(at, t.start()).chars().allMatch(c -> Splitter.isSpace((char) c)), text);
                assertEquals(text.substring(t.start(), t.end()), t.text());
                at = t.end();
            }
            token = sentence.endToken();
        }
        assertTrue(text.substring(at).chars().allMatch(c -> Splitter.isSpace((char) c)), text);
        assertEquals(s.tokens().size(), token);
    }
}
