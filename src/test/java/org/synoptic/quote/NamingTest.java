package org.synoptic.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.segment.Segments;

class NamingTest {
    private static List<String> quotations(String text) {
        Segments segments = Segments.of(Article.plain(new ArticleId("a"), Outlet.named("The Quay"), text, false));
        return Quotation.in(segments).stream()
                .map(q -> q.type() + ": " + q.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oda Venn was born on the island. She calls it “home” and never left.",
                "The pilot, known as “the Gull”, reported to the harbour on Monday.",
                "Ada Holm, nicknamed “Iron Ada”, called a meeting.",
                "Ada Holm played a smuggler in the film “Lights of the Harbour” and later told her story in a book.",
                "Her novel, a book titled “The Last Ferry”, sold well, and she said so.",
                "Der sogenannte „Seebär“ kam am Montag in den Hafen.",
                "Sie wurde durch den Film „Die letzte Fähre“ bekannt und nannte ihn nie.",
            })
    void takesNoTitleNicknameOrUsualNameForWordsOfSomebody(String text) {
        assertEquals(
                List.of(),
                quotations(text).stream().filter(q -> !q.startsWith("INDIRECT")).toList());
    }

    @Test
    void reportsASentenceWithATitleInMarksAsOneInTheOutletsWords() {
        assertEquals(
                List.of("INDIRECT: that the film “Harbour Lights” would open in May"),
                quotations("Ada Holm said that the film “Harbour Lights” would open in May."));
    }

    @Test
    void keepsAJudgementInMarks() {
        assertEquals(List.of("MIXED: it “a disgrace”"), quotations("Ada Holm called it “a disgrace” to the town."));
    }

    @Test
    void keepsASpokenSentenceAfterAWork() {
        assertEquals(
                List.of("DIRECT: I never read that book and never will,"),
                quotations("Of the book, “I never read that book and never will,” Ada Holm said."));
    }
}
