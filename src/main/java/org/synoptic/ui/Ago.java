package org.synoptic.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// How long ago something was, as people say it: "just now", "5 minutes ago", "2 hours ago", then the day.
final class Ago {
    private Ago() {}

    static String said(Instant moment, Clock clock) {
        Duration past = Duration.between(moment, clock.instant());
        if (past.toMinutes() < 1) return "just now";
        if (past.toHours() < 1) return Counted.of((int) past.toMinutes(), "minute") + " ago";
        if (past.toHours() < 12) return Counted.of((int) past.toHours(), "hour") + " ago";
        String day = When.said(moment, clock);
        return day.substring(0, 1).toLowerCase(Locale.ROOT) + day.substring(1);
    }
}
