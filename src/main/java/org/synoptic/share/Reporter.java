package org.synoptic.share;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Span;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Selection;
import org.synoptic.compare.Transcripts;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Sentence;

/// Writes the report of a comparison. The ids of statements, figures and "only in" marks are those of the reading view.
final class Reporter {
    private final Comparison comparison;
    private final Shown shown;
    private final boolean notes;
    private final Map<ArticleId, Witness> witnesses;
    private final List<Report.Claim> claims = new ArrayList<>();
    private final Map<Alignment.Row, String> claimIds = new HashMap<>();

    private Reporter(Comparison comparison, Shown shown, boolean notes) {
        this.comparison = comparison;
        this.shown = shown;
        this.notes = notes;
        this.witnesses = comparison.byId();
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
        List<Report.Statement> statements = statements();
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
                null);
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
                comparison.copies().origin(a.id()).map(this::sigil).orElse(null),
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
                hundredths(gauge.score()),
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

    private List<Report.Statement> statements() {
        List<Report.Statement> out = new ArrayList<>();
        for (Variants.Statement s : comparison.variants().statements()) {
            Optional<Source> speaker = speaker(s);
            out.add(new Report.Statement(
                    "q" + (out.size() + 1),
                    cite(s),
                    s.articles() > 1,
                    speaker.map(Source::name).orElse(null),
                    speaker.map(Source::role).orElse(null),
                    s.wordings().stream().map(v -> wording(s, v)).toList()));
        }
        return out;
    }

    private String cite(Variants.Statement s) {
        Span longest = s.wordings().getFirst().quotation().span();
        return Cite.statement(witness(longest).segments().article(), longest);
    }

    /// The fullest name that any wording's article gives.
    private static Optional<Source> speaker(Variants.Statement s) {
        Source best = null;
        for (Variants.Variant v : s.wordings()) {
            Source source = v.quotation().attribution().source();
            if (source != null && (best == null || fuller(source, best))) best = source;
        }
        return Optional.ofNullable(best);
    }

    private static boolean fuller(Source a, Source b) {
        if ((a.role() != null) != (b.role() != null)) return a.role() != null;
        return a.name().length() > b.name().length();
    }

    private Report.Wording wording(Variants.Statement statement, Variants.Variant v) {
        Quotation q = v.quotation();
        Witness w = witness(q.span());
        Source source = q.attribution().source();
        Span mention = source == null ? null : source.mention();
        boolean longest = v.equals(statement.wordings().getFirst());
        List<Span> spans = v.pieces().stream().map(Quotation::span).toList();
        return new Report.Wording(
                w.sigil().value(),
                sentence(w, q.span()),
                v.range().start(),
                v.range().end(),
                q.type().name(),
                q.lostMarks(),
                words(w, spans).orElse(null),
                mention == null ? null : shown.words(w, mention).orElse(null),
                longest ? "longest" : v.likeness().relation().name().toLowerCase(Locale.ROOT),
                hundredths(v.likeness().similarity()),
                v.likeness().flags().stream()
                        .map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .sorted()
                        .toList(),
                words(w, spans).isPresent() ? told(v.likeness().reasons()) : List.of(),
                copiedFrom(statement, q.span().article()).orElse(null),
                comparison.transcripts().of(v).map(this::spoken).orElse(null),
                parts(spans));
    }

    /// All pieces, if all of them are shown.
    private Optional<String> words(Witness w, List<Span> pieces) {
        List<String> shownPieces =
                pieces.stream().flatMap(s -> shown.words(w, s).stream()).toList();
        return shownPieces.size() < pieces.size()
                ? Optional.empty()
                : Optional.of(String.join(Variants.Variant.BREAK, shownPieces));
    }

    private static @Nullable List<Report.Part> parts(List<Span> spans) {
        if (spans.size() < 2) return null;
        return spans.stream().map(s -> new Report.Part(s.start(), s.end())).toList();
    }

    private Report.Spoken spoken(Transcripts.Heard heard) {
        String state = switch (heard.state()) {
            case AS_SPOKEN -> "asSpoken";
            case ALTERED -> "altered";
            case NOT_IN_TRANSCRIPT -> "notInTranscript";
        };
        if (heard.there().isEmpty()) return new Report.Spoken(state, null, null, null, null, null, null);
        Span first = heard.there().getFirst();
        Witness w = witness(first);
        return new Report.Spoken(
                state,
                w.sigil().value(),
                sentence(w, first),
                heard.there().stream().mapToInt(Span::start).min().orElseThrow(),
                heard.there().stream().mapToInt(Span::end).max().orElseThrow(),
                words(w, heard.there()).orElse(null),
                parts(heard.there()));
    }

    /// The article this wording was copied with, if that one prints the statement too.
    private Optional<String> copiedFrom(Variants.Statement statement, ArticleId article) {
        return comparison
                .copies()
                .origin(article)
                .filter(o -> Variants.printedBy(statement).contains(o))
                .map(this::sigil);
    }

    private void claim(Alignment.Row row) {
        Witness w = witness(row.claim().span());
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
                        hundredths(e.score()),
                        here && shown.words(other, e.passage()).isPresent() ? told(e.reasons()) : List.of()))
                .toList();
        return new Report.Answer(other.sigil().value(), state(finding), passages);
    }

    /// Reasons name who made a link; that stays with the owner.
    private List<String> told(List<String> reasons) {
        if (notes || comparison.decisions().isEmpty()) return reasons;
        return reasons.stream()
                .map(r -> comparison.decisions().stream().anyMatch(d -> r.contains(d.by())) ? "Linked by a person." : r)
                .toList();
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

    /// A sentence is marked if every one of its claims stands alone.
    private List<Report.Only> only() {
        Map<String, List<Alignment.Row>> bySentence = comparison.alignment().rows().stream()
                .collect(
                        Collectors.groupingBy(r -> r.article() + " " + r.claim().sentence()));
        Set<String> alone = comparison.only().stream()
                .map(o -> o.article() + " " + o.claim().span())
                .collect(Collectors.toSet());
        Map<String, Report.Only> out = new LinkedHashMap<>();
        for (Comparison.OnlyIn o : comparison.only()) {
            String sentence = o.article() + " " + o.claim().sentence();
            List<Alignment.Row> rows = bySentence.getOrDefault(sentence, List.of());
            if (rows.stream()
                    .allMatch(r -> alone.contains(r.article() + " " + r.claim().span())))
                out.computeIfAbsent(
                        sentence, k -> new Report.Only("o" + (out.size() + 1), id(rows.getFirst()), o.copied()));
        }
        return List.copyOf(out.values());
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
                .filter(d -> witnesses.containsKey(d.here().span().article()))
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
        return new Report.Place(sigil(span.article()), span.start(), span.end());
    }

    private Report.Side side(Span span) {
        Witness w = witness(span);
        return new Report.Side(
                w.sigil().value(),
                sentence(w, span),
                span.start(),
                span.end(),
                shown.words(w, span).orElse(null));
    }

    /// The first sentence that a span stands in.
    private static int sentence(Witness w, Span span) {
        return w.segments().sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .map(Sentence::index)
                .orElse(0);
    }

    private Witness witness(Span span) {
        return Objects.requireNonNull(witnesses.get(span.article()));
    }

    private String sigil(ArticleId id) {
        return Objects.requireNonNull(witnesses.get(id)).sigil().value();
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
