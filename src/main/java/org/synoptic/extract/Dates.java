package org.synoptic.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
            Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:\\D{1,12}(\\d{1,2}):(\\d{2}))?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.])");
    private static final Pattern SLASHED = Pattern.compile(
            "\\b(\\d{4})\\s?[/.年년]\\s?(\\d{1,2})\\s?[/.月월]\\s?(\\d{1,2})\\s?[日일]?(?:\\s+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern REIWA = Pattern.compile("令和\\s?(\\d{1,2}|元)\\s?年");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern RFC_1123 = Pattern.compile("(?:\\w{3},\\s)?\\d{1,2}\\s\\w{3}\\s\\d{4}\\s\\d{1,2}:.+");
    private static final int REIWA_BEGAN = 2018;

    private Dates() {}

    /// The date in ISO 8601, or null if there is none that could be one.
    static @Nullable String iso(@Nullable String written) {
        return iso(written, null);
    }

    /// The same, where the language of the page is known, as a tag in small letters: months are read by its names, and
    /// "3/4/2026" as Americans do on a page of theirs.
    static @Nullable String iso(@Nullable String written, @Nullable String language) {
        if (written == null || written.isBlank() || written.length() > 400) return null;
        Found found = find(western(written.strip()), language);
        return found == null ? null : found.iso();
    }

    /// With ASCII's digits, whichever the script has; and years of the Japanese era as ours.
    static String western(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            out.append(c > 0x7F && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        Matcher m = REIWA.matcher(out);
        return m.find()
                ? m.replaceFirst((m.group(1).equals("元") ? 1 : Integer.parseInt(m.group(1))) + REIWA_BEGAN + "年")
                : out.toString();
    }

    /// A date, and where it is written, in UTF-16 units of the text.
    record Found(String iso, int start, int end) {}

    /// The first date in a text whose digits are ASCII's.
    static @Nullable Found find(String s, @Nullable String language) {
        try {
            return read(s, language);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Found read(String s, @Nullable String language) {
        Matcher m = ISO.matcher(s);
        if (m.find())
            return found(
                    m, written(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group(6), m.group(7)));
        m = COMPACT.matcher(s);
        if (m.matches())
            return found(
                    m, written(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group(6), m.group(7)));
        m = EPOCH.matcher(s);
        if (m.matches()) return found(m, epoch(Long.parseLong(s)));
        m = DAY_FIRST.matcher(s);
        if (m.find()) return found(m, dayOrMonthFirst(m, language));
        m = SLASHED.matcher(s);
        if (m.find()) return found(m, written(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), null, null));
        m = SHORT_YEAR.matcher(s);
        if (m.find()) return found(m, written("20" + m.group(3), m.group(2), m.group(1), null, null, null, null));
        return inWords(s, language);
    }

    private static @Nullable Found found(Matcher m, @Nullable String iso) {
        return iso == null ? null : new Found(iso, m.start(), m.end());
    }

    private static String epoch(long n) {
        return Instant.ofEpochSecond(n > 9_999_999_999L ? n / 1000 : n)
                .atOffset(ZoneOffset.UTC)
                .toString();
    }

    /// With points the day comes first; with slashes it does unless that can't be.
    private static @Nullable String dayOrMonthFirst(Matcher m, @Nullable String language) {
        boolean american = "en-us".equals(language) && m.group().contains("/");
        boolean monthFirst = american ? Integer.parseInt(m.group(1)) <= 12 : Integer.parseInt(m.group(2)) > 12;
        return written(
                m.group(3),
                monthFirst ? m.group(1) : m.group(2),
                monthFirst ? m.group(2) : m.group(1),
                m.group(4),
                m.group(5),
                null,
                null);
    }

    private static @Nullable Found inWords(String s, @Nullable String language) {
        if (!YEAR.matcher(s).find()) return null;
        Matcher m = RFC_1123.matcher(s);
        if (m.matches() && mail(s) instanceof String iso) return found(m, iso);
        return DatesInWords.first(s, language)
                .map(f -> new Found(f.day().toString(), f.start(), f.end()))
                .orElse(null);
    }

    private static @Nullable String mail(String s) {
        try {
            return OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
        } catch (DateTimeException e) {
            return null;
        }
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
