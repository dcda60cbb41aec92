package org.synoptic.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.compare.Anchor;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Selection;
import org.synoptic.store.Decisions;
import org.synoptic.store.Editions;
import org.synoptic.store.Holdings;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What stands in an archive's `library.json`: how many texts there are, and every row that is small. All that is not
/// ASCII is escaped, as some texts hold what no encoding can carry.
record Inventory(
        String format,
        int texts,
        List<Compared> comparisons,
        List<Frozen> editions,
        List<Link> links,
        List<Complaint> complaints,
        @Nullable List<Feed> feeds,
        @Nullable List<List<String>> stories) {
    static final String FORMAT = "synoptic-library/1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /// A comparison; archives from before there were transcripts, or selections were written down, name none.
    record Compared(
            String id,
            String title,
            Instant created,
            Instant changed,
            List<State> articles,
            @Nullable List<String> transcripts,
            @Nullable List<Step> selection,
            List<Decided> decisions) {}

    record Step(
            Instant at,
            Selection.What what,
            String label,
            @Nullable String address,
            @Nullable String article,
            String reason,
            String by) {}

    record State(String article, String text) {}

    record Decided(
            String id,
            Decision.Subject subject,
            Decision.Verdict verdict,
            Passage here,
            @Nullable Passage there,
            String by,
            String note,
            Instant at,
            @Nullable Instant undone) {}

    record Passage(String article, String text, int start, String before, String words, String after) {}

    record Frozen(String hash, String comparison, String title, Level level, Instant made) {}

    record Link(
            String id,
            String secretHash,
            String edition,
            Instant made,
            @Nullable Instant expires,
            @Nullable String password,
            @Nullable String frames,
            @Nullable Instant revoked,
            @Nullable Instant hidden,
            @Nullable String hiddenReason,
            long opened) {}

    record Complaint(
            String id,
            String link,
            Instant made,
            String words,
            @Nullable Instant closed) {}

    /// A feed with its entries. Archives from before there were feeds have none.
    record Feed(
            String address,
            String title,
            @Nullable String site,
            Instant added,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Instant asked,
            int fresh,
            @Nullable String trouble,
            List<Entry> entries) {}

    record Entry(String link, String title, @Nullable Instant published, Instant seen) {}

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static <T> T read(byte[] json, Class<T> type) {
        return Objects.requireNonNull(MAPPER.readValue(json, type));
    }

    static Inventory of(Holdings.Stock stock) {
        return new Inventory(
                FORMAT,
                stock.texts().size(),
                stock.comparisons().stream().map(Inventory::compared).toList(),
                stock.editions().stream()
                        .map(e -> new Frozen(
                                e.hash(), e.comparison().value(), e.title(), Level.valueOf(e.level()), e.made()))
                        .toList(),
                stock.links().stream().map(Inventory::link).toList(),
                stock.complaints().stream()
                        .map(c -> new Complaint(c.id(), c.link(), c.made(), c.words(), c.closed()))
                        .toList(),
                stock.feeds().stream().map(FollowedFeeds::packed).toList(),
                stock.stories().stream()
                        .map(s -> s.stream().map(ArticleId::value).toList())
                        .toList());
    }

    private static Link link(Holdings.Link l) {
        Editions.Hidden hidden = l.hidden();
        return new Link(
                l.id(),
                l.secretHash(),
                l.edition(),
                l.made(),
                l.conditions().expires(),
                l.conditions().password(),
                l.conditions().frames(),
                l.revoked(),
                hidden == null ? null : hidden.since(),
                hidden == null ? null : hidden.reason(),
                l.opened());
    }

    private static Compared compared(Holdings.Compared c) {
        return new Compared(
                c.id().value(),
                c.title(),
                c.created(),
                c.changed(),
                c.articles().stream()
                        .map(s -> new State(s.article().value(), s.textHash()))
                        .toList(),
                c.transcripts().stream().map(ArticleId::value).sorted().toList(),
                c.selection().steps().stream().map(Inventory::step).toList(),
                c.decisions().stream().map(Inventory::decided).toList());
    }

    private static Step step(Selection.Step s) {
        ArticleId article = s.article();
        return new Step(
                s.at(), s.what(), s.label(), s.address(), article == null ? null : article.value(), s.reason(), s.by());
    }

    private static Selection.Step kept(Step s) {
        return new Selection.Step(
                Objects.requireNonNull(s.at()),
                Objects.requireNonNull(s.what()),
                Objects.requireNonNull(s.label()),
                s.address(),
                s.article() == null ? null : new ArticleId(s.article()),
                Objects.requireNonNullElse(s.reason(), ""),
                Objects.requireNonNullElse(s.by(), ""));
    }

    private static Decided decided(Decisions.Kept d) {
        Decisions.Made made = d.made();
        Anchor there = made.there();
        return new Decided(
                d.id(),
                made.subject(),
                made.verdict(),
                passage(made.here()),
                there == null ? null : passage(there),
                made.by(),
                made.note(),
                d.at(),
                d.undone());
    }

    private static Passage passage(Anchor a) {
        return new Passage(
                a.article().value(),
                a.passage().textHash(),
                a.passage().span().start(),
                a.before(),
                a.words(),
                a.after());
    }

    /// The rows as the library keeps them; whatever does not fit together throws.
    Holdings.Stock stock(List<Holdings.Text> all) {
        return new Holdings.Stock(
                all,
                comparisons.stream().map(Inventory::kept).toList(),
                editions.stream()
                        .map(e -> new Holdings.Frozen(
                                hash(e.hash()),
                                new ComparisonId(e.comparison()),
                                Objects.requireNonNull(e.title()),
                                e.level().name(),
                                Objects.requireNonNull(e.made())))
                        .toList(),
                links.stream().map(Inventory::kept).toList(),
                complaints.stream()
                        .map(c -> new Holdings.Complaint(
                                new ComparisonId(c.id()).value(),
                                new ComparisonId(c.link()).value(),
                                Objects.requireNonNull(c.made()),
                                Objects.requireNonNull(c.words()),
                                c.closed()))
                        .toList(),
                feeds == null
                        ? List.of()
                        : feeds.stream().map(FollowedFeeds::unpacked).toList(),
                stories == null
                        ? List.of()
                        : stories.stream().map(Inventory::story).toList());
    }

    private static Holdings.Link kept(Link l) {
        Instant hidden = l.hidden();
        if (l.frames() != null && !Frames.isOne(l.frames()))
            throw new IllegalArgumentException("No sites: " + l.frames());
        return new Holdings.Link(
                new ComparisonId(l.id()).value(),
                hash(l.secretHash()),
                hash(l.edition()),
                Objects.requireNonNull(l.made()),
                new Editions.Conditions(l.expires(), l.password(), l.frames()),
                l.revoked(),
                hidden == null ? null : new Editions.Hidden(hidden, Objects.requireNonNullElse(l.hiddenReason(), "")),
                l.opened());
    }

    private static Set<ArticleId> story(List<String> articles) {
        return articles.stream().map(ArticleId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Holdings.Compared kept(Compared c) {
        return new Holdings.Compared(
                new ComparisonId(c.id()),
                Objects.requireNonNull(c.title()),
                Objects.requireNonNull(c.created()),
                Objects.requireNonNull(c.changed()),
                c.articles().stream()
                        .map(s -> new Holdings.State(new ArticleId(s.article()), hash(s.text())))
                        .toList(),
                Stream.ofNullable(c.transcripts())
                        .flatMap(List::stream)
                        .map(ArticleId::new)
                        .collect(Collectors.toSet()),
                new Selection(Stream.ofNullable(c.selection())
                        .flatMap(List::stream)
                        .map(Inventory::kept)
                        .toList()),
                c.decisions().stream().map(Inventory::kept).toList());
    }

    private static Decisions.Kept kept(Decided d) {
        Passage there = d.there();
        var made = new Decisions.Made(
                Objects.requireNonNull(d.subject()),
                Objects.requireNonNull(d.verdict()),
                anchor(d.here()),
                there == null ? null : anchor(there),
                d.by(),
                Objects.requireNonNull(d.note()));
        return new Decisions.Kept(new ComparisonId(d.id()).value(), made, Objects.requireNonNull(d.at()), d.undone());
    }

    private static Anchor anchor(Passage p) {
        Span span = new Span(
                new ArticleId(p.article()), p.start(), p.start() + p.words().length());
        return new Anchor(
                new Decision.Passage(span, hash(p.text())),
                Objects.requireNonNull(p.before()),
                p.words(),
                Objects.requireNonNull(p.after()));
    }

    static String hash(String said) {
        if (!said.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("No SHA-256: " + said);
        return said;
    }
}
