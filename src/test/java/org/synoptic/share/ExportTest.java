package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.Alone;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Selection;
import org.synoptic.meaning.Meaning;
import org.synoptic.reading.ReadingModel;
import tools.jackson.databind.JsonNode;

class ExportTest {
    private final Report report = Reporter.of("The ferry", Ferry.comparison(), Level.FULL, Ferry.NOON);
    private final Export export = Export.of("The ferry", Ferry.comparison()).madeAt(Ferry.NOON);

    @Test
    void whatIsWrittenAsJsonIsReadBackEqual() {
        assertThat(Json.read(export.json())).isEqualTo(report);
        for (long seed = 0; seed < 10; seed++)
            for (Level level : Level.values()) {
                Report any = Reporter.of("Any", Ferry.any(seed), level, null);
                assertThat(Json.read(Json.write(any))).isEqualTo(any);
            }
    }

    @Test
    void everyPlaceHoldsTheWordsItNamesInTheTextWithTheHash() {
        Map<String, String> texts = new java.util.HashMap<>();
        for (JsonNode a : export.tree().get("articles")) {
            String text = a.get("text").stringValue();
            assertThat(Snapshot.sha256(text.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(a.get("snapshot").get("text").stringValue());
            texts.put(a.get("sigil").stringValue(), text);
            for (JsonNode l : a.get("lines")) checkPlace(text, l);
        }
        for (JsonNode s : export.tree().get("statements"))
            for (JsonNode w : s.get("wordings")) checkPlace(text(texts, w), w);
        for (JsonNode f : export.tree().get("figures")) for (JsonNode s : f.get("sides")) checkPlace(text(texts, s), s);
    }

    private static String text(Map<String, String> texts, JsonNode place) {
        return Objects.requireNonNull(texts.get(place.get("article").stringValue()));
    }

    private static void checkPlace(String text, JsonNode place) {
        if (place.has("pieces")) {
            List<String> pieces = new ArrayList<>();
            for (JsonNode p : place.get("pieces"))
                pieces.add(
                        text.substring(p.get("start").intValue(), p.get("end").intValue()));
            assertThat(String.join(" / ", pieces)).isEqualTo(place.get("words").stringValue());
            return;
        }
        assertThat(text.substring(
                        place.get("start").intValue(), place.get("end").intValue()))
                .isEqualTo(place.get("words").stringValue());
    }

    @Test
    void whatPeopleDecidedIsExportedAndInAnEditionWithoutWhoAndWhy() {
        JsonNode own = Export.of("x", Ferry.decided()).tree().get("decisions");
        assertThat(own).hasSize(3);
        assertThat(own.toString()).contains("Ms Aldous", "Asked both papers.", "Mr Tarn", "REJECTED");
        for (Level level : Level.values()) {
            Edition edition = Edition.freeze("x", Ferry.decided(), level, Ferry.NOON);
            assertThat(Json.read(edition.document()).decisions()).hasSize(3);
            assertThat(edition.document() + edition.html()).doesNotContain("Aldous", "Asked both", "the costs", "Tarn");
            if (level == Level.FULL) assertThat(edition.document()).contains("Linked by a person.");
            assertThat(edition.html()).contains("People decided on 3 links and marks");
            if (level != Level.EXCERPTS) assertThat(edition.html()).contains("confirmed by a person");
        }
    }

    @Test
    void everyExportTellsWhoDecidedWhatAndWhy() {
        Export export = Export.of("x", Ferry.decided());
        for (String made : List.of(
                export.html(), export.markdown().replace("\\", ""), export.csv(Export.Table.DECISIONS), export.json()))
            assertThat(made).contains("Ms Aldous", "Mr Tarn", "Asked both papers.", "Captain Jorun Hale");
        assertThat(export.csv(Export.Table.DECISIONS).lines()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void anEditionTellsWhoAndWhyWhereThatWasChosen() {
        for (Level level : Level.values()) {
            Edition edition = Edition.freeze("x", Ferry.decided(), level, Ferry.NOON, true);
            assertThat(edition.html()).contains("Ms Aldous", "Asked both papers.");
        }
    }

    /// Whoever cites a statement finds it again in another comparison of the same texts.
    @Test
    void aStatementIsCitedByTheSameNameWhateverElseIsCompared() {
        List<Article> articles = Ferry.articles();
        Report whole = Reporter.of("x", Ferry.decided(), Level.MARKS, null);
        Report fewer = Reporter.of("x", Comparison.of(articles.subList(0, 2), Meaning.none()), Level.FULL, Ferry.NOON);
        List<String> names =
                whole.statements().stream().map(Report.Statement::cite).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.matches("q-[0-9a-f]{16}"));
        assertThat(names)
                .containsAll(
                        report.statements().stream().map(Report.Statement::cite).toList())
                .containsAll(
                        fewer.statements().stream().map(Report.Statement::cite).toList());
        assertThat(report.claims().stream().map(Report.Claim::cite)).doesNotHaveDuplicates();
        for (String made :
                List.of(export.html(), export.markdown(), export.csv(Export.Table.QUOTATIONS), export.json()))
            assertThat(made)
                    .contains(report.statements().stream()
                            .map(Report.Statement::cite)
                            .toList());
    }

    @Test
    void everyTableTellsTheEngineAndTheTextsThatItsOffsetsCountIn() {
        Export decided = Export.of("x", Ferry.decided());
        for (Export.Table table : Export.Table.values()) {
            List<List<String>> rows = rows(decided.csv(table));
            int engine = rows.getFirst().indexOf("engine");
            int text = rows.getFirst().indexOf("text_sha256");
            for (List<String> row : rows.subList(1, rows.size())) {
                assertThat(row.get(engine)).isEqualTo(report.engine());
                assertThat(row.get(text)).matches("[0-9a-f]{64}");
            }
        }
    }

    @Test
    void theMarksAreNamedAsInTheReadingView() {
        JsonNode model = ReadingModel.of("x", "The ferry", Ferry.comparison(), List.of());
        assertThat(ids(model.get("statements")))
                .isEqualTo(
                        report.statements().stream().map(Report.Statement::id).toList());
        assertThat(ids(model.get("figures")))
                .isEqualTo(report.figures().stream().map(Report.Figure::id).toList());
        assertThat(passages(report)).isEqualTo(passages(model)).isNotEmpty();
    }

    @Test
    void sentencesThatFollowEachOtherAndStandInOneOutletOnlyAreOnePassageEverywhere() {
        Article tide = Ferry.article(
                "tide",
                "Tide Post",
                "Ferry and fair",
                Ferry.HERALD
                        + "\n\nThe harbour museum opened a new wing on Sunday. Its oldest lantern came from Varl in 1804."
                        + " A baker from Larkhaven sold ninety loaves to the visitors.\n\nThe mayor of Larkhaven danced.");
        List<Article> articles = new ArrayList<>(Ferry.articles());
        articles.add(tide);
        Comparison comparison = Comparison.of(articles, Meaning.none());
        Report of = Reporter.of("x", comparison, Level.FULL, null);
        JsonNode model = ReadingModel.of("x", "x", comparison, List.of());
        assertThat(passages(of)).isEqualTo(passages(model));
        assertThat(of.counts().onlyIn())
                .isEqualTo(model.get("counts").get("onlyIn").intValue())
                .isEqualTo(Alone.in(comparison).size());
        Report.Only fair =
                of.onlyIn().stream().filter(o -> o.to() != null).findFirst().orElseThrow();
        assertThat(of.sentences(fair)).hasSize(3);
        var page = Jsoup.parse(Page.of(of));
        assertThat(page.select("[data-box=" + fair.id() + "]")).hasSize(3);
        assertThat(page.select(".columns a.tag[href=#" + fair.id() + "]")).hasSize(1);
        assertThat(page.select("#" + fair.id() + " .claimed").eachText()).hasSize(3);
        assertThat(page.select("#" + fair.id() + " .row")).hasSize(4);
        assertThat(Markdown.of(of)).contains("on Sunday. Its oldest lantern came from Varl in 1804. A baker");
    }

    private static List<String> passages(Report report) {
        return report.onlyIn().stream()
                .map(o -> {
                    List<Integer> sentences = report.sentences(o);
                    return o.id() + report.claims(o).getFirst().article() + sentences.getFirst() + "–"
                            + sentences.getLast();
                })
                .toList();
    }

    private static List<String> passages(JsonNode model) {
        List<String> out = new ArrayList<>();
        for (JsonNode o : model.get("only"))
            out.add(o.get("id").stringValue()
                    + o.get("sigil").stringValue()
                    + o.get("sentence").intValue() + "–" + o.get("to").intValue());
        return out;
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> out = new ArrayList<>();
        for (JsonNode n : nodes) out.add(n.get("id").stringValue());
        return out;
    }

    @Test
    void everyFieldIsDescribed() throws IOException {
        String described = Files.readString(Path.of("src/docs/export.md"));
        TreeSet<String> fields = new TreeSet<>();
        collect(Json.tree(Json.read(export.json())), fields);
        collect(Export.of("x", Ferry.decided()).tree(), fields);
        assertThat(described).contains("`" + Report.FORMAT + "`");
        assertThat(fields)
                .hasSizeGreaterThan(40)
                .allSatisfy(f -> assertThat(described).contains("`" + f + "`"));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.properties().forEach(e -> {
            fields.add(e.getKey());
            collect(e.getValue(), fields);
        });
        if (node.isArray()) for (JsonNode n : node) collect(n, fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")%s",
                "+1+cmd|' /C calc'!A0 %s",
                "-2+3 %s",
                "@SUM(1) %s",
                "  =1 %s",
                "\t=1 %s",
                "\r\n=%s",
                "＝1 %s",
                "%s\",=1,\"",
                "|x %s"
            })
    void noCellIsTakenForAFormulaAndNoTextLeavesItsCell(String vector) {
        Export hostile = Export.of("x", Ferry.hostile(s -> vector.replace("%s", s)));
        for (Export.Table table : Export.Table.values()) {
            List<List<String>> rows = rows(hostile.csv(table));
            assertThat(rows.stream().map(List::size).distinct()).hasSize(1);
            for (List<String> row : rows)
                for (String cell : row)
                    assertThat(cell.strip()).doesNotMatch("(?s)[=+\\-@|＝].*").doesNotStartWith("\t");
        }
        assertThat(hostile.csv(Export.Table.ARTICLES))
                .contains("\"" + (vector.startsWith("%s") ? "" : "'")
                        + vector.replace("%s", "Skerry Courier").replace("\"", "\"\""));
    }

    @ParameterizedTest
    @EnumSource(Export.Table.class)
    void aTableHasARowForEachThing(Export.Table table) {
        int things = switch (table) {
            case ARTICLES -> 3;
            case CLAIMS -> report.claims().size();
            case DECISIONS -> report.decisions().size();
            case QUOTATIONS ->
                report.statements().stream().mapToInt(s -> s.wordings().size()).sum();
        };
        String csv = export.csv(table);
        assertThat(csv).startsWith("\uFEFF\"").endsWith("\r\n");
        assertThat(rows(csv)).hasSize(things + 1);
    }

    /// Reads CSV as RFC 4180 has it.
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = csv.startsWith("\uFEFF") ? 1 : 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') cell.append(csv.charAt(i++));
            else if (c == '"') quoted = !quoted;
            else if (quoted || (c != ',' && c != '\r' && c != '\n')) cell.append(c);
            else if (c != '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }

    @Test
    void noSignOfATextIsReadAsMarkdown() {
        Map<String, String> written = Map.of(
                "<script>alert(1)</script>", "\\<script\\>alert\\(1\\)\\</script\\>",
                "[a](javascript:x)", "\\[a\\]\\(javascript\\:x\\)",
                "# Title", "\\# Title",
                "1. First", "1\\. First",
                "![x](y) `c` **b** _i_", "\\!\\[x\\]\\(y\\) \\`c\\` \\*\\*b\\*\\* \\_i\\_",
                "&lt;b&gt;", "\\&lt;b\\&gt;",
                "two\n\nlines", "two lines");
        written.forEach((text, markdown) -> assertThat(Markdown.plain(text)).isEqualTo(markdown));
    }

    @Test
    void markdownHoldsEachTextInOneLine() {
        Export hostile = Export.of("A\n\n# B", Ferry.hostile(s -> "\n\n- " + s + "\r\n# <b>x</b>"));
        assertThat(hostile.markdown().lines())
                .noneMatch(l -> l.startsWith("# ") && !l.startsWith("# A"))
                .noneMatch(l -> l.contains("<b>"));
        assertThat(export.markdown())
                .startsWith("# The ferry\n\n3 articles · ")
                .contains("### Oda Venn", "## Only in one outlet", "**212** in: The ferry Aldona");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            The ferry,                       html,           the-ferry.html
            ../../etc/passwd,                json,           etc-passwd.json
            Žluťoučký kůň’s “day”,           quotations.csv, zlutoucky-kuns-day-quotations.csv
            渡り鳥,                           md,             comparison.md
            """)
    void filesHavePlainNames(String title, String ending, String name) {
        assertThat(Export.of(title, Ferry.comparison()).fileName(ending)).isEqualTo(name);
    }

    @Test
    void aLineBreakInATitleBreaksNoHeader() {
        assertThat(Export.of("a\r\nSet-Cookie: b", Ferry.comparison()).fileName("html"))
                .isEqualTo("a-set-cookie-b.html");
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        Export again = Export.of("The ferry", Ferry.comparison()).madeAt(Ferry.NOON);
        assertThat(again.json()).isEqualTo(export.json());
        assertThat(again.markdown()).isEqualTo(export.markdown());
        assertThat(again.csv(Export.Table.CLAIMS)).isEqualTo(export.csv(Export.Table.CLAIMS));
    }

    @Test
    void anArticleInTheExportIsTheOneThatWasCompared() {
        for (Article a : Ferry.articles())
            assertThat(report.articles())
                    .anyMatch(p -> a.text().equals(p.text()) && a.title().equals(p.title()));
    }

    @Test
    void saysWhatElseWasConsideredAndWhyOnlyWherePeoplesNotesGoOut() {
        var dropped = new Selection.Step(
                Ferry.NOON,
                Selection.What.DROPPED,
                "Tide Post: <b>Ferry</b> late",
                null,
                null,
                "An opinion piece.",
                "Ada Brink");
        Comparison chosen = Ferry.comparison().chosen(new Selection(List.of(dropped)));
        Export own = Export.of("The ferry", chosen);
        assertThat(own.json()).contains("An opinion piece.").contains("Ada Brink");
        assertThat(own.markdown()).contains("1 dropped");
        assertThat(own.html())
                .contains("Dropped: Tide Post: ", " late (An opinion piece.; Ada Brink)")
                .doesNotContain("<b>Ferry");
        Edition edition = Edition.freeze("The ferry", chosen, Level.EXCERPTS, Ferry.NOON);
        assertThat(edition.html())
                .contains("were considered", "Dropped: Tide Post")
                .doesNotContain("An opinion piece", "Ada Brink");
        assertThat(Edition.freeze(Blind.of("The ferry", chosen, "lot"), Level.EXCERPTS, Ferry.NOON)
                        .document())
                .doesNotContain("Tide Post");
        assertThat(Export.of("The ferry", Ferry.comparison()).json()).doesNotContain("selection");
    }
}
