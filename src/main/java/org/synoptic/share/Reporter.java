package org.synoptic.share;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Span;
import org.synoptic.compare.Alone;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Selection;
import org.synoptic.quote.Source;
import org.synoptic.segment.Sentence;
import org.synoptic.words.Words;

/// Writes the report of a comparison. The ids of statements, figures and "only in" marks are those of the reading view.
final class Reporter {
    private final Comparison comparison;
    private final Shown shown;
    private final boolean notes;
    private final Places places;
    private final List<Report.Claim> claims = new ArrayList<>();
    private final Map<Alignment.Row, String> claimIds = new HashMap<>();

    private Reporter(Comparison comparison, Shown shown, boolean notes) {
        this.comparison = comparison;
        this.shown = shown;
        this.notes = notes;
        this.places = new Places(comparison, notes);
    }

    /// First without any words, to see where the findings stand; then with the words that may be shown.
    static Report of(String title, Comparison comparison, Level level, @Nullable Instant made) {
        return of(title, comparison, level, made, false);
    }

    /// With `notes`, who decided what and people's notes go out too.
    static Report of(String title, Comparison comparison, Level level, @Nullable Instant made, boolean notes) {
        return of(title, comparison, level, made, notes, Wish.Mark.ALL);
    }

    /// With some kinds of marks only: what those that are left out would show is not shown.
    static Report of(
            String title,
            Comparison comparison,
            Level level,
            @Nullable Instant made,
            boolean notes,
            Set<Wish.Mark> marks) {
        Report bare = new Reporter(comparison, Shown.nothing(), false)
                .write(title, Level.MARKS, made)
                .only(marks);
        Shown shown = Shown.of(level, comparison, bare);
        return new Reporter(comparison, shown, notes).write(title, level, made).only(marks);
    }

    /// Everything, with who decided what and the notes: for whom it belongs to.
    static Report own(String title, Comparison comparison) {
        return new Reporter(comparison, Shown.everything(), true).write(title, Level.FULL, null);
    }

    private Report write(String title, Level level, @Nullable Instant made) {
        for (Witness w : comparison.witnesses())
            for (Alignment.Row r : comparison.alignment().rows())
                if (r.article().equals(w.id())) claim(r);
        List<Report.Piece> pieces =
                comparison.witnesses().stream().map(this::piece).toList();
        List<Report.Statement> statements = new StatementReporter(comparison, shown, places).statements();
        List<Report.Only> only = only();
        List<Report.Figure> figures = figures();
        Report.Counts counts = counts(statements, only, figures);
        return new Report(
                Report.FORMAT,
                title,
                made,
                comparison.engine(),
                level,
                counts,
                pieces,
                statements,
                claims,
                only,
                figures,
                decisions(),
                null,
                null,
                null,
                selection(),
                null,
                language());
    }

    /// The language of whoever has it made.
    private static @Nullable String language() {
        String tag = Words.here().tag();
        return Words.LANGUAGES.indexOf(tag) > 0 ? tag : null;
    }

    /// What else was considered, if that was written down.
    private @Nullable List<Report.Chosen> selection() {
        Selection selection = comparison.selection();
        if (selection.steps().isEmpty()) return null;
        return selection.outcomes().stream()
                .filter(s -> s.what() != Selection.What.ADDED)
                .map(s -> new Report.Chosen(
                        s.what().name().toLowerCase(Locale.ROOT),
                        s.label(),
                        s.address(),
                        notes && !s.reason().isEmpty() ? s.reason() : null,
                        notes && !s.by().isEmpty() ? s.by() : null))
                .toList();
    }

    private Report.Counts counts(
            List<Report.Statement> statements, List<Report.Only> only, List<Report.Figure> figures) {
        List<String> days = comparison.witnesses().stream()
                .map(w -> w.segments().article().published())
                .filter(Objects::nonNull)
                .filter(p -> p.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .map(p -> p.substring(0, 10))
                .sorted()
                .toList();
        return new Report.Counts(
                comparison.reports(),
                comparison.independent(),
                statements.size(),
                (int) statements.stream().filter(Report.Statement::shared).count(),
                only.size(),
                figures.size(),
                comparison.transcripts().articles().isEmpty()
                        ? null
                        : comparison.transcripts().articles().size(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }

    private Report.Piece piece(Witness w) {
        Article a = w.segments().article();
        URI address = a.address();
        Article.Origin origin = a.origin();
        return new Report.Piece(
                w.sigil().value(),
                a.id().value(),
                a.outlet().name(),
                a.outlet().domain(),
                a.outlet().kind(),
                a.title(),
                a.bylines(),
                a.published(),
                a.updated(),
                address == null ? null : address.toString(),
                a.language(),
                origin == null ? null : new Report.Origin(origin.name(), origin.republished()),
                comparison.copies().origin(a.id()).map(places::sigil).orElse(null),
                comparison.transcripts().has(a.id()) ? true : null,
                a.words(),
                w.segments().sentences().size(),
                trust(a.gauge()),
                state(a),
                shown.whole() ? a.text() : null,
                lines(w));
    }

    private static Report.Trust trust(Gauge gauge) {
        return new Report.Trust(
                Places.hundredths(gauge.score()),
                gauge.checkable(),
                gauge.told().stream().map(Gauge.Reason::sentence).toList());
    }

    private static Report.State state(Article a) {
        Instant received = a.snapshot().received();
        return new Report.State(
                a.snapshot().bytesHash(), a.snapshot().textHash(), received.equals(Instant.EPOCH) ? null : received);
    }

    private List<Report.Line> lines(Witness w) {
        List<Report.Line> out = new ArrayList<>();
        for (Sentence s : w.segments().sentences())
            shown.words(w, s.span())
                    .ifPresent(words -> out.add(new Report.Line(
                            s.index(),
                            s.paragraph(),
                            kind(w, s),
                            s.span().start(),
                            s.span().end(),
                            words)));
        return out;
    }

    private static String kind(Witness w, Sentence s) {
        return w.segments().article().paragraphs().get(s.paragraph()).kind().name();
    }

    private void claim(Alignment.Row row) {
        Witness w = places.witness(row.claim().span());
        String id = "c" + (claims.size() + 1);
        Source by = row.claim().assertedBy();
        Map<ArticleId, Finding> findings = row.findings();
        claimIds.put(row, id);
        claims.add(new Report.Claim(
                id,
                Cite.claim(w.segments().article(), row.claim().span()),
                w.sigil().value(),
                row.claim().sentence(),
                row.claim().span().start(),
                row.claim().span().end(),
                by == null ? null : by.name(),
                comparison.witnesses().stream()
                        .filter(o -> findings.containsKey(o.id()))
                        .map(o -> answer(w, row, o, Objects.requireNonNull(findings.get(o.id()))))
                        .toList()));
    }

    /// Reasons quote the words they rest on, so they go out with both passages only.
    private Report.Answer answer(Witness own, Alignment.Row row, Witness other, Finding finding) {
        boolean here = shown.words(own, row.claim().span()).isPresent();
        List<Report.Passage> passages = finding.evidence().stream()
                .map(e -> new Report.Passage(
                        e.sentence(),
                        e.passage().start(),
                        e.passage().end(),
                        Places.hundredths(e.score()),
                        here && shown.words(other, e.passage()).isPresent() ? places.told(e.reasons()) : List.of()))
                .toList();
        return new Report.Answer(other.sigil().value(), state(finding), passages);
    }

    private static String state(Finding f) {
        return switch (f) {
            case Finding.Found x -> "found";
            case Finding.Partly x -> "partly";
            case Finding.Differs x -> "differs";
            case Finding.NotFound x -> "notFound";
            case Finding.NotCheckable x -> "notCheckable";
        };
    }

    private static Report.@Nullable Part part(Alignment.@Nullable LoneClause clause) {
        return clause == null
                ? null
                : new Report.Part(clause.span().start(), clause.span().end());
    }

    private List<Report.Only> only() {
        List<Report.Only> out = new ArrayList<>();
        for (Alone a : Alone.in(comparison))
            out.add(new Report.Only(
                    "o" + (out.size() + 1),
                    id(a.rows().getFirst()),
                    a.to() == a.from() ? null : a.to(),
                    a.copied(),
                    part(a.clause())));
        return out;
    }

    private String id(Alignment.Row row) {
        return Objects.requireNonNull(claimIds.get(row));
    }

    private List<Report.Figure> figures() {
        List<Report.Figure> out = new ArrayList<>();
        for (Comparison.Difference d : comparison.differences()) {
            List<Report.Side> sides = d.conflicts().stream()
                    .flatMap(c -> Stream.of(c.here(), c.there()))
                    .distinct()
                    .sorted()
                    .map(this::side)
                    .toList();
            out.add(new Report.Figure("f" + (out.size() + 1), d.kind(), sides));
        }
        return out;
    }

    private List<Report.Decision> decisions() {
        return comparison.decisions().stream()
                .filter(d -> comparison.witness(d.here().span().article()).isPresent())
                .map(this::decision)
                .toList();
    }

    private Report.Decision decision(Decision d) {
        Decision.Passage there = d.there();
        return new Report.Decision(
                d.subject().name(),
                d.verdict().name(),
                place(d.here().span()),
                there == null ? null : place(there.span()),
                d.at(),
                notes ? d.by() : null,
                notes && !d.note().isBlank() ? d.note() : null);
    }

    private Report.Place place(Span span) {
        return new Report.Place(places.sigil(span.article()), span.start(), span.end());
    }

    private Report.Side side(Span span) {
        Witness w = places.witness(span);
        return new Report.Side(
                w.sigil().value(),
                Places.sentence(w, span),
                span.start(),
                span.end(),
                shown.words(w, span).orElse(null));
    }
}
