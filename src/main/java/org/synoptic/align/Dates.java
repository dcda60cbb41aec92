package org.synoptic.align;

import java.util.Map;

/// The names of months and weekdays.
final class Dates {
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("january", "jan"),
            Map.entry("february", "feb"),
            Map.entry("march", "mar"),
            Map.entry("april", "apr"),
            Map.entry("may", "may"),
            Map.entry("june", "jun"),
            Map.entry("july", "jul"),
            Map.entry("august", "aug"),
            Map.entry("september", "sep"),
            Map.entry("sept", "sep"),
            Map.entry("october", "oct"),
            Map.entry("november", "nov"),
            Map.entry("december", "dec"),
            Map.entry("jan", "jan"),
            Map.entry("feb", "feb"),
            Map.entry("aug", "aug"),
            Map.entry("sep", "sep"),
            Map.entry("oct", "oct"),
            Map.entry("nov", "nov"),
            Map.entry("dec", "dec"));
    private static final Map<String, String> DAYS = Map.of(
            "monday",
            "mon",
            "tuesday",
            "tue",
            "wednesday",
            "wed",
            "thursday",
            "thu",
            "friday",
            "fri",
            "saturday",
            "sat",
            "sunday",
            "sun");

    private Dates() {}

    static boolean isMonth(String norm) {
        return MONTHS.containsKey(norm);
    }

    /// The day or month that a capitalised word names, or "".
    static String named(String word, String norm) {
        if (!Character.isUpperCase(word.codePointAt(0))) return "";
        String day = DAYS.get(norm);
        return day != null ? day : MONTHS.getOrDefault(norm, "");
    }

    static boolean isDay(String named) {
        return DAYS.containsValue(named);
    }
}
