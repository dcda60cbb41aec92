package org.synoptic.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the splitter knows about words before and after a full stop. The words are data: `abbreviations.txt`.
final class Abbreviations {
    private static final Map<String, Set<String>> SECTIONS = read();

    static final Set<String> BEFORE_NAME = section("before-name");
    static final Set<String> BEFORE_NUMBER = section("before-number");
    static final Set<String> INSIDE = section("inside");
    static final Set<String> EITHER = section("either");
    static final Set<String> STARTERS = section("starters");
    static final Set<String> MONTHS = section("months");

    private Abbreviations() {}

    private static Set<String> section(String name) {
        return Set.copyOf(SECTIONS.getOrDefault(name, Set.of()));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("["))
                current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), _ -> new HashSet<>());
            else current.addAll(List.of(line.strip().split(" +")));
        }
        return sections;
    }

    private static List<String> lines() {
        try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
            if (in == null) throw new IllegalStateException("abbreviations.txt is part of the build");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
