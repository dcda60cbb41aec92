package org.synoptic.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads the time an article gives for itself: a date, or a date with time, with or without a zone.
final class Published {
    private static final int DATE = 10;

    private Published() {}

    /// Whether `a` came out before `b`; empty where that can't be told.
    static Optional<Boolean> before(@Nullable String a, @Nullable String b) {
        OptionalLong dayA = day(a);
        OptionalLong dayB = day(b);
        if (dayA.isEmpty() || dayB.isEmpty()) return Optional.empty();
        Optional<Instant> timeA = instant(a);
        Optional<Instant> timeB = instant(b);
        if (timeA.isPresent() && timeB.isPresent())
            return timeA.equals(timeB)
                    ? Optional.empty()
                    : Optional.of(timeA.get().isBefore(timeB.get()));
        return dayA.getAsLong() == dayB.getAsLong()
                ? Optional.empty()
                : Optional.of(dayA.getAsLong() < dayB.getAsLong());
    }

    /// The day, counted from 1970.
    static OptionalLong day(@Nullable String iso) {
        if (iso == null || iso.length() < DATE) return OptionalLong.empty();
        try {
            return OptionalLong.of(LocalDate.parse(iso.substring(0, DATE)).toEpochDay());
        } catch (DateTimeParseException e) {
            return OptionalLong.empty();
        }
    }

    private static Optional<Instant> instant(@Nullable String iso) {
        if (iso == null || iso.length() <= DATE) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeParseException e) {
            return local(iso);
        }
    }

    private static Optional<Instant> local(String iso) {
        try {
            return Optional.of(LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
