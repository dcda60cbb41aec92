package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of common words is not drawn from texts of ours: its two long parts are the start of the vocabulary of the
/// sentence model, whose words stand in the order of how common they are.
class CommonWordsTest {
    private static final int COMMON = 1000;
    private static final int USUAL = 3000;

    @Test
    void theLongPartsAreTheStartOfTheSentenceModelsVocabulary() throws IOException {
        Map<String, List<String>> parts = parts();
        Set<String> small = Set.copyOf(Objects.requireNonNull(parts.get("[function]")));
        List<String> words =
                vocabulary().stream().filter(w -> !small.contains(w)).toList();
        assertThat(parts.get("[common]")).containsExactlyInAnyOrderElementsOf(words.subList(0, COMMON));
        assertThat(parts.get("[usual]")).containsExactlyInAnyOrderElementsOf(words.subList(COMMON, COMMON + USUAL));
    }

    /// Whole words of two letters or more, the commonest first.
    private static List<String> vocabulary() throws IOException {
        JsonNode vocabulary = JsonMapper.shared()
                .readTree(read("/bge-small-en-v1.5-q-tokenizer.json"))
                .at("/model/vocab");
        return vocabulary
                .propertyStream()
                .sorted(Comparator.comparingInt(e -> e.getValue().asInt()))
                .map(Map.Entry::getKey)
                .filter(w -> w.matches("[a-z]{2,}"))
                .toList();
    }

    private static Map<String, List<String>> parts() throws IOException {
        Map<String, List<String>> out = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : read("common-words.txt").lines().toList()) {
            if (line.startsWith("#")) continue;
            if (line.startsWith("[")) current = out.computeIfAbsent(line, l -> new ArrayList<>());
            else current.addAll(List.of(line.split(" ")));
        }
        return out;
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(CommonWordsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
