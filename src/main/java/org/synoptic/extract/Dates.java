package org.synoptic.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates that pages write and gives them in ISO 8601, as exact as they were.
final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?");
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?$");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?:\\D{1,12}(\\d{1,2}):(\\d{2}))?");
    private static final Pattern SLASHED =
            Pattern.compile("\\b(\\d{4})[/.年]\\s?(\\d{1,2})[/.月]\\s?(\\d{1,2})日?(?:\\s+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+(?:de[l]?\\s+)?(\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
                    months(1, "jan", "ene", "gen", "oca", "янв", "janv"),
                            months(2, "feb", "fév", "fev", "şub", "фев", "févr"),
                    months(3, "mar", "mär", "mrt", "maa", "мар", "mars"), months(4, "apr", "avr", "abr", "nis", "апр"),
                    months(5, "may", "mai", "mei", "maj", "mag", "мая"), months(6, "jun", "juin", "giu", "haz", "июн"),
                    months(7, "jul", "juil", "lug", "tem", "июл"), months(8, "aug", "aoû", "aou", "ago", "ağu", "авг"),
                    months(9, "sep", "set", "eyl", "сен"), months(10, "oct", "okt", "out", "ott", "eki", "окт"),
                    months(11, "nov", "kas", "ноя"), months(12, "dec", "dez", "déc", "dic", "ara", "дек"))
            .entrySet()
            .stream()
            .flatMap(e -> java.util.Arrays.stream(e.getKey().split(" ")).map(k -> Map.entry(k, e.getValue())))
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Dates() {}

    private static Map.Entry<String, Integer> months(int number, String... starts) {
        return Map.entry(String.join(" ", starts), number);
    }

    /// The date in ISO 8601, or null if there is none that could be one.
    static @Nullable String iso(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > 400) return null;
        String s = written.strip();
        try {
            return read(s);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String read(String s) {
        Matcher m = ISO.matcher(s);
        if (m.find())
            return written(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group(6), m.group(7));
        m = COMPACT.matcher(s);
        if (m.matches())
            return written(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group(6), m.group(7));
        if (EPOCH.matcher(s).matches()) return epoch(Long.parseLong(s));
        m = DAY_FIRST.matcher(s);
        if (m.find()) return dayOrMonthFirst(s, m);
        m = SLASHED.matcher(s);
        if (m.find()) return written(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), null, null);
        return inWords(s);
    }

    private static String epoch(long n) {
        return Instant.ofEpochSecond(n > 9_999_999_999L ? n / 1000 : n)
                .atOffset(ZoneOffset.UTC)
                .toString();
    }

    /// With points the day comes first; with slashes it does unless that can't be.
    private static @Nullable String dayOrMonthFirst(String s, Matcher m) {
        boolean monthFirst = Integer.parseInt(m.group(2)) > 12;
        return written(
                m.group(3),
                monthFirst ? m.group(1) : m.group(2),
                monthFirst ? m.group(2) : m.group(1),
                m.group(4),
                m.group(5),
                null,
                null);
    }

    private static @Nullable String inWords(String s) {
        try {
            return OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
        } catch (DateTimeException e) {
            Matcher m = DAY_MONTH.matcher(s);
            if (m.find()) return withMonth(m.group(3), m.group(2), m.group(1));
            m = MONTH_DAY.matcher(s);
            return m.find() ? withMonth(m.group(3), m.group(1), m.group(2)) : null;
        }
    }

    private static @Nullable String withMonth(String year, String month, String day) {
        String name = month.toLowerCase(Locale.ROOT);
        for (int length = Math.min(4, name.length()); length >= 3; length--) {
            Integer number = MONTHS.get(name.substring(0, length));
            if (number != null) return written(year, number.toString(), day, null, null, null, null);
        }
        return null;
    }

    private static @Nullable String written(
            String year,
            String month,
            String day,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String zone) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        if (date.getYear() < 1990 || date.getYear() > 2100) return null;
        if (hour == null || minute == null || Integer.parseInt(hour) > 23 || Integer.parseInt(minute) > 59)
            return date.toString();
        String time = "%sT%02d:%s:%s".formatted(date, Integer.parseInt(hour), minute, second == null ? "00" : second);
        return time + offset(zone);
    }

    private static String offset(@Nullable String zone) {
        if (zone == null) return "";
        if (Character.isLetter(zone.charAt(0))) return "Z";
        String digits = zone.replace(":", "");
        return digits.substring(0, 3) + ":" + (digits.length() >= 5 ? digits.substring(3, 5) : "00");
    }
}
