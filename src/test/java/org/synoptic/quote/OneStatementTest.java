package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// Two outlets' sentences, with the days they came out: whether what is said in them is one statement. Who speaks and
/// when is read from the sentences.
class OneStatementTest {
    private static Article article(String outlet, @Nullable String day, String text) {
        Article plain = Article.plain(new ArticleId(outlet), Outlet.named(outlet), text, false);
        return new Article(
                plain.id(),
                plain.outlet(),
                "",
                List.of(),
                day,
                null,
                (URI) null,
                "en",
                null,
                text,
                plain.paragraphs(),
                plain.gauge(),
                plain.snapshot());
    }

    private static Variants among(Article... articles) {
        List<Segments> segments = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Article a : articles) {
            Segments s = Segments.of(a);
            segments.add(s);
            quotations.addAll(Quotation.in(s));
        }
        return Variants.among(quotations, segments, Meaning.none());
    }

    private static List<Variants.Statement> shared(String day, String text, String otherDay, String other) {
        return among(article("courier", day, text), article("post", otherDay, other))
                .shared();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # one utterance, told on the same day or later, with the day named alike or not at all
            2031-03-04 | “We will finish the tunnel,” Mayor Ilsa Brandt said on Monday. | 2031-03-05 | “We will finish the tunnel,” Ilsa Brandt told a crowd on Monday.
            2031-03-04 | “We will finish the tunnel,” Mayor Ilsa Brandt said yesterday. | 2031-03-03 | “We will finish the tunnel,” Ilsa Brandt said today.
            2031-03-04 | “We will finish the tunnel,” Mayor Ilsa Brandt said. | 2031-03-07 | “We will finish the tunnel,” Ilsa Brandt said.
            2031-03-04 | “The salt works will reopen,” Mayor Ilsa Brandt said on 3 March. | 2031-03-05 | “The salt works will reopen,” Ilsa Brandt said on March 3.
            2031-03-04 | “The cranes stay where they are,” Captain Jorun Hale said on Monday night. | 2031-03-04 | “The cranes stay where they are,” Captain Hale said on Tuesday.
            # a long one is one statement whenever it is printed again
            2031-03-04 | “The divers found a crack in the hull the length of a rowing boat, and they painted over it before the inspectors came,” Oda Venn said on Monday. | 2031-03-28 | “The divers found a crack in the hull the length of a rowing boat, and they painted over it before the inspectors came,” Oda Venn said earlier this month.
            # reported by the one, quoted by the other
            2031-03-04 | “I will close the quarry before the winter,” Mayor Ilsa Brandt said. | 2031-03-04 | Mayor Ilsa Brandt said that she would close the quarry before the winter.
            2031-03-04 | “Our pilots never left the harbour that night,” Captain Jorun Hale said. | 2031-03-04 | Captain Jorun Hale said that his pilots had never left the harbour that night.
            2031-03-04 | “We have paid every fisherman for his nets,” Oda Venn said. | 2031-03-04 | Oda Venn said they had paid every fisherman for his nets.
            # trimmed, with the editor's hand in it
            2031-03-04 | “The lighthouse was never inspected after the storm, and nobody asked why,” Oda Venn said. | 2031-03-04 | “The lighthouse was never inspected after the storm,” Ms Venn said.
            2031-03-04 | “He told us the bridge was sound,” Oda Venn said. | 2031-03-04 | “He [the engineer] told us the bridge was sound,” Oda Venn said.
            # the speaker by role, by pronoun, or not named in one of the two
            2031-03-04 | Captain Jorun Hale came late. “The tide does not wait for ministers,” he said. | 2031-03-04 | “The tide does not wait for ministers,” Captain Jorun Hale said.
            2031-03-04 | “The tide does not wait for ministers,” a witness said. | 2031-03-04 | “The tide does not wait for ministers,” the man said.
            """)
    void isOne(String day, String text, String otherDay, String other) {
        assertThat(shared(day, text, otherDay, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # a campaign line that one speaker repeats on another day
            2031-03-04 | “We will finish the tunnel,” Mayor Ilsa Brandt said on Monday. | 2031-03-07 | “We will finish the tunnel,” Ilsa Brandt said on Friday.
            2031-03-04 | “Skerry first, Skerry always,” Mayor Ilsa Brandt said in Velm on Tuesday. | 2031-03-10 | “Skerry first, Skerry always,” Ilsa Brandt said in Kelso on Saturday.
            2031-03-04 | “This harbour belongs to those who work in it,” Oda Venn said on 2 March. | 2031-03-20 | “This harbour belongs to those who work in it,” Oda Venn said on 19 March.
            2031-03-04 | “Boats before banks,” Oda Venn said. | 2031-04-20 | “Boats before banks,” Oda Venn said.
            2031-03-04 | “We will win this together,” Captain Jorun Hale said on Sunday. | 2031-03-12 | “We will win this together,” Captain Jorun Hale said yesterday.
            # slogans and stock phrases by others
            2031-03-04 | “We will win this together,” Captain Jorun Hale said. | 2031-03-04 | “We will win this together,” Oda Venn said.
            2031-03-04 | “Boats before banks,” Oda Venn said. | 2031-03-04 | “Boats before banks,” Mayor Ilsa Brandt said.
            2031-03-04 | “I have nothing to add,” Captain Jorun Hale said. | 2031-03-04 | “I have nothing to add,” Oda Venn said.
            2031-03-04 | “No comment,” Captain Jorun Hale said. | 2031-03-04 | “No comment,” Oda Venn said.
            # two statements by one speaker on one topic
            2031-03-04 | “The ferries are late because the crews are on strike,” Oda Venn said. | 2031-03-04 | “The ferries should be free for pupils,” Oda Venn said.
            2031-03-04 | “I will close the quarry before the winter,” Mayor Ilsa Brandt said. | 2031-03-04 | “The quarry has poisoned two wells this winter,” Mayor Ilsa Brandt said.
            2031-03-04 | “The hospital needs forty nurses,” Oda Venn said. | 2031-03-04 | “A hospital is more than its walls and its beds,” Oda Venn said.
            2031-03-04 | “The lagoon is safe to swim in,” Captain Jorun Hale said. | 2031-03-04 | Captain Jorun Hale said that nobody had ever asked him about the lagoon.
            2031-03-04 | “The dam was checked in March,” Oda Venn said. | 2031-03-04 | “We will check the dam again in May,” Oda Venn said.
            2031-03-04 | “Our crews have not been paid since June,” Captain Jorun Hale said. | 2031-03-04 | “Our crews will sail on Sunday, paid or unpaid,” Captain Jorun Hale said.
            # another figure, name or denial
            2031-03-04 | “The ferry carried 40 passengers,” Captain Jorun Hale said. | 2031-03-04 | “The ferry carried 400 passengers,” Captain Jorun Hale said.
            2031-03-04 | “I have met Minister Tarn twice,” Oda Venn said. | 2031-03-04 | “I have met Minister Lund twice,” Oda Venn said.
            2031-03-04 | “I signed the contract,” Captain Jorun Hale said. | 2031-03-04 | “I never signed the contract,” Captain Jorun Hale said.
            2031-03-04 | The ministry said that the contract would be published in May. | 2031-03-04 | The ministry said that the contract would be published in June.
            2031-03-04 | “The dredger will come back on Monday,” Oda Venn said. | 2031-03-04 | “The dredger will come back on Friday,” Oda Venn said.
            # long words, another speaker, only alike
            2031-03-04 | “The divers found a crack in the hull the length of a rowing boat,” Oda Venn said. | 2031-03-04 | “The divers saw a crack in the hull as long as a whole rowing boat,” Captain Jorun Hale said.
            """)
    void areTwo(String day, String text, String otherDay, String other) {
        assertThat(shared(day, text, otherDay, other)).isEmpty();
    }

    @Test
    void aLineOfAnotherDayIsOneIfWhatStandsBesideItIs() {
        String speech =
                "“The salt works gave bread to four generations of this coast,” Oda Venn said%s. “Boats before banks,” she added.";
        assertThat(shared("2031-03-04", speech.formatted(""), "2031-04-20", speech.formatted(" in March")))
                .hasSize(2);
    }

    @Test
    void wordsThatTwoOutletsGiveToTwoSpeakersAreFlaggedNotHidden() {
        List<Variants.Statement> shared = shared(
                "2031-03-04",
                "“The divers found a crack in the hull the length of a rowing boat,” Oda Venn said.",
                "2031-03-04",
                "“The divers found a crack in the hull the length of a rowing boat,” Captain Jorun Hale said.");
        assertThat(shared).hasSize(1);
        assertThat(shared.getFirst().wordings().getLast().likeness().flags())
                .containsExactly(Likeness.Flag.ANOTHER_SPEAKER);
    }

    @Test
    void withoutDaysTheWordsDecide() {
        String line = "“We will finish the tunnel,” Mayor Ilsa Brandt said on %s.";
        Article monday = article("courier", null, line.formatted("Monday"));
        Article friday = article("post", null, line.formatted("Friday"));
        assertThat(among(monday, friday).shared()).hasSize(1);
        Likeness likeness = Objects.requireNonNull(
                among(monday, friday).shared().getFirst().wordings().getLast().likeness());
        assertThat(likeness.relation()).isEqualTo(Relation.VERBATIM);
    }
}
