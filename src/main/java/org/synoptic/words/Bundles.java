package org.synoptic.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Reads the sentences of a language: a file a part of the program. Those that the screens' own components say stand
/// with them in `frontend/words`.
final class Bundles {
    static final List<String> PARTS = List.of("reading", "script", "screens", "shared", "known");

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    static Map<String, String> of(String language) {
        return READ.computeIfAbsent(language, Bundles::read);
    }

    /// The sentences of one part.
    static Map<String, String> part(String part, String language) {
        var found = new Properties();
        String file = part + "." + language + ".properties";
        try (var in = Bundles.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("The program lacks its words in " + file);
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, found::getProperty));
    }

    private static Map<String, String> read(String language) {
        return PARTS.stream()
                .flatMap(part -> part(part, language).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
