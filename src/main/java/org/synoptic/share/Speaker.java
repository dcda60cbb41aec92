package org.synoptic.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Someone who is quoted, with the statements, those of several outlets first.
record Speaker(@Nullable String name, @Nullable String role, List<Report.Statement> statements) {
    /// Who is quoted by most outlets comes first; statements of speakers who are not named come last.
    static List<Speaker> of(Report report) {
        Map<String, List<Report.Statement>> byName = new LinkedHashMap<>();
        for (Report.Statement s : report.statements())
            byName.computeIfAbsent(key(fullName(report, s.speaker())), k -> new ArrayList<>())
                    .add(s);
        return byName.values().stream()
                .map(Speaker::of)
                .sorted(Comparator.comparing((Speaker s) -> s.name == null)
                        .thenComparingLong(s -> -s.shared())
                        .thenComparingInt(s -> -s.statements.size()))
                .toList();
    }

    private static Speaker of(List<Report.Statement> statements) {
        List<Report.Statement> ordered = statements.stream()
                .sorted(Comparator.comparing((Report.Statement s) -> !s.shared()))
                .toList();
        String name = ordered.stream()
                .map(Report.Statement::speaker)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        String role = ordered.stream()
                .map(Report.Statement::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Speaker(name, role, ordered);
    }

    long shared() {
        return statements.stream().filter(Report.Statement::shared).count();
    }

    private static String key(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /// A surname alone stands for the one full name that ends in it.
    private static @Nullable String fullName(Report report, @Nullable String name) {
        if (name == null || name.contains(" ")) return name;
        List<String> full = report.statements().stream()
                .map(Report.Statement::speaker)
                .filter(Objects::nonNull)
                .filter(n -> n.endsWith(" " + name))
                .distinct()
                .toList();
        return full.size() == 1 ? full.getFirst() : name;
    }
}
