package org.synoptic.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person reads stands in the bundles, not in the sources.
class NoWordsInSourcesTest {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,.:…]? \\p{L}{2,}");
    private static final Pattern NOUN = Pattern.compile("\\p{Lu}\\p{Ll}{2,}( ….*)?[.:]?");
    /// What browsers, files and libraries are told, which no one reads.
    private static final Pattern CODE = Pattern.compile(
            ".*(localStorage|document\\.|this\\.|location\\.|[<>{}=]|width=|noopener|noindex|max-age).*|"
                    + "light dark|officeDocument .*|[a-z]+ [a-zA-Z]+(\\.xml|Props/core\\.xml)|rows shared|words claimed|what soft|pill warn|"
                    + "gauge uncheckable|s only more|row others|Synoptic|Syn|BibTeX|Accept-Language");

    /// Names of a file's own parts, and sentences of `known.…`, which are told in English.
    private static final List<String> OTHERWISE = List.of(
            "WordText.java",
            "DocxBody.java",
            "Docx.java",
            "Annotations.java",
            "Csv.java",
            "References.java",
            "SharedPages.java",
            "Paper.java",
            "Html.java",
            "QrCode.java",
            "LibraryImport.java",
            "OpenedArchive.java",
            "Reporter.java",
            "Places.java",
            "Unplaced.java",
            "Inventory.java",
            "Packed.java",
            "Sample.java");

    @ParameterizedTest
    @ValueSource(strings = {"ui", "share", "lesson"})
    void noSentenceStandsInASource(String room) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java/org/synoptic", room), ".java")) {
            if (OTHERWISE.contains(file.getFileName().toString())) continue;
            String source = BLOCK.matcher(Files.readString(file)).replaceAll("");
            for (String line : source.lines().map(String::strip).toList()) {
                if (line.matches("(///?|@|import |\\*).*") || line.contains("Exception(") || line.contains("LOG."))
                    continue;
                Matcher m = STRING.matcher(line);
                while (m.find())
                    if (isWords(m.group(1)) && !CODE.matcher(m.group(1)).matches())
                        found.add(file.getFileName() + ": " + m.group(1));
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isWords(String text) {
        return SENTENCE.matcher(text).find() || NOUN.matcher(text).matches();
    }

    private static final Pattern PAINTED = Pattern.compile(">\\s*(\\p{L}\\p{L}[^<>${}`]*)<");
    private static final Pattern LABEL = Pattern.compile(
            "(?:aria-label|title|placeholder)=\"([^\"]*\\p{L}{2}[^\"]*)\"|'(\\p{Lu}\\p{Ll}+[^'\\n]* [^'\\n]*)'");

    @Test
    void noSentenceStandsInAComponent() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("frontend"), ".ts")) {
            String name = file.getFileName().toString();
            if (name.startsWith("styles")
                    || name.equals("saving.ts")
                    || file.toString().matches(".*(generated|stories).*")) continue;
            String source = Files.readString(file)
                    .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                    .replaceAll("(?s)css`.*?`", "")
                    .replaceAll("(?m)^\\s*//.*$", "");
            for (Pattern pattern : List.of(PAINTED, LABEL)) {
                Matcher m = pattern.matcher(source);
                while (m.find()) {
                    String words = m.group().strip();
                    if (!words.contains("${")
                            && !words.matches(
                                    "(?s).*(=>|\\(\\)|;|&&|\\?|kbd>|: |\\|).*|[>] [a-z.A-Z]+ <|>Alt<|> column.querySelector<"))
                        found.add(name + ": " + words);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
