package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.share.Level;
import org.synoptic.share.Sharing.Link;
import org.synoptic.share.Term;
import org.synoptic.share.Wish;
import org.synoptic.words.Words;

/// What the screens say of links.
final class Sharings {
    private Sharings() {}

    static Map<Level, String> levels() {
        Map<Level, String> out = new LinkedHashMap<>();
        for (Level level : List.of(Level.EXCERPTS, Level.MARKS, Level.FULL)) out.put(level, said(level));
        return out;
    }

    static Map<Optional<Wish.Right>, String> rights() {
        Map<Optional<Wish.Right>, String> out = new LinkedHashMap<>();
        out.put(Optional.empty(), phrase("right.choose"));
        out.put(Optional.of(Wish.Right.OWN), phrase("right.own"));
        out.put(Optional.of(Wish.Right.LICENSED), phrase("right.licensed"));
        out.put(Optional.of(Wish.Right.CLASS), phrase("right.class"));
        return out;
    }

    static Map<Set<Wish.Mark>, String> marks() {
        Map<Set<Wish.Mark>, String> out = new LinkedHashMap<>();
        out.put(Wish.Mark.ALL, phrase("marks.all"));
        out.put(Set.of(Wish.Mark.QUOTATIONS), phrase("marks.quotations"));
        out.put(Set.of(Wish.Mark.QUOTATIONS, Wish.Mark.FIGURES), phrase("marks.quotations-figures"));
        out.put(Set.of(Wish.Mark.CLAIMS, Wish.Mark.FIGURES), phrase("marks.only-figures"));
        return out;
    }

    static Map<Boolean, String> blind() {
        Map<Boolean, String> out = new LinkedHashMap<>();
        out.put(false, phrase("outlets.named"));
        out.put(true, phrase("outlets.hidden"));
        return out;
    }

    static Map<Boolean, String> notes() {
        Map<Boolean, String> out = new LinkedHashMap<>();
        out.put(false, phrase("notes.stay"));
        out.put(true, phrase("notes.go"));
        return out;
    }

    static Map<Optional<Term>, String> terms() {
        Map<Optional<Term>, String> out = new LinkedHashMap<>();
        out.put(Optional.of(Term.SCHOOL_YEAR), phrase("term.year"));
        out.put(Optional.of(Term.MONTH), phrase("term.month"));
        out.put(Optional.of(Term.WEEK), phrase("term.week"));
        out.put(Optional.of(Term.DAY), phrase("term.day"));
        out.put(Optional.of(Term.UNLIMITED), phrase("term.unlimited"));
        out.put(Optional.empty(), phrase("term.until"));
        return out;
    }

    static String said(Level level) {
        return switch (level) {
            case EXCERPTS -> phrase("level.excerpts");
            case MARKS -> phrase("level.marks");
            case FULL -> phrase("level.full");
        };
    }

    /// What goes out with a level.
    static String promise(Level level) {
        return switch (level) {
            case MARKS -> phrase("promise.marks");
            case EXCERPTS -> phrase("promise.excerpts");
            case FULL -> phrase("promise.full");
        };
    }

    static String state(Link link, Instant now) {
        if (link.revoked() != null) return phrase("link-state.ended");
        String hidden = link.hidden();
        if (hidden != null && link.holds(now)) return phrase("link-state.hidden", hidden);
        Instant expires = link.expires();
        if (expires == null) return phrase("link-state.unlimited");
        String day = Words.dates("date.medium").withZone(ZoneId.systemDefault()).format(expires);
        return phrase(link.holds(now) ? "link-state.until" : "link-state.ran-out", day);
    }

    /// What a link asks of who follows it, in a few words.
    static String asks(Link link) {
        String frames = link.frames();
        String where = frames == null
                ? ""
                : " · " + (frames.equals("*") ? phrase("link-state.framed") : phrase("link-state.framed-by", frames));
        return (link.asksPassword() ? " · " + phrase("link-state.password") : "") + where;
    }
}
