package org.synoptic.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates whose month is a word: a day, a month and a year that stand together in one of the orders that languages
/// have, with the small words between them that languages put there ("14 de marzo de 2026", "2026. gada 14. martā").
final class DatesInWords {
    private static final Pattern WORD = Pattern.compile("\\d+|[\\p{L}\\p{M}º]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,'’\\-/]{0,4}");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)\\b(\\d{1,2})\\s+tháng\\s+(\\d{1,2})[,\\s]+(?:năm\\s+)?(\\d{4})\\b");
    private static final int BUDDHIST = 543;
    private static final int LONGEST_FILLER = 5;
    private static final int FURTHEST = 6;

    private final String text;
    private final @Nullable String language;
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, int start, int end) {
        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        boolean isFiller() {
            return !isNumber() && text.length() <= LONGEST_FILLER;
        }
    }

    /// A day and where it is written, in UTF-16 units of the text.
    record Found(LocalDate day, int start, int end) {}

    private DatesInWords(String text, @Nullable String language) {
        this.text = text;
        this.language = language;
        Matcher m = WORD.matcher(text);
        while (m.find()) words.add(new Word(m.group(), m.start(), m.end()));
    }

    /// The first date of a text whose digits are ASCII.
    static Optional<Found> first(String text, @Nullable String language) {
        Matcher m = VIETNAMESE.matcher(text);
        if (m.find()) {
            var day = day(number(m.group(3)), number(m.group(2)), number(m.group(1)));
            if (day.isPresent()) return Optional.of(new Found(day.get(), m.start(), m.end()));
        }
        return new DatesInWords(text, language).find();
    }

    private Optional<Found> find() {
        for (int year = 0; year < words.size(); year++) {
            if (year(year) == 0) continue;
            for (int at = Math.max(0, year - FURTHEST); at < Math.min(words.size(), year + FURTHEST); at++) {
                Optional<Found> found = at == year ? Optional.empty() : around(year, at);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /// The date of this year and the month named by that word, if a day stands where it has to.
    private Optional<Found> around(int year, int name) {
        if (words.get(name).isNumber() || words.get(name).text().length() < 2) return Optional.empty();
        List<int[]> orders = year > name
                ? List.of(new int[] {-2, 2}, new int[] {1, 1})
                : List.of(new int[] {1, 1}, new int[] {-1, 1});
        for (int[] order : orders) {
            Optional<Integer> day = order[0] > 0 ? after(name, order[0]) : before(name, -order[0]);
            if (day.isEmpty() || !joined(day.get(), name) || !reaches(year, name, day.get())) continue;
            int month = Months.number(words.get(name).text(), language);
            if (month == 0) return Optional.empty();
            int first = Math.min(year, Math.min(name, day.get()));
            int last = Math.max(year, Math.max(name, day.get()));
            return day(year(year), month, number(words.get(day.get()).text()))
                    .map(d -> new Found(
                            d, words.get(first).start(), words.get(last).end()));
        }
        return Optional.empty();
    }

    /// The day before the month, with at most so many small words between.
    private Optional<Integer> before(int name, int fillers) {
        for (int at = name - 1; at >= Math.max(0, name - 1 - fillers); at--) {
            if (isDay(at)) return Optional.of(at);
            if (!words.get(at).isFiller()) break;
        }
        return Optional.empty();
    }

    private Optional<Integer> after(int name, int fillers) {
        for (int at = name + 1; at <= Math.min(words.size() - 1, name + fillers); at++) {
            if (isDay(at)) return Optional.of(at);
            if (!words.get(at).isFiller()) break;
        }
        return Optional.empty();
    }

    /// From the year to the rest, nothing but small words, of which there are at most two.
    private boolean reaches(int year, int name, int day) {
        int near = year > name ? Math.max(name, day) : Math.min(name, day);
        int fillers = Math.abs(year - near) - 1;
        if (fillers > 2 || !joined(year, near)) return false;
        for (int at = Math.min(year, near) + 1; at < Math.max(year, near); at++)
            if (!words.get(at).isFiller()) return false;
        return true;
    }

    /// No sign that parts two things stands between the two words.
    private boolean joined(int one, int other) {
        for (int at = Math.min(one, other); at < Math.max(one, other); at++) {
            String gap = text.substring(words.get(at).end(), words.get(at + 1).start());
            if (!BETWEEN.matcher(gap).matches()) return false;
        }
        return true;
    }

    private boolean isDay(int at) {
        Word w = words.get(at);
        if (!w.isNumber() || w.text().length() > 2) return false;
        int day = number(w.text());
        boolean time = w.end() < text.length() && text.charAt(w.end()) == ':'
                || w.start() > 0 && text.charAt(w.start() - 1) == ':';
        return day >= 1 && day <= 31 && !time;
    }

    private int year(int at) {
        Word w = words.get(at);
        if (!w.isNumber() || w.text().length() != 4) return 0;
        int year = number(w.text());
        int common = year > 2_100 ? year - BUDDHIST : year;
        return common >= 1990 && common <= 2_100 ? common : 0;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
