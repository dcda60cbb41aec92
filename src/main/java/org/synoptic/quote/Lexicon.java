package org.synoptic.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.segment.Segments;

/// The words of one language about speech; data files hold them.
record Lexicon(boolean german, Map<String, Set<String>> sections) {
    private static final Set<String> COMPOUNDS = Set.of("role", "he", "she");

    static final Lexicon ENGLISH = read(false, "cues-en.txt");
    static final Lexicon GERMAN = read(true, "cues-de.txt");

    static Lexicon of(Segments segments) {
        if (Basis.of(segments) == Basis.MARKS) return NONE;
        return Segments.isGerman(segments.article()) ? GERMAN : ENGLISH;
    }

    /// No words at all: for languages that are read by marks and punctuation.
    static final Lexicon NONE = new Lexicon(false, Map.of());

    boolean isEmpty() {
        return sections.isEmpty();
    }

    boolean is(String section, String norm) {
        return sections.getOrDefault(section, Set.of()).contains(norm) || isCompound(section, norm);
    }

    /// German makes one word of "Fraktion" and "Chefin".
    private boolean isCompound(String section, String norm) {
        if (!german || !COMPOUNDS.contains(section) || norm.length() < 8) return false;
        return sections.getOrDefault(section, Set.of()).stream()
                .anyMatch(w -> w.length() > 3 && norm.length() > w.length() + 2 && norm.endsWith(w));
    }

    boolean isCue(String norm) {
        return is("say", norm) || is("tell", norm) || is("call", norm);
    }

    static Lexicon read(boolean german, String file) {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("["))
                current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), _ -> new HashSet<>());
            else current.addAll(List.of(line.strip().split(" +")));
        }
        return new Lexicon(german, sections);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is part of the build");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
