package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// How long ago something was, as people say it: phrase("ago.now"), "5 minutes ago", "2 hours ago", then the day.
final class Ago {
    private Ago() {}

    static String said(Instant moment, Clock clock) {
        Duration past = Duration.between(moment, clock.instant());
        if (past.toMinutes() < 1) return phrase("ago.now");
        if (past.toHours() < 1) return phrase("ago.minutes", past.toMinutes());
        if (past.toHours() < 12) return phrase("ago.hours", past.toHours());
        return When.within(moment, clock);
    }
}
