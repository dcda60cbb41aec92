package org.synoptic.compare;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding;
import org.synoptic.align.Sigil;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;
import org.synoptic.claim.Claim;
import org.synoptic.quote.Attribution;
import org.synoptic.quote.Cue;
import org.synoptic.quote.Likeness;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.quote.Spoken;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;
import org.synoptic.story.Syndication;

/// Lays the bars over every text of a comparison and gives its articles other ids, for theirs are made of their
/// addresses. The new ids stand in the order of the columns, so nothing that is ordered by them tells the old order.
final class Veil {
    private static final int DAY = 10;

    private final Bars bars;
    private final List<Witness> drawn;
    private final Map<ArticleId, ArticleId> ids = new HashMap<>();

    Veil(Bars bars, List<Witness> drawn) {
        this.bars = bars;
        this.drawn = drawn;
        for (int i = 0; i < drawn.size(); i++) ids.put(drawn.get(i).id(), new ArticleId("blind-%02d".formatted(i + 1)));
    }

    Comparison over(Comparison c) {
        List<Witness> witnesses = java.util.stream.IntStream.range(0, drawn.size())
                .mapToObj(i -> witness(Comparison.sigil(i), drawn.get(i)))
                .toList();
        return new Comparison(
                witnesses,
                new Variants(
                        c.variants().statements().stream().map(this::statement).toList()),
                new Alignment(c.alignment().rows().stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(r -> r.claim().span()))
                        .toList()),
                new Syndication(c.syndication().pairs().stream().map(this::pair).toList()),
                c.only().stream()
                        .map(o -> new Comparison.OnlyIn(id(o.article()), claim(o.claim()), o.copied()))
                        .sorted(Comparator.comparing(o -> o.claim().span()))
                        .toList(),
                c.differences().stream()
                        .map(this::difference)
                        .sorted(Comparator.comparing(Veil::first))
                        .toList(),
                new Copies(c.copies().groups().stream()
                        .map(g -> g.stream().map(this::id).toList())
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList()),
                transcripts(c.transcripts()),
                List.of(),
                c.engine(),
                Selection.UNTOLD);
    }

    private Transcripts transcripts(Transcripts t) {
        Map<Quotation, Spoken> spoken = new LinkedHashMap<>();
        t.quotations().forEach((q, s) -> spoken.put(quotation(q), new Spoken(s.state(), spanOrNull(s.there()))));
        return new Transcripts(t.articles().stream().map(this::id).collect(Collectors.toSet()), spoken);
    }

    /// Who links knows the names, and may be an outlet's own.
    private String reason(String reason) {
        return bars.over(reason.startsWith("Linked by ") ? "Linked by a person." : reason);
    }

    private ArticleId id(ArticleId id) {
        return ids.getOrDefault(id, new ArticleId("blind"));
    }

    private Span span(Span s) {
        return new Span(id(s.article()), s.start(), s.end());
    }

    private @Nullable Span spanOrNull(@Nullable Span s) {
        return s == null ? null : span(s);
    }

    private Witness witness(Sigil sigil, Witness w) {
        return new Witness(
                sigil,
                segments(sigil, w.segments()),
                w.quotations().stream().map(this::quotation).toList(),
                w.claims().stream().map(this::claim).toList());
    }

    private Segments segments(Sigil sigil, Segments s) {
        Article article = article(sigil, s.article());
        return new Segments(
                article,
                s.sentences().stream()
                        .map(x -> new Sentence(x.index(), span(x.span()), x.paragraph(), x.firstToken(), x.endToken()))
                        .toList(),
                s.tokens().stream().map(t -> token(article.text(), t)).toList());
    }

    private static Token token(String text, Token t) {
        String words = text.substring(t.start(), t.end());
        return words.equals(t.text()) ? t : new Token(t.start(), t.end(), words, words, t.kind());
    }

    private Article article(Sigil sigil, Article a) {
        String text = bars.over(a.text());
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Article(
                id(a.id()),
                Outlet.named("Outlet " + sigil.value()),
                bars.over(a.title()),
                List.of(),
                day(a.published()),
                day(a.updated()),
                null,
                a.language(),
                null,
                text,
                a.paragraphs().stream()
                        .map(p -> new Paragraph(span(p.span()), p.kind()))
                        .toList(),
                gauge(a.gauge()),
                Snapshot.of(bytes, text, a.snapshot().received().truncatedTo(ChronoUnit.DAYS)));
    }

    private static @Nullable String day(@Nullable String moment) {
        return moment == null ? null : moment.substring(0, Math.min(DAY, moment.length()));
    }

    private Gauge gauge(Gauge g) {
        return new Gauge(
                g.score(),
                g.reasons().stream()
                        .map(r -> new Gauge.Reason(r.doubt(), bars.over(r.sentence())))
                        .toList());
    }

    private Quotation quotation(Quotation q) {
        Cue cue = q.attribution().cue();
        Attribution attribution = new Attribution(
                cue == null ? null : new Cue(span(cue.span())),
                source(q.attribution().source()));
        return new Quotation(span(q.span()), q.type(), q.lostMarks(), q.speech(), attribution);
    }

    private @Nullable Source source(@Nullable Source s) {
        if (s == null) return null;
        String role = s.role();
        return new Source(bars.overName(s.name()), spanOrNull(s.mention()), role == null ? null : bars.overName(role));
    }

    private Claim claim(Claim c) {
        return new Claim(span(c.span()), c.sentence(), source(c.assertedBy()), c.certainty());
    }

    private Variants.Statement statement(Variants.Statement s) {
        return new Variants.Statement(s.wordings().stream()
                .map(v -> new Variants.Variant(
                        v.pieces().stream().map(this::quotation).toList(), likeness(v.likeness())))
                .toList());
    }

    private Likeness likeness(Likeness l) {
        return new Likeness(
                l.relation(),
                l.similarity(),
                l.flags(),
                l.reasons().stream().map(this::reason).toList());
    }

    private Alignment.Row row(Alignment.Row r) {
        Map<ArticleId, Finding> findings = new LinkedHashMap<>();
        r.findings().entrySet().stream()
                .sorted(Comparator.comparing(e -> id(e.getKey())))
                .forEach(e -> findings.put(id(e.getKey()), finding(e.getValue())));
        return new Alignment.Row(
                id(r.article()),
                claim(r.claim()),
                findings,
                r.clauses().stream().map(this::clause).toList());
    }

    private Alignment.LoneClause clause(Alignment.LoneClause c) {
        Map<ArticleId, Finding.Evidence> nearest = new LinkedHashMap<>();
        c.nearest().entrySet().stream()
                .sorted(Comparator.comparing(e -> id(e.getKey())))
                .forEach(e -> nearest.put(id(e.getKey()), evidence(e.getValue())));
        return new Alignment.LoneClause(span(c.span()), nearest);
    }

    private Finding.Evidence evidence(Finding.Evidence e) {
        return new Finding.Evidence(
                span(e.passage()),
                e.sentence(),
                e.score(),
                e.reasons().stream().map(this::reason).toList());
    }

    private Finding finding(Finding f) {
        List<Finding.Evidence> evidence =
                f.evidence().stream().map(this::evidence).toList();
        return switch (f) {
            case Finding.Found x -> new Finding.Found(evidence);
            case Finding.Partly x ->
                new Finding.Partly(evidence, x.open().stream().map(this::span).toList());
            case Finding.Differs x ->
                new Finding.Differs(
                        evidence, x.conflicts().stream().map(this::conflict).toList());
            case Finding.NotFound x -> new Finding.NotFound(evidence);
            case Finding.NotCheckable x -> new Finding.NotCheckable(evidence);
        };
    }

    private Finding.Conflict conflict(Finding.Conflict c) {
        return new Finding.Conflict(span(c.here()), span(c.there()), c.kind());
    }

    private Comparison.Difference difference(Comparison.Difference d) {
        return new Comparison.Difference(
                d.kind(), d.conflicts().stream().map(this::conflict).toList());
    }

    private static Span first(Comparison.Difference d) {
        return d.conflicts().stream()
                .flatMap(c -> java.util.stream.Stream.of(c.here(), c.there()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Syndication.Pair pair(Syndication.Pair p) {
        ArticleId origin = p.origin();
        boolean turned = id(p.a()).compareTo(id(p.b())) > 0;
        return new Syndication.Pair(
                id(turned ? p.b() : p.a()),
                id(turned ? p.a() : p.b()),
                p.score(),
                p.state(),
                p.passages().stream().map(this::span).toList(),
                origin == null ? null : id(origin));
    }
}
