package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

class VariantsTest {
    private static final Meaning NONE = text -> new float[0];
    private static final String MUD =
            "Ostria must stop being paranoid and chasing shadows, and stop throwing mud at Varland";

    private final List<Segments> segments = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    @Test
    void groupsTrimmedAndTranslatedWordingsLongestFirst() {
        say("courier", "Tomas Reeve", "stop being paranoid and chasing shadows");
        say("wire", "Tomas Reeve", MUD);
        say("today", "Mr Reeve", "Ostria must stop its paranoia and chasing shadows");
        var statement = only();
        assertThat(statement.articles()).isEqualTo(3);
        assertThat(words(statement.wordings().getFirst().quotation())).isEqualTo(MUD);
        assertThat(statement.wordings())
                .extracting(v -> v.likeness().relation())
                .containsExactly(Relation.VERBATIM, Relation.REWORDED, Relation.TRIMMED);
    }

    @Test
    void keepsKnownSpeakersApart() {
        say("courier", "Tomas Reeve", "We will not pay for the harbour");
        say("wire", "Anna Brandt", "We will not pay for the harbour");
        say("today", "Anna Brandt", "Ostria must stop its paranoia and chasing shadows");
        say("post", "Tomas Reeve", MUD);
        assertThat(variants().statements()).hasSize(4);
    }

    @Test
    void flagsLongWordsThatTwoOutletsGiveToTwoSpeakers() {
        say("courier", "Tomas Reeve", MUD);
        say("wire", "Anna Brandt", MUD);
        say("today", "Ostrian Harbour Ministry", "stop throwing mud at Varland");
        assertThat(variants().shared()).hasSize(1);
        assertThat(variants()
                        .shared()
                        .getFirst()
                        .wordings()
                        .getLast()
                        .likeness()
                        .flags())
                .containsExactly(Likeness.Flag.ANOTHER_SPEAKER);
    }

    @Test
    void linksAQuotationThatSixtyOutletsPrint() {
        for (int i = 0; i < 60; i++) say("outlet" + i, i % 2 == 0 ? "Tomas Reeve" : null, i % 3 == 0 ? MUD + "!" : MUD);
        assertThat(only().articles()).isEqualTo(60);
    }

    @Test
    void linksTheManyWordingsOfACrowd() {
        String[] trims = {"stop being paranoid and chasing shadows", "must stop being paranoid and chasing shadows", MUD
        };
        for (int i = 0; i < 66; i++) say("outlet" + i, "Tomas Reeve", trims[i % 3]);
        assertThat(only().articles()).isEqualTo(66);
    }

    @Test
    void neverJoinsWordingsWhoseFigureOrNegationDiffers() {
        say("courier", null, "The harbour police counted 14 forged passports on Monday");
        say("wire", null, "The harbour police counted 41 forged passports on Monday");
        say("today", null, "The lighthouse was never inspected after the storm");
        say("post", null, "The lighthouse was inspected after the storm");
        assertThat(variants().shared()).isEmpty();
    }

    @Test
    void joinsTheSameWordsQuotedTwiceInOneArticle() {
        say("courier", null, MUD);
        say("courier", null, "chasing shadows, and stop throwing mud");
        assertThat(only().wordings()).hasSize(2);
    }

    @Test
    void leavesPiecesOfOneSpeechApart() {
        say("courier", null, "The glacier is retreating faster than we feared");
        say("courier", null, "Nobody in the valley should buy a house this year");
        say("wire", null, "The glacier is retreating faster than we feared");
        assertThat(variants().statements()).hasSize(2);
        assertThat(variants().shared()).hasSize(1);
    }

    @Test
    void linksWhatWordsAloneDoNotIfTheSpeakerIsOneAndTheNeighboursAreLinked() {
        say("courier", "Tomas Reeve", "Staying out of other towns' harbours is the first rule of our pilots");
        say("courier", "Tomas Reeve", "No pilot of ours has left the port this year");
        say("wire", "Tomas Reeve", "Staying out of other towns' harbours is the first rule of our pilots");
        say("wire", "Tomas Reeve", "Our pilots have stayed in the port all year");
        assertThat(variants().shared()).hasSize(2);
        assertThat(variants().shared().getLast().wordings().getLast().likeness().reasons())
                .contains("The quotations beside them are one statement too.");
    }

    @Test
    void doesNotLinkThemIfAnotherSpeaks() {
        say("courier", "Tomas Reeve", "Staying out of other towns' harbours is the first rule of our pilots");
        say("courier", "Tomas Reeve", "No pilot of ours has left the port this year");
        say("wire", "Tomas Reeve", "Staying out of other towns' harbours is the first rule of our pilots");
        say("wire", "Anna Brandt", "Our pilots have stayed in the port all year");
        assertThat(variants().shared()).hasSize(1);
    }

    @Test
    void differentPartsOfALongerWordingAreOneStatementWithIt() {
        String glacier = "The glacier is retreating faster than our instruments can measure";
        String houses = "Nobody in the valley should buy a house this year";
        say("courier", null, glacier);
        say("wire", null, houses);
        assertThat(variants().statements()).hasSize(2);
        say("today", null, glacier + ". " + houses);
        assertThat(only().articles()).isEqualTo(3);
    }

    @Test
    void aSentenceThatIsLeftOutDeniesNothingOfTheRest() {
        say("courier", "Tomas Reeve", "She is not welcome in Varland. We don't know her. We don't want her here.");
        say("wire", "Tomas Reeve", "She is not welcome in Varland. We don't want her here.");
        assertThat(only().wordings().getLast().likeness().flags()).isEmpty();
        say("today", "Tomas Reeve", "She is welcome in Varland. We don't want her here.");
        assertThat(variants().statements()).hasSize(2);
    }

    @Test
    void whoIsDescribedMayBeWhoIsNamedElsewhere() {
        say("courier", "the Varland minister", "stop being paranoid and chasing shadows");
        say("wire", "Tomas Reeve", MUD);
        say("today", "Quay officials", "Nobody in the valley should buy a house this year");
        say("post", "Moor officials", "Nobody in the valley should buy a house");
        assertThat(variants().shared()).hasSize(1);
        assertThat(variants().shared().getFirst().wordings())
                .allMatch(v -> v.likeness().flags().isEmpty());
    }

    @Test
    void flagsALongSpeechThatTwoOutletsGiveToTwoSpeakersInAlmostTheSameWords() {
        String speech =
                "I judged the two young captains in a way that I would never have wanted to be judged myself when I "
                        + "was a deckhand, and after many hours on the pier I see how hurtful my words were";
        say("courier", "Tomas Reeve", speech);
        say("wire", "Anna Brandt", speech.replace("see how hurtful", "can see more clearly how hurtful"));
        assertThat(only().wordings().getLast().likeness().flags()).containsExactly(Likeness.Flag.ANOTHER_SPEAKER);
    }

    @Test
    void doesNotDependOnTheOrderOfTheInput() {
        say("courier", "Tomas Reeve", "stop being paranoid and chasing shadows");
        say("wire", "Tomas Reeve", MUD);
        say("today", null, "Ostria must stop its paranoia and chasing shadows");
        say("post", null, "The glacier is retreating faster than we feared");
        say("wire2", null, "The glacier retreats faster than we feared");
        Variants first = variants();
        for (long seed = 0; seed < 50; seed++) {
            Collections.shuffle(quotations, new Random(seed));
            Collections.shuffle(segments, new Random(seed + 1));
            assertThat(variants()).isEqualTo(first);
        }
    }

    private Variants variants() {
        return Variants.among(quotations, segments, NONE);
    }

    private Variants.Statement only() {
        assertThat(variants().statements()).hasSize(1);
        return variants().statements().getFirst();
    }

    private String words(Quotation q) {
        return segments.stream()
                .filter(s -> s.article().id().equals(q.span().article()))
                .findFirst()
                .orElseThrow()
                .text(q.span());
    }

    /// Adds a quotation to an article, which is written anew with the words at its end.
    private void say(String outlet, @Nullable String speaker, String words) {
        ArticleId id = new ArticleId(outlet);
        String before = segments.stream()
                .filter(s -> s.article().id().equals(id))
                .map(s -> s.article().text() + "\n\n")
                .findFirst()
                .orElse("");
        segments.removeIf(s -> s.article().id().equals(id));
        segments.add(Segments.of(Article.plain(id, Outlet.UNKNOWN, before + words, false)));
        Source source = speaker == null ? null : new Source(speaker, null, null);
        Span span = new Span(id, before.length(), before.length() + words.length());
        quotations.add(
                new Quotation(span, Quotation.Type.DIRECT, false, quotations.size(), new Attribution(null, source)));
    }
}
