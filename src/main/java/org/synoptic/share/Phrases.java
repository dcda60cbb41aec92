package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

/// What a report says by itself, the same on every page and in every format.
final class Phrases {
    private Phrases() {}

    static String blind() {
        return phrase("shared.blind");
    }

    static String notIntent() {
        return phrase("shared.not-intent");
    }

    /// "4 articles", "3 independent reports", "12–15 May 2026", …
    static List<String> counts(Report report) {
        Report.Counts c = report.counts();
        Integer transcripts = c.transcripts();
        String shared = c.sharedStatements() == 0 ? "" : phrase("counts.shared", c.sharedStatements());
        return Stream.of(
                        phrase("counted.article", c.articles()),
                        phrase("counted.independent", c.independent()),
                        transcripts == null ? "" : phrase("counted.transcript", transcripts),
                        days(c.from(), c.to()),
                        phrase("counted.quotation", c.statements()) + shared,
                        phrase("shared.only-counted", c.onlyIn()),
                        c.figures() == 0 ? "" : phrase("counts.figures", c.figures()))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /// "6 articles were considered: 4 compared, 1 dropped, 1 could not be taken."; empty where nothing was written
    /// down.
    static String selection(Report report) {
        if (report.selection() == null) return "";
        int compared = report.articles().size();
        long dropped = considered(report, "dropped");
        long failed = considered(report, "failed");
        String parts = phrase("chosen.n-compared", compared)
                + (dropped == 0 ? "" : ", " + phrase("chosen.n-dropped", dropped))
                + (failed == 0 ? "" : ", " + phrase("chosen.n-failed", failed));
        return phrase("chosen.considered", compared + dropped + failed, parts);
    }

    private static long considered(Report report, String what) {
        return Stream.ofNullable(report.selection())
                .flatMap(List::stream)
                .filter(c -> c.what().equals(what))
                .count();
    }

    /// "Dropped: Tidewater Ledger: Bridge closed (a copy; Ada Brink)"
    static String chosen(Report.Chosen c) {
        String told = Stream.of(c.reason() == null ? null : Words.known(c.reason()), c.by())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return phrase(c.what().equals("dropped") ? "shared.dropped" : "shared.failed", c.label())
                + (told.isEmpty() ? "" : " (" + told + ")");
    }

    static String days(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) return "";
        if (from.equals(to)) return day(from);
        if (from.regionMatches(0, to, 0, 8))
            return phrase("shared.days", String.valueOf(Integer.parseInt(from.substring(8))), day(to));
        return day(from) + " – " + day(to);
    }

    /// A day as people write it; what is no date stays as it was given.
    static String day(String iso) {
        try {
            return Words.dates("date.year").format(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    static String moment(Instant instant) {
        return Words.dates("date.utc").format(instant.atOffset(ZoneOffset.UTC));
    }

    /// "Lena Ford · 12 May 2026, updated 15 May 2026 · 412 words".
    static String dateline(Report.Piece a) {
        List<String> parts = new ArrayList<>();
        if (!a.bylines().isEmpty()) parts.add(list(a.bylines()));
        String published = a.published();
        String updated = a.updated();
        boolean changed = updated != null && !Objects.equals(day(updated), published == null ? "" : day(published));
        String change = changed ? phrase("updated", day(Objects.requireNonNull(updated))) : "";
        String when = Stream.of(published == null ? "" : day(published), change)
                .filter(s -> !s.isEmpty())
                .reduce((x, y) -> x + ", " + y)
                .orElse("");
        if (!when.isEmpty()) parts.add(when);
        parts.add(phrase("counted.word", a.words()));
        return String.join(" · ", parts);
    }

    static String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        return phrase("shared.and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    static String state(String state) {
        if (!Words.here().has("state." + state)) throw new IllegalArgumentException(state);
        return phrase("state." + state);
    }

    static String relation(Report.Wording w) {
        return phrase("relation." + w.relation());
    }

    /// What a transcript has of a wording, with a sign of its own.
    static String spoken(Report.Spoken spoken) {
        return switch (spoken.state()) {
            case "asSpoken" -> "✓ " + phrase("spoken.as");
            case "altered" -> "≠ " + phrase("spoken.altered");
            default -> "∅ " + phrase("spoken.not");
        };
    }

    /// "sentence 4", or "sentences 4–6"; they are counted from 0.
    static String sentences(int from, int to) {
        return from == to ? phrase("shared.sentence", from + 1) : phrase("shared.sentences", from + 1, to + 1);
    }

    static String only(Report report, Report.Only only, Report.Claim claim) {
        String outlet = report.article(claim.article()).outlet();
        Report.Part clause = only.clause();
        if (clause == null) return only.copied() ? phrase("only.copied") : phrase("only.in", outlet);
        String words = report.words(new Report.Place(claim.article(), clause.start(), clause.end()));
        return (only.copied() ? phrase("only.clause-copied") : phrase("only.clause", outlet))
                + (words.isEmpty() ? "" : ": “" + words + "”");
    }

    static String decided(Report.Decision d) {
        return phrase(d.verdict().equals("ADDED") ? "shared.marked" : "shared.confirmed");
    }

    /// What was decided and by whom: "Not the same, decided by Ada Moor, 14 March 2026, 12:00 UTC".
    static String decision(Report.Decision d) {
        return decision(d.subject(), d.verdict(), d.by(), d.at());
    }

    static String decision(Report.Unplaced d) {
        return decision(d.subject(), d.verdict(), d.by(), d.at());
    }

    private static String decision(String subject, String verdict, @Nullable String by, Instant at) {
        boolean link = subject.equals("LINK");
        String what = switch (verdict) {
            case "REJECTED" -> phrase(link ? "decided.not-same" : "decided.not-only");
            case "ADDED" -> phrase(link ? "decided.linked" : "decided.only");
            default -> phrase(link ? "decided.same" : "decided.only");
        };
        return phrase("shared.decided-by", what, by == null ? phrase("shared.a-person") : by, moment(at));
    }

    /// The words of a decision that stand nowhere now: "Tidewater Ledger “The bridge is shut” and “closed”".
    static String said(Report report, Report.Unplaced d) {
        return d.passages().stream()
                .map(s -> {
                    String sigil = s.article();
                    String outlet = sigil == null ? "" : report.article(sigil).outlet() + " ";
                    return outlet + phrase("quoted", s.words());
                })
                .collect(Collectors.joining(" " + phrase("shared.and-word") + " "));
    }

    static String figure(Report.Figure f) {
        if (f.kind().equals("negation")) return phrase("shared.negation");
        return Words.here().has("differ." + f.kind()) ? phrase("differ." + f.kind()) : phrase("differ", f.kind());
    }

    static String speaker(@Nullable String name) {
        return name == null ? phrase("speaker.unnamed") : name;
    }

    /// How sure a wording's place in its statement is, and why.
    static List<String> reasons(Report.Wording w) {
        List<String> out = new ArrayList<>();
        if (w.lostMarks()) out.add(phrase("shared.no-marks"));
        if (w.mention() != null) out.add(phrase("shared.mention", w.mention()));
        if (!w.relation().equals("longest")) out.add(phrase("shared.likeness", score(w.similarity())));
        w.reasons().stream().map(Words::known).forEach(out::add);
        return out;
    }

    static String score(double value) {
        return String.format(Words.here().locale(), "%.2f", value);
    }

    /// What is shown of an article that is not shown whole.
    static String level(Level level) {
        return switch (level) {
            case MARKS -> phrase("shared.level.marks");
            case EXCERPTS -> phrase("shared.level.excerpts");
            case FULL -> phrase("shared.level.full");
        };
    }

    static String right(Wish.Right right) {
        return switch (right) {
            case OWN -> phrase("shared.right.own");
            case LICENSED -> phrase("shared.right.licensed");
            case CLASS -> phrase("shared.right.class");
        };
    }
}
