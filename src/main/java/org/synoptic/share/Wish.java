package org.synoptic.share;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;

/// What an edition should hold, and what its link should ask. Without more, a link shows excerpts with all marks, names
/// nobody who decided, asks for nothing, stands in no frame and holds for a school year.
///
/// @param notes whether the names of who decided and what they noted go out too; never with a blind edition
/// @param base the article that stands first, if one should
/// @param password what readers are asked for; null or blank for nothing
/// @param frames which sites may show the page in a frame, as `Frames` reads them
/// @param right what the sharer says who shares full texts; a link to those is not made without
public record Wish(
        Level level,
        Until until,
        boolean notes,
        boolean blind,
        Set<Mark> marks,
        @Nullable ArticleId base,
        @Nullable String password,
        @Nullable String frames,
        @Nullable Right right) {
    /// Why somebody may hand whole articles on.
    public enum Right {
        OWN,
        LICENSED,
        CLASS
    }

    /// A kind of mark that an edition can have or lack.
    public enum Mark {
        QUOTATIONS,
        /// "Only in" marks and the dots that say who carries a sentence.
        CLAIMS,
        FIGURES;

        public static final Set<Mark> ALL = Set.copyOf(EnumSet.allOf(Mark.class));
    }

    /// When a link ends by itself.
    public interface Until {
        /// Empty if it never does.
        Optional<Instant> end(Instant from);
    }

    /// Through a day, as people at a place count them.
    public record Day(LocalDate day, ZoneId zone) implements Until {
        @Override
        public Optional<Instant> end(Instant from) {
            return Optional.of(day.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    public static final Wish USUAL =
            new Wish(Level.EXCERPTS, Term.SCHOOL_YEAR, false, false, Mark.ALL, null, null, null, null);

    public Wish {
        marks = Set.copyOf(marks);
    }

    public Wish at(Level other) {
        return new Wish(other, until, notes, blind, marks, base, password, frames, right);
    }

    public Wish until(Until other) {
        return new Wish(level, other, notes, blind, marks, base, password, frames, right);
    }

    public Wish withNotes() {
        return new Wish(level, until, true, blind, marks, base, password, frames, right);
    }

    public Wish covered() {
        return new Wish(level, until, notes, true, marks, base, password, frames, right);
    }

    public Wish only(Set<Mark> some) {
        return new Wish(level, until, notes, blind, some, base, password, frames, right);
    }

    public Wish startingWith(@Nullable ArticleId first) {
        return new Wish(level, until, notes, blind, marks, first, password, frames, right);
    }

    public Wish asking(@Nullable String secretWord) {
        return new Wish(level, until, notes, blind, marks, base, secretWord, frames, right);
    }

    public Wish framedBy(@Nullable String sites) {
        return new Wish(level, until, notes, blind, marks, base, password, sites, right);
    }

    public Wish by(@Nullable Right said) {
        return new Wish(level, until, notes, blind, marks, base, password, frames, said);
    }
}
