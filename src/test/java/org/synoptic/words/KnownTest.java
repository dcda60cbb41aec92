package org.synoptic.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
    private static String german(String sentence) {
        return Words.of("de").<String, RuntimeException>in(() -> Words.known(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The site took too long to answer.                               | Die Website hat zu lange nicht geantwortet.
            Only 12 words were found.                                       | Es wurden nur 12 Wörter gefunden.
            7 of 1200 words are the same, in the same order.                | 7 von 1.200 Wörtern sind dieselben, in derselben Reihenfolge.
            1 paragraph added, 2 reworded                                   | 1 Absatz hinzugefügt, 2 umformuliert
            3 paragraphs taken out                                          | 3 Absätze gestrichen
            2 paragraphs added, 1 taken out, 4 reworded                     | 2 Absätze hinzugefügt, 1 gestrichen, 4 umformuliert
            An archive's copy of 12 May 2026.                               | Kopie aus einem Archiv vom 12. Mai 2026.
            No headline was found. The text that is here stays.             | Es wurde keine Überschrift gefunden. Der Text, der hier ist, bleibt.
            The text has changed since 3 March 2026, 09:05 UTC: 2 paragraphs added, 0 taken out. | Der Text hat sich seit dem 3. März 2026, 09:05 UTC geändert: 2 Absätze hinzugefügt, 0 gestrichen.
            """)
    void findsTheSentenceAndItsArguments(String told, String german) {
        assertThat(german(told)).isEqualTo(german);
    }

    @Test
    void whatIsNoSentenceOfOursStaysAsItIs() {
        assertThat(german("The ferry sank at noon.")).isEqualTo("The ferry sank at noon.");
        assertThat(german("")).isEmpty();
    }

    @Test
    void inEnglishEverythingStaysAsItIs() {
        assertThat(Words.known("Only 12 words were found.")).isEqualTo("Only 12 words were found.");
    }

    private static final Pattern TOLD = Pattern.compile(
            "(?:Refused|NotFound|Unread|Unanswered|Stays|Trouble|NoFeed|Unfit|doubt|List\\.of|reasons\\.add|out\\.add|stays)"
                    + "\\(\\s*(?:Doubt\\.\\w+,\\s*)?\"(\\p{Lu}[^\"]+ [^\"]*[.:])\"");
    private static final Pattern REASON = Pattern.compile("[A-Z_]+\\(\"([^\"]+)\"\\)[,;]");

    /// What other rooms tell a reader is in the list, so that it is told in every language.
    @Test
    void everySentenceThatOtherRoomsTellIsKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        int found = 0;
        for (String room : List.of("fetch", "extract", "ingest", "quote", "align", "compare", "store"))
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/synoptic", room))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList())
                    for (Pattern pattern : file.endsWith("Reason.java") ? List.of(TOLD, REASON) : List.of(TOLD)) {
                        Matcher m = pattern.matcher(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
                        while (m.find()) {
                            found++;
                            String told = m.group(1)
                                    .replace("%d", "4")
                                    .replace("%s", "Ada")
                                    .replace("%%", "%");
                            if (!told.endsWith(":") && german(told).equals(told)) unknown.add(told);
                        }
                    }
            }
        assertThat(unknown).isEmpty();
        assertThat(found).isGreaterThan(60);
    }

    /// Each sentence, filled with anything, is found again as itself and not as another.
    @Test
    void noSentenceIsTakenForAnother() {
        Map<String, String> english = Bundles.part("known", "en");
        Map<String, String> there = Bundles.part("known", "de");
        Map<String, String> wrong = new TreeMap<>();
        english.forEach((key, sentence) -> {
            Object[] filled = {4, 5, 6};
            String told = new MessageFormat(sentence, Locale.UK).format(filled);
            String german = new MessageFormat(there.getOrDefault(key, ""), Locale.GERMANY).format(filled);
            if (!german(told).equals(german)) wrong.put(key, german(told));
        });
        assertThat(wrong).isEmpty();
    }
}
