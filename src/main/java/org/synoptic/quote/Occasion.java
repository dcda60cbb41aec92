package org.synoptic.quote;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;

/// When something was said, as far as an article tells: the day that the words around a quotation name
/// ("said on Monday", "am 3. Mai"), and the day the article came out.
record Occasion(@Nullable LocalDate said, @Nullable LocalDate published) {
    static final Occasion UNTOLD = new Occasion(null, null);
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> AGO =
            Map.of("today", 0, "tonight", 0, "yesterday", 1, "heute", 0, "gestern", 1, "vorgestern", 2);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(\\p{L}{3,})|(\\p{L}{3,})\\.? (\\d{1,2})(?!\\d)");

    static Occasion of(Utterance utterance, Segments segments) {
        Article article = segments.article();
        LocalDate published = day(article.published());
        if (published == null) return UNTOLD;
        Set<LocalDate> named = new HashSet<>();
        for (Quotation q : utterance.pieces())
            for (String words : around(q, segments)) named.addAll(days(words, published));
        return new Occasion(named.size() == 1 ? named.iterator().next() : null, published);
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) return null;
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// The sentences of the quotation and its cue, without what is quoted.
    private static List<String> around(Quotation q, Segments segments) {
        Cue cue = q.attribution().cue();
        List<String> out = new ArrayList<>();
        for (Sentence s : segments.sentences()) {
            boolean cued = cue != null && s.span().overlaps(cue.span());
            if (!cued && !s.span().overlaps(q.span())) continue;
            out.add(between(
                    segments,
                    s.span().start(),
                    Math.min(s.span().end(), q.span().start())));
            out.add(between(
                    segments,
                    Math.max(s.span().start(), q.span().end()),
                    s.span().end()));
        }
        return out;
    }

    private static String between(Segments segments, int from, int to) {
        return from >= to ? "" : segments.text(new Span(segments.article().id(), from, to));
    }

    private static Set<LocalDate> days(String words, LocalDate published) {
        Set<LocalDate> out = new HashSet<>();
        Matcher date = DATE.matcher(words);
        while (date.find()) {
            String month = date.group(2) != null ? date.group(2) : date.group(3);
            String day = date.group(1) != null ? date.group(1) : date.group(4);
            LocalDate at = last(MONTHS.get(lower(month)), Integer.parseInt(day), published);
            if (at != null) out.add(at);
        }
        if (!out.isEmpty()) return out;
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            DayOfWeek weekday = WEEKDAYS.get(lower(word.group()));
            Integer ago = AGO.get(lower(word.group()));
            if (weekday != null) out.add(published.with(TemporalAdjusters.previousOrSame(weekday)));
            if (ago != null) out.add(published.minusDays(ago));
        }
        return out;
    }

    /// The last such day up to the one of publication.
    private static @Nullable LocalDate last(@Nullable Integer month, int day, LocalDate published) {
        if (month == null
                || day < 1
                || day > 28 && day > java.time.Month.of(month).maxLength()) return null;
        LocalDate same = MonthDay.of(month, day).atYear(published.getYear());
        return same.isAfter(published) ? MonthDay.of(month, day).atYear(published.getYear() - 1) : same;
    }

    /// Whether it names a month or a day of the week, in small letters.
    static boolean isDay(String word) {
        return word.length() > 2 && (WEEKDAYS.containsKey(word) || MONTHS.containsKey(word) && FULL.contains(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// How many days lie between, where both tell; else 0.
    static long between(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? 0 : Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> out = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values())
            for (Locale of : List.of(Locale.ENGLISH, Locale.GERMAN))
                out.put(lower(day.getDisplayName(java.time.format.TextStyle.FULL, of)), day);
        return Map.copyOf(out);
    }

    private static final Set<String> FULL = full();

    private static Set<String> full() {
        Set<String> out = new HashSet<>();
        for (java.time.Month month : java.time.Month.values())
            for (Locale of : List.of(Locale.ENGLISH, Locale.GERMAN))
                out.add(lower(month.getDisplayName(java.time.format.TextStyle.FULL, of)));
        return Set.copyOf(out);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> out = new HashMap<>();
        for (java.time.Month month : java.time.Month.values())
            for (Locale of : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String name = lower(month.getDisplayName(java.time.format.TextStyle.FULL, of));
                out.put(name, month.getValue());
                out.put(name.substring(0, 3), month.getValue());
            }
        return Map.copyOf(out);
    }
}
