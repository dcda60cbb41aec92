package org.synoptic.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How much a word tells about which statement it stands in: little for "the", much for "shadows".
final class Rarity {
    private static final Map<String, Double> SHELF =
            Map.of("[function]", 0.12, "[stock]", 0.5, "[common]", 0.7, "[usual]", 1.1);
    private static final Map<String, Double> WEIGHTS = load();

    private Rarity() {}

    static boolean isFunction(String norm) {
        return WEIGHTS.getOrDefault(norm, 2.0) < 0.2;
    }

    /// Whether it is one of the words of the language that many texts have.
    static boolean isKnown(String norm) {
        return WEIGHTS.containsKey(norm);
    }

    static double weight(String norm, String stem) {
        double byWord = WEIGHTS.getOrDefault(norm, 1.6);
        return Math.min(byWord, Math.max(0.5, WEIGHTS.getOrDefault(stem, 1.6)));
    }

    private static Map<String, Double> load() {
        Map<String, Double> out = new HashMap<>();
        InputStream in = Objects.requireNonNull(Rarity.class.getResourceAsStream("common-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            double weight = 1;
            for (String line : lines.lines().toList()) {
                if (line.startsWith("#")) continue;
                if (line.startsWith("[")) weight = Objects.requireNonNull(SHELF.get(line));
                else for (String word : line.split(" ")) out.putIfAbsent(word, weight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
