package org.synoptic.align;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.segment.Token;

/// Reads when something was: weekdays, months and days of the month, years, times of the day, and what is told from the
/// day of publication ("yesterday", "last week").
final class Moments {
    enum Kind {
        DAY,
        WEEKDAY,
        MONTH,
        YEAR,
        CLOCK,
        PART,
        AGO
    }

    /// A moment in the words of its kind, and the tokens that write it.
    record Moment(Kind kind, String value, int firstToken, int endToken) {}

    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,2}(st|nd|rd|th)?");
    private static final Pattern HOUR_JOINED = Pattern.compile("\\d{1,2}(am|pm)");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}(:\\d\\d)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> SPANS =
            Set.of("week", "month", "year", "summer", "winter", "spring", "autumn", "decade");
    private static final Set<String> WHICH = Set.of("last", "this", "next");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");

    private final List<Token> tokens;
    private final @Nullable LocalDate published;
    private final List<Figure> figures;
    private final List<Moment> out = new ArrayList<>();

    private Moments(List<Token> tokens, List<Figure> figures, @Nullable LocalDate published) {
        this.tokens = tokens;
        this.figures = figures;
        this.published = published;
    }

    /// `figures` are those of the tokens.
    static List<Moment> in(List<Token> tokens, List<Figure> figures, @Nullable String published) {
        Moments m = new Moments(tokens, figures, day(published));
        for (int i = 0; i < tokens.size(); i++) m.read(i);
        return List.copyOf(m.out);
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) return null;
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static boolean isHalfOfDay(String norm) {
        return norm.equals("am") || norm.equals("pm") || norm.equals("a.m") || norm.equals("p.m");
    }

    private String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    private void read(int i) {
        if (!tokens.get(i).isWord()) return;
        String named = Dates.named(tokens.get(i).text(), norm(i));
        if (Dates.isDay(named)) out.add(new Moment(Kind.WEEKDAY, named, i, i + 1));
        else if (!named.isEmpty()) month(named, i);
        relative(i);
        clock(i);
        year(i);
    }

    private void month(String month, int i) {
        int next = norm(i + 1).equals(".") ? i + 2 : i + 1;
        int after = dayOfMonth(norm(next));
        int before = dayOfMonth(norm(i - 1).equals("of") ? norm(i - 2) : norm(i - 1));
        out.add(new Moment(Kind.MONTH, month, i, i + 1));
        if (after > 0) out.add(new Moment(Kind.DAY, month + after, i, next + 1));
        else if (before > 0)
            out.add(new Moment(Kind.DAY, month + before, norm(i - 1).equals("of") ? i - 2 : i - 1, i + 1));
    }

    private static int dayOfMonth(String norm) {
        if (!DAY_NUMBER.matcher(norm).matches()) return 0;
        int day = Integer.parseInt(norm.replaceAll("\\D", ""));
        return day > 31 ? 0 : day;
    }

    private void relative(int i) {
        String n = norm(i);
        int off = switch (n) {
            case "yesterday" -> -1;
            case "today", "tonight" -> 0;
            case "tomorrow" -> 1;
            default -> 99;
        };
        if (off != 99) fromPublication(off, i);
        if (WHICH.contains(n) && SPANS.contains(norm(i + 1)))
            out.add(new Moment(Kind.AGO, n + " " + norm(i + 1), i, i + 2));
        if (PARTS.contains(n)) out.add(new Moment(Kind.PART, n, i, i + 1));
    }

    /// With a known day of publication it becomes a weekday, so that it can be held against one.
    private void fromPublication(int off, int i) {
        LocalDate day = published;
        if (day == null) out.add(new Moment(Kind.AGO, norm(i), i, i + 1));
        else out.add(new Moment(Kind.WEEKDAY, name(day.plusDays(off).getDayOfWeek()), i, i + 1));
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    }

    private void clock(int i) {
        String n = norm(i);
        if (n.isEmpty() || !Character.isDigit(n.charAt(0))) return;
        if (HOUR_JOINED.matcher(n).matches()) at(n.replaceAll("\\D", ""), n.endsWith("pm"), i, i + 1);
        else if (HOUR.matcher(n).matches() && isHalfOfDay(norm(i + 1)))
            at(n, norm(i + 1).startsWith("p"), i, i + 2);
        else if (CLOCK.matcher(n).matches()) at(n, false, i, i + 1);
    }

    private void at(String time, boolean afternoon, int from, int end) {
        String[] parts = time.split(":");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        int turned = hour % 12 + (afternoon ? 12 : 0);
        int minutes = (hour > 12 ? hour : turned) * 60 + minute;
        out.add(new Moment(Kind.CLOCK, Integer.toString(minutes), from, end));
    }

    private void year(int i) {
        if (YEAR.matcher(norm(i)).matches() && figures.stream().noneMatch(f -> f.firstToken() == i))
            out.add(new Moment(Kind.YEAR, norm(i), i, i + 1));
    }
}
