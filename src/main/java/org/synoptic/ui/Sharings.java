package org.synoptic.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.share.Level;
import org.synoptic.share.Sharing.Link;
import org.synoptic.share.Term;
import org.synoptic.share.Wish;

/// What the screens say of links.
final class Sharings {
    static final Map<Level, String> LEVELS = new LinkedHashMap<>();
    static final Map<Optional<Term>, String> TERMS = new LinkedHashMap<>();
    static final Map<Boolean, String> NOTES = new LinkedHashMap<>();

    static final Map<Boolean, String> BLIND = new LinkedHashMap<>();

    static final Map<Optional<Wish.Right>, String> RIGHTS = new LinkedHashMap<>();
    static final Map<Set<Wish.Mark>, String> MARKS = new LinkedHashMap<>();

    static {
        RIGHTS.put(Optional.empty(), "Choose …");
        RIGHTS.put(Optional.of(Wish.Right.OWN), "The articles are ours");
        RIGHTS.put(Optional.of(Wish.Right.LICENSED), "A licence allows it");
        RIGHTS.put(Optional.of(Wish.Right.CLASS), "It is for a class");
        MARKS.put(Wish.Mark.ALL, "All");
        MARKS.put(Set.of(Wish.Mark.QUOTATIONS), "Quotations alone");
        MARKS.put(Set.of(Wish.Mark.QUOTATIONS, Wish.Mark.FIGURES), "Quotations, figures that differ");
        MARKS.put(Set.of(Wish.Mark.CLAIMS, Wish.Mark.FIGURES), "“Only in”, figures that differ");
        BLIND.put(false, "Are named");
        BLIND.put(true, "Are hidden (blind)");
        LEVELS.put(Level.EXCERPTS, "Excerpts");
        LEVELS.put(Level.MARKS, "Marks alone");
        LEVELS.put(Level.FULL, "Full text");
        NOTES.put(false, "Stay here");
        NOTES.put(true, "Go out with what was decided");
        TERMS.put(Optional.of(Term.SCHOOL_YEAR), "A year");
        TERMS.put(Optional.of(Term.MONTH), "A month");
        TERMS.put(Optional.of(Term.WEEK), "A week");
        TERMS.put(Optional.of(Term.DAY), "A day");
        TERMS.put(Optional.of(Term.UNLIMITED), "Until you end it");
        TERMS.put(Optional.empty(), "Until a day …");
    }

    private Sharings() {}

    static String said(Level level) {
        return LEVELS.getOrDefault(level, level.name());
    }

    /// What goes out with a level.
    static String promise(Level level) {
        return switch (level) {
            case MARKS ->
                "Headlines, outlets, dates and counts go out, and where each finding stands: none of the articles' words.";
            case EXCERPTS ->
                "Linked quotations, passages of one outlet and figures that differ go out, each in its sentence: at most "
                        + "30 % of an article.";
            case FULL ->
                "Every article goes out whole. Choose this only for texts that you may hand on: your own, licensed ones, or "
                        + "within a class.";
        };
    }

    static String state(Link link, Instant now) {
        if (link.revoked() != null) return "ended";
        if (link.hidden() != null && link.holds(now)) return "hidden: “" + link.hidden() + "”";
        if (link.expires() == null) return "holds until you end it";
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.UK)
                .withZone(ZoneId.systemDefault())
                .format(link.expires());
        return link.holds(now) ? "holds until " + day : "ran out on " + day;
    }

    /// What a link asks of who follows it, in a few words.
    static String asks(Link link) {
        String frames = link.frames();
        String where =
                frames == null ? "" : frames.equals("*") ? " · may be embedded" : " · may be embedded by " + frames;
        return (link.asksPassword() ? " · asks for a password" : "") + where;
    }
}
