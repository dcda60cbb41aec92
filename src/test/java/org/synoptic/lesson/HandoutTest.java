package org.synoptic.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.synoptic.share.Edition;
import org.synoptic.share.Ferry;
import org.synoptic.share.Level;

class HandoutTest {
    private static Edition edition(Level level) {
        return Edition.freeze("The ferry", Ferry.comparison(), level, Ferry.NOON);
    }

    private static Document page(Level level) {
        return Jsoup.parse(Handout.of(edition(level)).html());
    }

    @Test
    void aStatementWithItsWordingsAndAFigureThatDiffersAreTasks() {
        Document page = page(Level.FULL);
        assertThat(page.select("h2").eachText())
                .anyMatch(h -> h.contains("One statement, 2 wordings"))
                .anyMatch(h -> h.contains("Not the same in every outlet"))
                .anyMatch(h -> h.contains("Printed by one outlet only"));
        assertThat(page.select("blockquote").eachText())
                .anyMatch(q -> q.contains("212 people"))
                .anyMatch(q -> q.contains("221 people"));
    }

    @Test
    void everyWordShownFromAnArticleStandsInIt() {
        List<String> texts = List.of(Ferry.LEDGER, Ferry.COURIER, Ferry.HERALD);
        for (String words : page(Level.FULL).select("section .words").eachText())
            for (String piece : words.split(" / ")) assertThat(texts).anyMatch(t -> t.contains(piece));
    }

    @Test
    void theSheetDoesNotSayWhichOutletPrintedAPassageAndTheAnswersDo() {
        Document page = page(Level.FULL);
        assertThat(page.select("main .passages li .words")).isNotEmpty();
        for (String boxes : page.select("main .passages .boxes").eachText())
            assertThat(boxes).isEqualTo("A B C");
        assertThat(page.select("aside.answers").text()).contains("Passage 1 stands in ");
    }

    @Test
    void anEditionWithoutWordsGivesNoTasksAndSaysSo() {
        assertThat(Handout.of(edition(Level.MARKS)).tasks()).isZero();
        assertThat(page(Level.MARKS).select("main").text()).contains("Nothing in these articles makes a task");
    }

    @Test
    void theSameEditionGivesTheSameSheetAndNeverMoreThanAClassCanDo() {
        for (long seed = 0; seed < 20; seed++) {
            Edition any = Edition.freeze("Any", Ferry.any(seed), Level.EXCERPTS, Ferry.NOON);
            Handout handout = Handout.of(any);
            assertThat(handout.html()).isEqualTo(Handout.of(any).html());
            assertThat(handout.tasks()).isBetween(0, 7);
            assertThat(Jsoup.parse(handout.html()).select("aside.answers dt")).hasSize(handout.tasks());
        }
    }

    @Test
    void aHostileTitleStaysAText() {
        Edition hostile = Edition.freeze("<script>alert(1)</script>", Ferry.comparison(), Level.FULL, Ferry.NOON);
        assertThat(Jsoup.parse(Handout.of(hostile).html()).select("script")).isEmpty();
    }
}
