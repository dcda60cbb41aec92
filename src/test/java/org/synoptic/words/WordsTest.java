package org.synoptic.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.words.Words.phrase;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("\\b(?:phrase|dates|around|say)\\(\\s*([\"'])([a-zA-Z.-]+)\\1");
    private static final Pattern LITERAL =
            Pattern.compile("([\"'`])([a-z][a-zA-Z-]*(?:\\.[a-zA-Z-]+)*\\.?)(?:\\$\\{|\\1)");

    static Stream<String> parts() {
        return Bundles.PARTS.stream();
    }

    private static <T> T german(Supplier<T> work) {
        return Words.of(Locale.GERMAN).<T, RuntimeException>in(work::get);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everySentenceExistsInEveryLanguageWithTheSameArguments(String part) {
        Map<String, String> english = Bundles.part(part, "en");
        for (String language : Words.LANGUAGES) {
            Map<String, String> there = Bundles.part(part, language);
            assertThat(there.keySet()).as(language).containsExactlyInAnyOrderElementsOf(english.keySet());
            there.forEach((key, sentence) -> {
                assertThat(sentence).as(key).isNotBlank();
                assertThat(arguments(sentence))
                        .as(language + " " + key)
                        .isEqualTo(arguments(english.getOrDefault(key, "")));
            });
        }
    }

    private static Set<Integer> arguments(String sentence) {
        var pattern = new MessagePattern(sentence);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++)
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER)
                found.add(pattern.getPart(i).getValue());
        return found;
    }

    @Test
    void noKeyStandsInTwoParts() {
        Map<String, Long> often = Bundles.PARTS.stream()
                .flatMap(part -> Bundles.part(part, "en").keySet().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        assertThat(often).allSatisfy((key, n) -> assertThat(n).as(key).isEqualTo(1));
    }

    /// The browser reads plurals and choices, and no other kinds of arguments.
    @ParameterizedTest
    @CsvSource({"reading", "script"})
    void componentsAreGivenOnlyWhatTheyCanRead(String part) {
        for (String language : Words.LANGUAGES)
            Bundles.part(part, language).forEach((key, sentence) -> {
                assertThat(sentence)
                        .as(key)
                        .doesNotContain("''", "'{", ", number", ", date", "selectordinal", "offset:");
                var pattern = new MessagePattern(sentence);
                for (int i = 0; i < pattern.countParts(); i++)
                    assertThat(pattern.getPart(i).getType())
                            .as(key)
                            .isNotIn(MessagePattern.Part.Type.ARG_NAME, MessagePattern.Part.Type.SKIP_SYNTAX);
            });
    }

    /// Plural forms of a language are those that it has.
    @Test
    void pluralsCoverWhatALanguageTellsApart() {
        for (String language : Words.LANGUAGES)
            for (String part : Bundles.PARTS)
                Bundles.part(part, language).forEach((key, sentence) -> {
                    if (sentence.contains(", plural,"))
                        assertThat(sentence).as(language + " " + key).contains("other {");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 articles | 0 Artikel
            1 | 1 article  | 1 Artikel
            2 | 2 articles | 2 Artikel
            """)
    void countsInItsLanguage(int n, String english, String german) {
        assertThat(phrase("counted.article", n)).isEqualTo(english);
        assertThat(german(() -> phrase("counted.article", n))).isEqualTo(german);
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(phrase("counted.word", 12345)).isEqualTo("12,345 words");
        assertThat(german(() -> phrase("counted.word", 12345))).isEqualTo("12.345 Wörter");
        assertThat(german(() -> phrase("counted.word", 1))).isEqualTo("1 Wort");
    }

    @ParameterizedTest
    @CsvSource({"de, de", "de-AT, de", "en-US, en", "fr, en", "en-XB, en-XB", "und, en"})
    void aLanguageThatIsNotSpokenIsAnsweredInEnglish(String wanted, String given) {
        assertThat(Words.of(wanted).tag()).isEqualTo(given);
    }

    @Test
    void theFirstLanguageThatIsSpokenIsTaken() {
        assertThat(Words.of(List.of(Locale.FRENCH, Locale.GERMANY, Locale.UK)).tag())
                .isEqualTo("de");
        assertThat(Words.of(List.of()).tag()).isEqualTo("en");
    }

    @Test
    void whatIsSaidAtTheSameTimeStaysApart() {
        String inside =
                german(() -> Words.of("en").<String, RuntimeException>in(() -> phrase("close")) + phrase("close"));
        assertThat(inside).isEqualTo("CloseSchließen");
        assertThat(phrase("close")).isEqualTo("Close");
    }

    @Test
    void everySentenceThatIsAskedForExists() throws IOException {
        Set<String> keys = Words.of("en").keys();
        Map<String, String> lacking = new TreeMap<>();
        for (Path file : sources()) {
            Matcher m = SAID.matcher(Files.readString(file));
            while (m.find())
                if (!m.group(2).endsWith(".") && !keys.contains(m.group(2)))
                    lacking.put(m.group(2), file.getFileName().toString());
        }
        assertThat(lacking).isEmpty();
    }

    /// A key is used where it stands in the sources as it is, or where a part of it is put together there.
    @Test
    void noSentenceIsLeftOver() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            Matcher m = LITERAL.matcher(Files.readString(file));
            while (m.find()) found.add(m.group(2));
        }
        Set<String> heads = found.stream().filter(f -> f.endsWith(".")).collect(Collectors.toSet());
        Set<String> left = Words.of("en").keys().stream()
                .filter(key -> !key.startsWith("known."))
                .filter(key -> !found.contains(key))
                .filter(key -> heads.stream().noneMatch(head -> key.startsWith(head) && !head.equals(key)))
                .filter(key -> SUFFIXES.stream()
                        .noneMatch(s -> key.endsWith(s) && found.contains(key.substring(0, key.length() - s.length()))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(left).isEmpty();
    }

    private static final List<String> SUFFIXES = List.of(".within", ".link", ".alone");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> screens = Files.walk(Path.of("frontend"))) {
            return Stream.concat(
                            java.filter(f -> f.toString().endsWith(".java")),
                            screens.filter(f -> f.toString().endsWith(".ts")
                                    && !f.toString().contains("generated")))
                    .toList();
        }
    }
}
