package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.synoptic.words.Words;

/// A moment as people say it: "Today, 09:12", "Yesterday, 18:40", "12 May", "12 May 2025".
final class When {
    private When() {}

    static String said(Instant moment, Clock clock) {
        return said(moment, clock, "");
    }

    /// The same amid a sentence: "today, 09:12".
    static String within(Instant moment, Clock clock) {
        return said(moment, clock, ".within");
    }

    private static String said(Instant moment, Clock clock, String where) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = then.toLocalDate();
        String time = Words.dates("date.time").format(then);
        if (day.equals(today)) return phrase("when.today-at" + where, time);
        if (day.equals(today.minusDays(1))) return phrase("when.yesterday-at" + where, time);
        return date(day, today);
    }

    /// A day: "Today", "Yesterday", "12 May", "12 May 2025".
    static String day(LocalDate day, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) return phrase("when.today");
        return day.equals(today.minusDays(1)) ? phrase("when.yesterday") : date(day, today);
    }

    private static String date(LocalDate day, LocalDate today) {
        return Words.dates(day.getYear() == today.getYear() ? "date.day" : "date.year")
                .format(day);
    }
}
