package org.synoptic.share;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a report says by itself, the same on every page and in every format.
final class Phrases {
    static final String BLIND =
            "Blind: outlets, authors and addresses are left out, a bar covers them in the texts, and the "
                    + "order is drawn by lot.";

    static final String NOT_INTENT =
            "Not found does not mean left out on purpose: it says only that no passage came near.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

    private Phrases() {}

    static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /// "4 articles", "3 independent reports", "12–15 May 2026", …
    static List<String> counts(Report report) {
        Report.Counts c = report.counts();
        Integer transcripts = c.transcripts();
        String shared =
                c.sharedStatements() == 0 ? "" : ", %d printed by more than one outlet".formatted(c.sharedStatements());
        return Stream.of(
                        count(c.articles(), "article", "articles"),
                        count(c.independent(), "independent report", "independent reports"),
                        transcripts == null ? "" : count(transcripts, "transcript", "transcripts"),
                        days(c.from(), c.to()),
                        count(c.statements(), "quotation", "quotations") + shared,
                        count(c.onlyIn(), "passage", "passages") + " in one outlet only",
                        c.figures() == 0 ? "" : count(c.figures(), "figure that differs", "figures that differ"))
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
        String parts = compared + " compared"
                + (dropped == 0 ? "" : ", " + dropped + " dropped")
                + (failed == 0 ? "" : ", " + failed + " could not be taken");
        return "%s considered: %s."
                .formatted(count(compared + dropped + failed, "article was", "articles were"), parts);
    }

    private static long considered(Report report, String what) {
        return Stream.ofNullable(report.selection())
                .flatMap(List::stream)
                .filter(c -> c.what().equals(what))
                .count();
    }

    /// "Dropped: Tidewater Ledger: Bridge closed (a copy; Ada Brink)"
    static String chosen(Report.Chosen c) {
        String told = Stream.of(c.reason(), c.by()).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return (c.what().equals("dropped") ? "Dropped: " : "Could not be taken: ")
                + c.label()
                + (told.isEmpty() ? "" : " (" + told + ")");
    }

    static String days(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) return "";
        if (from.equals(to)) return day(from);
        if (from.regionMatches(0, to, 0, 8)) return Integer.parseInt(from.substring(8)) + "–" + day(to);
        return day(from) + " – " + day(to);
    }

    /// A day as people write it; what is no date stays as it was given.
    static String day(String iso) {
        try {
            return DAY.format(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }

    /// "Lena Ford · 12 May 2026, updated 15 May 2026 · 412 words".
    static String dateline(Report.Piece a) {
        List<String> parts = new ArrayList<>();
        if (!a.bylines().isEmpty()) parts.add(list(a.bylines()));
        String published = a.published();
        String updated = a.updated();
        boolean changed = updated != null && !Objects.equals(day(updated), published == null ? "" : day(published));
        String change = changed ? "updated " + day(Objects.requireNonNull(updated)) : "";
        String when = Stream.of(published == null ? "" : day(published), change)
                .filter(s -> !s.isEmpty())
                .reduce((x, y) -> x + ", " + y)
                .orElse("");
        if (!when.isEmpty()) parts.add(when);
        parts.add(count(a.words(), "word", "words"));
        return String.join(" · ", parts);
    }

    static String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    static String state(String state) {
        return switch (state) {
            case "found" -> "found";
            case "partly" -> "partly found";
            case "differs" -> "differs";
            case "notFound" -> "not found";
            case "notCheckable" -> "not checkable";
            default -> throw new IllegalArgumentException(state);
        };
    }

    static String relation(Report.Wording w) {
        return w.relation().equals("longest") ? "longest version" : w.relation();
    }

    /// What a transcript has of a wording, with a sign of its own.
    static String spoken(Report.Spoken spoken) {
        return switch (spoken.state()) {
            case "asSpoken" -> "✓ as spoken";
            case "altered" -> "≠ altered";
            default -> "∅ not in the transcript";
        };
    }

    /// "sentence 4", or "sentences 4–6"; they are counted from 0.
    static String sentences(int from, int to) {
        return from == to ? "sentence " + (from + 1) : "sentences %d–%d".formatted(from + 1, to + 1);
    }

    static String only(Report report, Report.Only only, Report.Claim claim) {
        return only.copied()
                ? "Only in one independent report"
                : "Only in " + report.article(claim.article()).outlet();
    }

    static String decided(Report.Decision d) {
        return d.verdict().equals("ADDED") ? "marked by a person" : "confirmed by a person";
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
            case "REJECTED" -> link ? "Not the same" : "Not only here";
            case "ADDED" -> link ? "Linked" : "Only here";
            default -> link ? "Says the same" : "Only here";
        };
        return "%s, decided by %s, %s".formatted(what, by == null ? "a person" : by, moment(at));
    }

    /// The words of a decision that stand nowhere now: "Tidewater Ledger “The bridge is shut” and “closed”".
    static String said(Report report, Report.Unplaced d) {
        return d.passages().stream()
                .map(s -> {
                    String sigil = s.article();
                    String outlet = sigil == null ? "" : report.article(sigil).outlet() + " ";
                    return outlet + "“" + s.words() + "”";
                })
                .collect(Collectors.joining(" and "));
    }

    static String figure(Report.Figure f) {
        return f.kind().equals("negation")
                ? "One article says what another denies or leaves open"
                : "The articles give a different " + f.kind();
    }

    static String speaker(@Nullable String name) {
        return name == null ? "Speaker not named" : name;
    }

    /// How sure a wording's place in its statement is, and why.
    static List<String> reasons(Report.Wording w) {
        List<String> out = new ArrayList<>();
        if (w.lostMarks()) out.add("Printed without quotation marks.");
        if (w.mention() != null) out.add("Here the speaker is “" + w.mention() + "”.");
        if (!w.relation().equals("longest")) out.add("Likeness " + score(w.similarity()) + ".");
        out.addAll(w.reasons());
        return out;
    }

    static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /// What is shown of an article that is not shown whole.
    static String level(Level level) {
        return switch (level) {
            case MARKS -> "This page shows where the findings stand, and no words of the articles.";
            case EXCERPTS ->
                "This page shows excerpts: the sentences that carry a finding, at most 30 % of each article.";
            case FULL -> "This page shows the articles whole.";
        };
    }

    static String right(Wish.Right right) {
        return switch (right) {
            case OWN -> "Who shared it says that the articles are their own.";
            case LICENSED -> "Who shared it says that a licence allows handing the articles on.";
            case CLASS -> "Who shared it says that it is for a class of theirs.";
        };
    }
}
