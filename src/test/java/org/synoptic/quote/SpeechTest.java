package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// A speech in several pieces or paragraphs is one wording, however an outlet cuts it.
class SpeechTest {
    private static final List<String> SPEECH = List.of(
            "The lighthouse was never inspected after the storm.",
            "Nobody in the port authority asked why the lamp had gone dark.",
            "We lost two trawlers that night and the ministry sent us a leaflet.",
            "I will not accept another inquiry without divers.");

    private static Segments segments(String outlet, String text) {
        Article plain = Article.plain(new ArticleId(outlet), Outlet.named(outlet), text, false);
        return Segments.of(new Article(
                plain.id(),
                plain.outlet(),
                "",
                List.of(),
                null,
                null,
                null,
                text.contains("„") ? "de" : "en",
                null,
                text,
                plain.paragraphs(),
                plain.gauge(),
                plain.snapshot()));
    }

    private static List<Segments> articles(String... texts) {
        List<Segments> out = new ArrayList<>();
        for (String text : texts) out.add(segments("outlet-" + out.size(), text));
        return out;
    }

    private static Variants among(List<Segments> articles) {
        List<Quotation> quotations = new ArrayList<>();
        for (Segments s : articles) quotations.addAll(Quotation.in(s));
        return Variants.among(quotations, articles, Meaning.none());
    }

    private static String printed(Variants.Variant v, List<Segments> articles) {
        return articles.stream()
                .filter(s -> s.article().id().equals(v.article()))
                .findFirst()
                .map(v::text)
                .orElseThrow();
    }

    /// The first sentence carries the cue; a paragraph that does not end the speech leaves its mark open.
    private static String paragraphs(List<List<String>> cut) {
        StringBuilder out = new StringBuilder("Oda Venn spoke in the market hall on Monday.\n\nShe said: ");
        for (int i = 0; i < cut.size(); i++)
            out.append(i > 0 ? "\n\n" : "")
                    .append("“")
                    .append(String.join(" ", cut.get(i)))
                    .append(i + 1 == cut.size() ? "”" : "");
        return out.append("\n\nThe hall was full.").toString();
    }

    @Test
    void aSpeechInOneParagraphInThreeAndAPieceOfItAreOneStatement() {
        String one = paragraphs(List.of(SPEECH));
        String three = paragraphs(List.of(SPEECH.subList(0, 1), SPEECH.subList(1, 3), SPEECH.subList(3, 4)));
        String piece = "“We lost two trawlers that night,” Oda Venn said.";
        List<Segments> articles = articles(one, three, piece);
        List<Variants.Statement> shared = among(articles).shared();
        assertThat(shared).hasSize(1);
        assertThat(shared.getFirst().wordings())
                .extracting(v -> v.likeness().relation())
                .containsExactly(Relation.VERBATIM, Relation.VERBATIM, Relation.TRIMMED);
        assertThat(shared.getFirst().wordings().get(1).pieces()).hasSize(3);
        assertThat(printed(shared.getFirst().wordings().get(1), articles))
                .isEqualTo(SPEECH.get(0) + " / " + SPEECH.get(1) + " " + SPEECH.get(2) + " / " + SPEECH.get(3));
        assertThat(among(articles).statements()).hasSize(1);
    }

    @Test
    void differentPartsOfASpeechAreWordingsOfIt() {
        List<Segments> articles = articles(
                paragraphs(List.of(SPEECH)),
                "“The lighthouse was never inspected after the storm,” Oda Venn said.",
                "“I will not accept another inquiry without divers,” Oda Venn told reporters.",
                "“We lost two trawlers that night and the ministry sent us a leaflet,” Ms Venn said.");
        assertThat(among(articles).statements()).hasSize(1);
    }

    @Test
    void differentPartsAreTwoStatementsWhereNobodyPrintsTheWhole() {
        List<Segments> articles = articles(
                "“The lighthouse was never inspected after the storm,” Oda Venn said.",
                "“I will not accept another inquiry without divers,” Oda Venn told reporters.");
        assertThat(among(articles).statements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # the cue stands between
            “The quarry has poisoned two wells,” Oda Venn said. “It must close before the winter.” | “The quarry has poisoned two wells. It must close before the winter,” Oda Venn said.
            “The quarry,” Oda Venn said, “has poisoned two wells this year.” | “The quarry has poisoned two wells this year,” Oda Venn said.
            “The quarry has poisoned two wells,” said Oda Venn, who has led the council since May. “It must close before the winter.” | Oda Venn said: “The quarry has poisoned two wells. It must close before the winter.”
            # a new paragraph, with its mark left open, or closed
            “The quarry has poisoned two wells.¶“It must close before the winter,” Oda Venn said. | “The quarry has poisoned two wells. It must close before the winter,” Oda Venn said.
            “The quarry has poisoned two wells,” Oda Venn said.¶“It must close before the winter.” | “The quarry has poisoned two wells. It must close before the winter,” Oda Venn said.
            # marks that got lost
            The quarry has poisoned two wells. It must close before the winter. She told reporters. | “The quarry has poisoned two wells. It must close before the winter,” she told reporters.
            # German
            „Der Steinbruch hat zwei Brunnen vergiftet“, sagte Oda Venn. „Er muss vor dem Winter schließen.“ | „Der Steinbruch hat zwei Brunnen vergiftet. Er muss vor dem Winter schließen“, sagte Oda Venn.
            „Der Steinbruch hat zwei Brunnen vergiftet.¶„Er muss vor dem Winter schließen“, sagte Oda Venn. | „Der Steinbruch hat zwei Brunnen vergiftet. Er muss vor dem Winter schließen“, sagte Oda Venn.
            # names that open a piece
            “I have warned the council,” Oda Venn said. “Velm will drink from bottles.” | “I have warned the council. Velm will drink from bottles,” Oda Venn said.
            """)
    void isOneVerbatimStatement(String pieces, String whole) {
        var statements = among(articles(pieces.replace("¶", "\n\n"), whole.replace("¶", "\n\n")))
                .statements();
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().articles()).isEqualTo(2);
        assertThat(statements.getFirst().wordings())
                .hasSize(2)
                .allMatch(v -> v.likeness().relation() == Relation.VERBATIM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The quarry has poisoned two wells,” Oda Venn said. The council met on Friday. “It must close before the winter.”",
                "“The quarry has poisoned two wells,” Oda Venn said. “It must close before the winter,” Jorun Hale said.",
                "Oda Venn said that the quarry had poisoned two wells. “It must close before the winter.”",
            })
    void whatStandsApartIsTwoStatements(String text) {
        assertThat(among(articles(text)).statements()).hasSize(2);
    }

    @Test
    void whatIsSaidAndThenAddedIsOneWordingOfWhatAnotherPrintsAsOne() {
        List<Segments> articles = articles(
                "“The quarry has poisoned two wells,” Oda Venn said. “It must close before the winter,” she added.",
                "“The quarry has poisoned two wells. It must close before the winter,” Oda Venn said.");
        var statement = among(articles).statements().getFirst();
        assertThat(among(articles).statements()).hasSize(1);
        assertThat(statement.wordings()).extracting(v -> v.pieces().size()).containsExactlyInAnyOrder(1, 2);
        assertThat(statement.wordings()).allMatch(v -> v.likeness().relation() == Relation.VERBATIM);
    }

    @Test
    void aLineOfHundredsAndItsPartsAreOneStatement() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add(paragraphs(cut(new Random(i))));
            texts.add("“Nobody in the port authority asked why the lamp had gone dark,” Oda Venn said.");
            texts.add("“I will not accept another inquiry without divers,” Oda Venn said.");
        }
        List<Segments> articles = articles(texts.toArray(String[]::new));
        assertThat(among(articles).statements()).hasSize(1);
        assertThat(among(articles).statements().getFirst().wordings()).hasSize(180);
    }

    @Test
    void aDenialInOnePieceIsNeverLinkedSilently() {
        List<Segments> articles = articles(
                paragraphs(List.of(SPEECH.subList(0, 1), SPEECH.subList(1, 4))),
                paragraphs(List.of(SPEECH)).replace("was never inspected", "was inspected"));
        assertThat(among(articles).shared()).isEmpty();
    }

    /* Truths for any cut ------------------------------------------------------------------------------------------ */

    private static List<List<String>> cut(Random random) {
        List<List<String>> out = new ArrayList<>(List.of(new ArrayList<>()));
        for (String sentence : SPEECH) {
            if (!out.getLast().isEmpty() && random.nextBoolean()) out.add(new ArrayList<>());
            out.getLast().add(sentence);
        }
        return out;
    }

    /// Each statement by the articles and the number of words they print of it.
    private static Set<String> groups(List<Segments> articles) {
        return among(articles).statements().stream()
                .map(s -> s.wordings().stream()
                        .map(v -> v.article() + " " + v.likeness().relation() + " "
                                + printed(v, articles).replace(" / ", " "))
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Segments> witnesses(List<List<String>> first, List<List<String>> second) {
        return articles(
                paragraphs(first),
                paragraphs(second),
                "“Nobody in the port authority asked why the lamp had gone dark,” Oda Venn said.",
                "Oda Venn said that she would not accept another inquiry without divers.",
                "“The ferries should be free for pupils,” Oda Venn said.");
    }

    @Test
    void whereASpeechIsCutIntoParagraphsChangesNoStatement() {
        Set<String> uncut = groups(witnesses(List.of(SPEECH), List.of(SPEECH)));
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            assertThat(groups(witnesses(cut(random), cut(random))))
                    .as("seed %d", seed)
                    .isEqualTo(uncut);
        }
    }

    @Test
    void theOrderOfArticlesAndQuotationsChangesNoStatement() {
        List<Segments> articles = new ArrayList<>(witnesses(cut(new Random(5)), cut(new Random(11))));
        List<Quotation> quotations = new ArrayList<>(
                articles.stream().flatMap(s -> Quotation.in(s).stream()).toList());
        Variants once = Variants.among(quotations, articles, Meaning.none());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(quotations, new Random(seed));
            Collections.shuffle(articles, new Random(seed));
            assertThat(Variants.among(quotations, articles, Meaning.none())).isEqualTo(once);
        }
    }

    @Test
    void everyQuotationStandsInOneWording() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Segments> articles = witnesses(cut(random), cut(random));
            Stream<Quotation> found = articles.stream().flatMap(s -> Quotation.in(s).stream());
            assertThat(among(articles).statements().stream()
                            .flatMap(s -> s.wordings().stream())
                            .flatMap(v -> v.pieces().stream()))
                    .containsExactlyInAnyOrderElementsOf(found.toList());
        }
    }
}
