package org.synoptic.share;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the tables. Spreadsheets run what looks like a formula, so no text may begin like one.
final class Csv {
    private static final String FORMULA = "=+-@|%\t\r\n＝＋－＠";

    private final Report report;
    private final Set<String> alone;
    private final StringBuilder out = new StringBuilder("\uFEFF");

    private Csv(Report report) {
        this.report = report;
        this.alone = report.onlyIn().stream()
                .filter(Report.Only::whole)
                .flatMap(o -> report.claims(o).stream())
                .map(Report.Claim::id)
                .collect(Collectors.toSet());
    }

    static String of(Report report, Export.Table table) {
        Csv csv = new Csv(report);
        switch (table) {
            case ARTICLES -> csv.articles();
            case QUOTATIONS -> csv.quotations();
            case CLAIMS -> csv.claims();
            case DECISIONS -> csv.decisions();
        }
        return csv.out.toString();
    }

    private void articles() {
        row(
                "article",
                "outlet",
                "kind",
                "title",
                "bylines",
                "published",
                "updated",
                "address",
                "language",
                "words",
                "copy_of",
                "transcript",
                "origin",
                "trust",
                "checkable",
                "received",
                "page_sha256",
                "text_sha256",
                "engine");
        for (Report.Piece a : report.articles())
            row(
                    a.sigil(),
                    a.outlet(),
                    a.kind(),
                    a.title(),
                    String.join("; ", a.bylines()),
                    a.published(),
                    a.updated(),
                    a.address(),
                    a.language(),
                    a.words(),
                    a.copyOf(),
                    a.transcript() != null,
                    a.origin() == null ? null : a.origin().name(),
                    a.trust().score(),
                    a.trust().checkable(),
                    a.snapshot().received(),
                    a.snapshot().page(),
                    a.snapshot().text(),
                    report.engine());
    }

    private void quotations() {
        row(
                "statement",
                "shared",
                "speaker",
                "role",
                "article",
                "outlet",
                "sentence",
                "start",
                "end",
                "type",
                "lost_marks",
                "words",
                "mention",
                "relation",
                "similarity",
                "flags",
                "copy_of",
                "spoken",
                "transcript",
                "transcript_words",
                "text_sha256",
                "cite",
                "engine");
        for (Report.Statement s : report.statements())
            for (Report.Wording w : s.wordings()) {
                Report.Piece a = report.article(w.article());
                Report.Spoken spoken = w.spoken();
                row(
                        s.id(),
                        s.shared(),
                        s.speaker(),
                        s.role(),
                        w.article(),
                        a.outlet(),
                        w.sentence() + 1,
                        w.start(),
                        w.end(),
                        w.type(),
                        w.lostMarks(),
                        w.words(),
                        w.mention(),
                        w.relation(),
                        w.similarity(),
                        String.join("; ", w.flags()),
                        w.copyOf(),
                        spoken == null ? null : Phrases.spoken(spoken).substring(2),
                        spoken == null ? null : spoken.article(),
                        spoken == null ? null : spoken.words(),
                        a.snapshot().text(),
                        s.cite(),
                        report.engine());
            }
    }

    private void decisions() {
        row(
                "subject",
                "verdict",
                "article",
                "outlet",
                "start",
                "end",
                "words",
                "other_article",
                "other_outlet",
                "other_start",
                "other_end",
                "other_words",
                "decided_by",
                "decided",
                "note",
                "text_sha256",
                "other_text_sha256",
                "engine",
                "not_found");
        for (Report.Decision d : report.decisions()) {
            Report.Place here = d.here();
            Report.Place there = d.there();
            row(
                    d.subject(),
                    d.verdict(),
                    here.article(),
                    report.article(here.article()).outlet(),
                    here.start(),
                    here.end(),
                    report.words(here),
                    there == null ? null : there.article(),
                    there == null ? null : report.article(there.article()).outlet(),
                    there == null ? null : there.start(),
                    there == null ? null : there.end(),
                    there == null ? null : report.words(there),
                    d.by(),
                    d.at(),
                    d.note(),
                    report.article(here.article()).snapshot().text(),
                    there == null
                            ? null
                            : report.article(there.article()).snapshot().text(),
                    report.engine(),
                    null);
        }
        report.lost().forEach(this::unplaced);
    }

    /// Of words that are not found any more there is no place to tell.
    private void unplaced(Report.Unplaced d) {
        Report.Said here = d.passages().getFirst();
        Report.Said there = d.passages().size() < 2 ? null : d.passages().get(1);
        row(
                d.subject(),
                d.verdict(),
                here.article(),
                outlet(here),
                null,
                null,
                here.words(),
                there == null ? null : there.article(),
                there == null ? null : outlet(there),
                null,
                null,
                there == null ? null : there.words(),
                d.by(),
                d.at(),
                d.note(),
                null,
                null,
                report.engine(),
                d.why());
    }

    private @Nullable String outlet(Report.Said said) {
        String sigil = said.article();
        return sigil == null ? null : report.article(sigil).outlet();
    }

    private void claims() {
        row(Stream.concat(
                        Stream.of(
                                "claim",
                                "article",
                                "outlet",
                                "sentence",
                                "start",
                                "end",
                                "words",
                                "asserted_by",
                                "only_in",
                                "text_sha256",
                                "cite",
                                "only_clauses",
                                "engine"),
                        report.articles().stream().flatMap(a -> Stream.of("in_" + a.sigil(), "score_" + a.sigil())))
                .toArray());
        for (Report.Claim c : report.claims()) claim(c);
    }

    /// The clauses that are in this outlet alone, where others tell the rest.
    private String onlyClauses(Report.Claim c) {
        return report.onlyIn().stream()
                .filter(o -> o.claim().equals(c.id()))
                .flatMap(o -> Stream.ofNullable(o.clause()))
                .map(p -> report.words(new Report.Place(c.article(), p.start(), p.end())))
                .collect(Collectors.joining(" | "));
    }

    private void claim(Report.Claim c) {
        Report.Piece a = report.article(c.article());
        boolean only = alone.contains(c.id());
        Optional<Report.Line> line = a.line(c.sentence());
        row(Stream.concat(
                        Stream.of(
                                c.id(),
                                c.article(),
                                a.outlet(),
                                c.sentence() + 1,
                                c.start(),
                                c.end(),
                                line.map(Report.Line::words).orElse(""),
                                Objects.requireNonNullElse(c.assertedBy(), ""),
                                only,
                                a.snapshot().text(),
                                Objects.requireNonNullElse(c.cite(), ""),
                                onlyClauses(c),
                                report.engine()),
                        report.articles().stream().flatMap(o -> answer(c, o)))
                .toArray());
    }

    private static Stream<Object> answer(Report.Claim c, Report.Piece other) {
        if (other.sigil().equals(c.article())) return Stream.of("own", "");
        return c.elsewhere().stream()
                .filter(e -> e.article().equals(other.sigil()))
                .findFirst()
                .map(e -> Stream.<Object>of(
                        Phrases.state(e.state()),
                        e.passages().isEmpty() ? "" : e.passages().getFirst().score()))
                .orElse(Stream.of("", ""));
    }

    private void row(@Nullable Object... cells) {
        out.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Number || value instanceof Boolean) return value.toString();
        String text = value.toString();
        return '"' + safe(text).replace("\"", "\"\"") + '"';
    }

    private static String safe(String text) {
        boolean formula = startsLikeOne(text) || startsLikeOne(text.stripLeading());
        return formula ? "'" + text : text;
    }

    private static boolean startsLikeOne(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
