package org.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final String DAWN = "Ferry returns at dawn\n\nThe ferry Aldona came back at dawn with 40 people.\n\n"
            + "“We saw the light first,” captain Jorun Hale said.";
    private static final String NOON =
            "Ferry back in port\n\nA ferry came back to Skerry at dawn with 40 people on board.\n\n"
                    + "Captain Jorun Hale said: “We saw the light first.”";

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void twoArticles() throws IOException {
        write("dawn.txt", DAWN);
        write("noon.txt", NOON);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return Cli.run(args);
        } finally {
            System.setErr(before);
            err.toString(StandardCharsets.UTF_8).lines().forEach(complaints::add);
        }
    }

    @Test
    void writesOnePageOfTheFilesGiven() throws IOException {
        assertThat(run("compare", at("dawn.txt"), at("noon.txt"), "--html", at("report.html")))
                .isZero();
        var page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
        assertThat(page.select("h1").text()).isEqualTo("Ferry returns at dawn");
        assertThat(page.select("article .outlet").eachText()).containsExactly("dawn", "noon");
        assertThat(page.select("#quotations .rows.shared .row")).hasSize(2);
        assertThat(page.select("#about").text()).contains("bge-small-en");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldInALineAndTheRestGoesOn() throws IOException {
        write("empty.html", "<html><title>Nothing</title></html>");
        Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xC3, 0x28});
        int code = run(
                "compare",
                at("gone.html"),
                at("empty.html"),
                at("dawn.txt"),
                at("bytes.txt"),
                at("noon.txt"),
                at("dawn.txt"),
                folder.toString(),
                "--html",
                at("report.html"),
                "--title",
                "Two of six");
        assertThat(code).isOne();
        assertThat(complaints).hasSize(5);
        assertThat(complaints.get(0)).isEqualTo("gone.html: there is no such file");
        assertThat(complaints.get(1)).startsWith("empty.html: ");
        assertThat(complaints.get(2)).isEqualTo("bytes.txt: the file is not UTF-8 text");
        assertThat(complaints.get(3)).isEqualTo("dawn.txt: the file is given twice");
        assertThat(complaints.get(4)).contains("this is a folder");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<h1 dir=\"auto\">Two of six</h1>");
    }

    @Test
    void saysWhatIsMissingInTheCall() {
        assertThat(run("compare", at("dawn.txt"), "--html", at("report.html"))).isOne();
        assertThat(run("compare", "--html", at("report.html"))).isOne();
        assertThat(run("compare", at("dawn.txt"), at("noon.txt"))).isOne();
        assertThat(run("compare", at("a.txt"), at("b.txt"), "--html", at("report.html")))
                .isOne();
        assertThat(complaints)
                .containsExactly(
                        "There is nothing to compare with: only one article could be read.",
                        "Nothing to compare: give files, or a folder with --input.",
                        "Nowhere to write: give --html FILE or --output FILE.",
                        "a.txt: there is no such file",
                        "b.txt: there is no such file",
                        "There is no article to compare.");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void theSameFilesGiveTheSamePageInAnyOrder() throws IOException {
        run("compare", at("dawn.txt"), at("noon.txt"), "--html", at("one.html"));
        run("compare", at("noon.txt"), at("dawn.txt"), "--html", at("two.html"));
        assertThat(folder.resolve("two.html")).hasSameTextualContentAs(folder.resolve("one.html"));
    }

    @Test
    void aFolderGivesItsFindingsAsJson() throws IOException {
        assertThat(run("compare", "--input", folder.toString(), "--output", at("out.json")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out.json")))
                .contains("\"file\":\"dawn.txt\"", "\"statement\":\"s1\"");
    }

    @Test
    void aTranscriptSaysOfEachQuotationWhetherItWasSpokenSo() throws IOException {
        write("north.txt", "The dam\n\n“The dam held all night,” Oda Venn said. “We were lucky, and we know it.”\n");
        write("south.txt", "The dam\n\n“The dam held all night,” Oda Venn said. “The mayor slept.”\n");
        write("speech.txt", "Speech\n\nThe dam held all night. I will say this. We were lucky, and we know it.\n");
        int code = run(
                "compare",
                at("north.txt"),
                at("south.txt"),
                "--transcript",
                at("speech.txt"),
                "--output",
                at("out.json"));
        assertThat(complaints).isEmpty();
        assertThat(code).isZero();
        JsonNode out = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out.json")));
        assertThat(out.at("/articles").findValuesAsString("transcript")).containsExactly("true");
        JsonNode north = wording(out, "north.txt");
        assertThat(north.at("/text").asString()).isEqualTo("The dam held all night, / We were lucky, and we know it.");
        assertThat(north.at("/pieces")).hasSize(2);
        assertThat(north.at("/transcript/state").asString()).isEqualTo("AS_SPOKEN");
        assertThat(north.at("/transcript/there").findValuesAsString("text"))
                .containsExactly("The dam held all night", "We were lucky, and we know it");
        assertThat(wording(out, "south.txt").at("/transcript/state").asString()).isEqualTo("ALTERED");
    }

    private static JsonNode wording(JsonNode out, String file) {
        return out.get("quotes")
                .valueStream()
                .filter(q -> q.get("file").asString().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTranscriptInTheFolderOfTheArticlesIsNoArticle() throws IOException {
        write("speech.txt", "Speech\n\nThe dam held all night.\n");
        assertThat(run(
                        "compare",
                        "--input",
                        folder.toString(),
                        "--transcript",
                        at("speech.txt"),
                        "--output",
                        at("out.json")))
                .isZero();
        assertThat(run(
                        "compare",
                        at("dawn.txt"),
                        at("noon.txt"),
                        "--transcript",
                        at("none.txt"),
                        "--output",
                        at("out.json")))
                .isOne();
        assertThat(complaints).anyMatch(c -> c.contains("none.txt"));
    }
}
