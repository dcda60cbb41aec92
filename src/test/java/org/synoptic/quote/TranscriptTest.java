package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.quote.Spoken.State;
import org.synoptic.segment.Segments;

class TranscriptTest {
    private static final String INTERVIEW = """
            Channel Nine, Friday evening

            LUND: Minister, the crews of the Varland ferries say they were followed at sea. What do you know of that?

            MARSH: Well, we have noticed, now and then, um, signs of pressure on our crews. And we want to be sure that it ends before the winter, because then the ice will come and nobody can help them.

            LUND: Are you accusing Ostria?

            MARSH: I am accusing nobody tonight. He told me the lighthouse was sound. I, I never met the keeper. [Laughter] We will publish all of the logbooks in March, every single page of them, and then you can judge for yourself.

            LUND: Thank you.
            """;

    private static final Segments HEARD = segments("interview", INTERVIEW);
    private static final Transcript TRANSCRIPT = Transcript.of(HEARD);

    private static Segments segments(String id, String text) {
        return Segments.of(Article.plain(new ArticleId(id), Outlet.UNKNOWN, text, false));
    }

    private static Spoken spoken(String words, Quotation.Type type) {
        Segments article = segments("courier", words);
        Span span = new Span(article.article().id(), 0, words.length());
        return TRANSCRIPT.spoken(new Quotation(span, type, false, 0, Attribution.NONE), article);
    }

    private static String there(Spoken spoken) {
        return HEARD.text(Objects.requireNonNull(spoken.there()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            we want to be sure that it ends before the winter
            And we want to be sure that it ends before the Winter!
            we have noticed, now and then, signs of pressure on our crews
            We have noticed … signs of pressure on our crews
            We will publish all of the logbooks ... then you can judge for yourself
            He [the harbour master] told me the lighthouse was sound
            [The harbour master] told me the lighthouse was sound
            I never met the keeper
            accusing nobody
            judge for yourself
            """)
    void theSameWordsAreAsSpoken(String words) {
        assertThat(spoken(words, Quotation.Type.DIRECT).state()).isEqualTo(State.AS_SPOKEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # a word changed, left out without a mark, put in, moved
            we must be sure that it ends before the winter | we want to be sure that it ends before the winter
            We will publish all of the logbooks in March and then you can judge for yourself | We will publish all of the logbooks in March, every single page of them, and then you can judge for yourself
            I am accusing nobody here tonight | I am accusing nobody tonight
            now and then we have noticed signs of pressure on our crews | signs of pressure on our crews
            We have seen signs of pressure on our crews, now and then | we have noticed, now and then, um, signs of pressure on our crews
            """)
    void otherWordsInTheSamePlaceAreAltered(String words, String passage) {
        Spoken spoken = spoken(words, Quotation.Type.DIRECT);
        assertThat(spoken.state()).isEqualTo(State.ALTERED);
        assertThat(there(spoken)).containsIgnoringCase(passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The ferries belong to everyone in Varland
            Nobody in Ostria will sleep well tonight
            We want the crews to be paid before they sail again
            a request for comment
            the logbooks were burned before the spring
            accusing somebody
            """)
    void whatWasNotSaidIsNotInTheTranscript(String words) {
        assertThat(spoken(words, Quotation.Type.DIRECT)).isEqualTo(Spoken.NOT);
    }

    @Test
    void ofAnOutletsOwnSentenceTheQuotedWordsCount() {
        assertThat(spoken("that there had been “signs of pressure on our crews”", Quotation.Type.MIXED)
                        .state())
                .isEqualTo(State.AS_SPOKEN);
        assertThat(spoken("that there had been “signs of violence on our crews”", Quotation.Type.MIXED)
                        .state())
                .isNotEqualTo(State.AS_SPOKEN);
    }

    @Test
    void reportedSpeechIsInOtherWords() {
        Spoken spoken = spoken("that they would publish all of the logbooks in March", Quotation.Type.INDIRECT);
        assertThat(spoken.state()).isEqualTo(State.ALTERED);
        assertThat(there(spoken)).contains("We will publish all of the logbooks in March");
        assertThat(spoken("that the harbour would be sold", Quotation.Type.INDIRECT))
                .isEqualTo(Spoken.NOT);
    }

    @Test
    void wordsOfAnotherLanguageAreNotHeldAgainstIt() {
        assertThat(TRANSCRIPT.speaksAs(segments("post", "The crews said that they had been followed at sea.")))
                .isTrue();
        assertThat(
                        TRANSCRIPT.speaksAs(
                                segments(
                                        "bote",
                                        "Die Ministerin hat gesagt, dass die Mannschaften der Fähren verfolgt worden sind und das nicht gut ist.")))
                .isFalse();
    }

    @Test
    void whoSpeaksIsNotPartOfWhatIsSaid() {
        String words = "What do you know of that? Well, we have noticed";
        assertThat(spoken(words, Quotation.Type.DIRECT).state()).isEqualTo(State.AS_SPOKEN);
    }
}
