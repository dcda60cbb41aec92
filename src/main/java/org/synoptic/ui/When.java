package org.synoptic.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as people say it: "Today, 09:12", "Yesterday, 18:40", "12 May", "12 May 2025".
final class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private When() {}

    static String said(Instant moment, Clock clock) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = then.toLocalDate();
        if (day.equals(today)) return "Today, " + TIME.format(then);
        if (day.equals(today.minusDays(1))) return "Yesterday, " + TIME.format(then);
        return date(day, today);
    }

    /// A day: "Today", "Yesterday", "12 May", "12 May 2025".
    static String day(LocalDate day, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) return "Today";
        return day.equals(today.minusDays(1)) ? "Yesterday" : date(day, today);
    }

    private static String date(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
    }
}
