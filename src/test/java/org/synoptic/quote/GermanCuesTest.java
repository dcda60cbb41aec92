package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.segment.Segments;

/// German sentences in which the words that say who speaks stand behind what is said, or in its middle.
class GermanCuesTest {
    private static final String BEFORE = "Die Brücke bleibt offen, sagte die Bürgermeisterin Hanna Lorenz.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Man müsse warten, bis das Land zahle, fügte sie hinzu. | Man müsse warten, bis das Land zahle [Hanna Lorenz]
            Der Verkehr werde im Herbst umgeleitet, erklärte das Verkehrsministerium in Kiel. | Der Verkehr werde im Herbst umgeleitet [das Verkehrsministerium]
            Den Fahrgästen sei nichts passiert, berichtete sie weiter. | Den Fahrgästen sei nichts passiert [Hanna Lorenz]
            Die Fähre fährt weiter, teilte die Reederei am Abend mit. | Die Fähre fährt weiter [die Reederei]
            Sie werde den Streik unterstützen, sagte sie dem „Hafenkurier“. | Sie werde den Streik unterstützen [Hanna Lorenz]
            Im Herbst werde der Verkehr umgeleitet, sagte Lorenz. | Im Herbst werde der Verkehr umgeleitet [Hanna Lorenz]
            Es gebe, betonte Lorenz, keinen Grund zur Sorge. | Es gebe [Hanna Lorenz] keinen Grund zur Sorge [Hanna Lorenz]
            „Das ist“, sagte Lorenz am Montag, „eine Frage der Zeit.“ | Das ist [Hanna Lorenz] eine Frage der Zeit. [Hanna Lorenz]
            Die Brücke habe Risse, kritisierte Fraktionschefin Edda Wulf. | Die Brücke habe Risse [Edda Wulf]
            Er hoffe auf Einsehen, sagte der Kapitän Ole Brandt der Zeitung. | Er hoffe auf Einsehen [Ole Brandt]
            """)
    void whoSpeaksIsNoPartOfWhatIsSaid(String sentence, String found) {
        String text = BEFORE + "\n\n" + sentence;
        Segments segments = Segments.of(german(text));
        assertThat(Quotation.in(segments).stream()
                        .filter(q -> q.span().start() > BEFORE.length())
                        .map(q -> segments.text(q.span()) + " [" + name(q) + "]")
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    private static Article german(String text) {
        Article plain = Article.plain(new ArticleId("hafen"), Outlet.named("Hafen"), text, false);
        return new Article(
                plain.id(),
                plain.outlet(),
                "",
                List.of(),
                null,
                null,
                null,
                "de",
                null,
                text,
                plain.paragraphs(),
                plain.gauge(),
                plain.snapshot());
    }

    private static String name(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? "?" : source.name();
    }
}
