package org.synoptic.share;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.words.Words;

/// A comparison laid out for others: plain data that every page and export is made from. It needs nothing beside it to
/// be read, today or in ten years. `src/docs/export.md` describes its JSON.
///
/// Articles are named by their sigils ("A"). All offsets are UTF-16 units into the text of the article's snapshot,
/// whose hash stands with the article. Words of an article stand here only as far as `level` allows: see `Shown`.
record Report(
        String format,
        String title,
        @Nullable Instant made,
        String engine,
        Level level,
        Counts counts,
        List<Piece> articles,
        List<Statement> statements,
        List<Claim> claims,
        List<Only> onlyIn,
        List<Figure> figures,
        List<Decision> decisions,
        @Nullable Boolean blind,
        @Nullable String base,
        Wish.@Nullable Right right,
        @Nullable List<Chosen> selection,
        @Nullable List<Unplaced> unplaced,
        @Nullable String language) {
    /// What an article may have of a claim, the least first.
    private static final List<String> STATES = List.of("notCheckable", "notFound", "partly", "found", "differs");

    static final String FORMAT = "synoptic-comparison/1";

    Report {
        articles = List.copyOf(articles);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        onlyIn = List.copyOf(onlyIn);
        figures = List.copyOf(figures);
        decisions = List.copyOf(decisions);
    }

    /// What became of something that was considered for the comparison and is no article of it: dropped by a person, or
    /// not to be had. Why and by whom go out with people's notes only.
    record Chosen(
            String what,
            String label,
            @Nullable String address,
            @Nullable String reason,
            @Nullable String by) {}

    Report madeAt(Instant when) {
        return with(d -> d.made = when);
    }

    /// The same, of a comparison whose names are covered.
    Report coveringNames() {
        return with(d -> d.blind = true);
    }

    /// With some kinds of marks only.
    Report only(Set<Wish.Mark> marks) {
        if (marks.containsAll(Wish.Mark.ALL)) return this;
        boolean quotations = marks.contains(Wish.Mark.QUOTATIONS);
        boolean silence = marks.contains(Wish.Mark.CLAIMS);
        boolean numbers = marks.contains(Wish.Mark.FIGURES);
        return with(d -> {
            d.counts = counts.only(quotations, silence, numbers);
            if (!quotations) d.statements = List.of();
            if (!silence) d.claims = List.of();
            if (!silence) d.onlyIn = List.of();
            if (!numbers) d.figures = List.of();
        });
    }

    /// With this article first; a sigil that none has changes nothing.
    Report startingWith(@Nullable String sigil) {
        if (sigil == null || articles.stream().noneMatch(a -> a.sigil().equals(sigil))) return this;
        return with(d -> d.base = sigil);
    }

    /// With what the sharer says of the right to hand whole texts on; of no other level.
    Report sharedBy(Wish.@Nullable Right said) {
        return level == Level.FULL && said != null ? with(d -> d.right = said) : this;
    }

    /// With decisions that do not stand over the texts as they are.
    Report remembering(List<Unplaced> decided) {
        return decided.isEmpty() ? this : with(d -> d.unplaced = List.copyOf(decided));
    }

    private Report with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /// What can be another in a report than in the one it is made of.
    private static final class Draft {
        private final Report of;
        private @Nullable Instant made;
        private Counts counts;
        private List<Statement> statements;
        private List<Claim> claims;
        private List<Only> onlyIn;
        private List<Figure> figures;
        private @Nullable Boolean blind;
        private @Nullable String base;
        private Wish.@Nullable Right right;
        private @Nullable List<Unplaced> unplaced;

        Draft(Report of) {
            this.of = of;
            made = of.made;
            counts = of.counts;
            statements = of.statements;
            claims = of.claims;
            onlyIn = of.onlyIn;
            figures = of.figures;
            blind = of.blind;
            base = of.base;
            right = of.right;
            unplaced = of.unplaced;
        }

        Report done() {
            return new Report(
                    of.format,
                    of.title,
                    made,
                    of.engine,
                    of.level,
                    counts,
                    of.articles,
                    statements,
                    claims,
                    onlyIn,
                    figures,
                    of.decisions,
                    blind,
                    base,
                    right,
                    of.selection,
                    unplaced,
                    of.language);
        }
    }

    /// The words in which it was made; English where nothing is said of it.
    Words inWords() {
        return Words.of(language == null ? "en" : language);
    }

    /// The articles as a page shows them: the base first, then the others in their order.
    List<Piece> inOrder() {
        if (base == null) return articles;
        return Stream.concat(
                        articles.stream().filter(a -> a.sigil().equals(base)),
                        articles.stream().filter(a -> !a.sigil().equals(base)))
                .toList();
    }

    boolean hidesNames() {
        return Boolean.TRUE.equals(blind);
    }

    record Counts(
            int articles,
            int independent,
            int statements,
            int sharedStatements,
            int onlyIn,
            int figures,
            @Nullable Integer transcripts,
            @Nullable String from,
            @Nullable String to) {
        Counts only(boolean quotations, boolean silence, boolean numbers) {
            return new Counts(
                    articles,
                    independent,
                    quotations ? statements : 0,
                    quotations ? sharedStatements : 0,
                    silence ? onlyIn : 0,
                    numbers ? figures : 0,
                    transcripts,
                    from,
                    to);
        }
    }

    /// An article: its facts, and the sentences of it that are shown.
    record Piece(
            String sigil,
            String id,
            String outlet,
            @Nullable String domain,
            @Nullable String kind,
            String title,
            List<String> bylines,
            @Nullable String published,
            @Nullable String updated,
            @Nullable String address,
            @Nullable String language,
            @Nullable Origin origin,
            @Nullable String copyOf,
            @Nullable Boolean transcript,
            int words,
            int sentences,
            Trust trust,
            State snapshot,
            @Nullable String text,
            List<Line> lines) {
        Piece {
            bylines = List.copyOf(bylines);
            lines = List.copyOf(lines);
        }

        Optional<Line> line(int sentence) {
            return lines.stream().filter(l -> l.sentence() == sentence).findFirst();
        }
    }

    record Origin(String name, boolean republished) {}

    record Trust(double score, boolean checkable, List<String> doubts) {
        Trust {
            doubts = List.copyOf(doubts);
        }
    }

    /// Which state of the article this is: the SHA-256 of its page and of its text, and when it was received.
    record State(String page, String text, @Nullable Instant received) {}

    /// A sentence that is shown. `paragraph` counts from 0; `kind` is TEXT, HEADING, LIST_ITEM or BLOCK_QUOTE.
    record Line(int sentence, int paragraph, String kind, int start, int end, String words) {}

    /// `cite` names it wherever it is found again: see `Cite`.
    record Statement(
            String id,
            @Nullable String cite,
            boolean shared,
            @Nullable String speaker,
            @Nullable String role,
            List<Wording> wordings) {
        Statement {
            wordings = List.copyOf(wordings);
        }

        long outlets() {
            return wordings.stream().map(Wording::article).distinct().count();
        }
    }

    /// One outlet's words for a statement; the longest wording comes first and the others are related to it.
    record Wording(
            String article,
            int sentence,
            int start,
            int end,
            String type,
            boolean lostMarks,
            @Nullable String words,
            @Nullable String mention,
            String relation,
            double similarity,
            List<String> flags,
            List<String> reasons,
            @Nullable String copyOf,
            @Nullable Spoken spoken,
            @Nullable List<Part> pieces) {
        Wording {
            flags = List.copyOf(flags);
            reasons = List.copyOf(reasons);
            if (pieces != null) pieces = List.copyOf(pieces);
        }

        List<Part> parts() {
            return pieces == null ? List.of(new Part(start, end)) : pieces;
        }
    }

    /// Where a piece of a speech stands that an article prints in several.
    record Part(int start, int end) {}

    /// What a transcript of the comparison has of a wording: asSpoken, altered or notInTranscript, and where.
    record Spoken(
            String state,
            @Nullable String article,
            @Nullable Integer sentence,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String words,
            @Nullable List<Part> pieces) {
        Spoken {
            if (pieces != null) pieces = List.copyOf(pieces);
        }

        List<Part> parts() {
            if (pieces != null) return pieces;
            return start == null || end == null ? List.of() : List.of(new Part(start, end));
        }
    }

    record Claim(
            String id,
            @Nullable String cite,
            String article,
            int sentence,
            int start,
            int end,
            @Nullable String assertedBy,
            List<Answer> elsewhere) {
        Claim {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// What another article has of a claim: found, partly, differs, notFound or notCheckable, with the passages that
    /// carry it or come nearest, best first.
    record Answer(String article, String state, List<Passage> passages) {
        Answer {
            passages = List.copyOf(passages);
        }
    }

    record Passage(int sentence, int start, int end, double score, List<String> reasons) {
        Passage {
            reasons = List.copyOf(reasons);
        }
    }

    /// A passage that one independent report alone carries: the sentence of a claim, and those that follow up to the
    /// sentence `to`, if there are more; `copied` says that a copy of the article has it too. With a `clause`,
    /// only that part of the sentence is in one report alone, and others tell the rest.
    record Only(
            String id,
            String claim,
            @Nullable Integer to,
            boolean copied,
            @Nullable Part clause) {
        boolean whole() {
            return clause == null;
        }
    }

    record Figure(String id, String kind, List<Side> sides) {
        Figure {
            sides = List.copyOf(sides);
        }
    }

    record Side(
            String article,
            int sentence,
            int start,
            int end,
            @Nullable String words) {}

    /// What a person decided: of two passages (LINK) or one (ALONE). Who, and the note, stand in one's own export only.
    record Decision(
            String subject,
            String verdict,
            Place here,
            @Nullable Place there,
            Instant at,
            @Nullable String by,
            @Nullable String note) {}

    /// What a person decided over texts that have changed since, or of articles that are not compared any more: the
    /// words it was said of, and why they are not found. For one's own exports only.
    record Unplaced(
            String subject,
            String verdict,
            List<Said> passages,
            Instant at,
            @Nullable String by,
            @Nullable String note,
            String why) {
        Unplaced {
            passages = List.copyOf(passages);
        }
    }

    /// Words of an article, by its sigil if it is compared still.
    record Said(@Nullable String article, String words) {}

    record Place(String article, int start, int end) {
        boolean overlaps(Claim c) {
            return article.equals(c.article()) && start < c.end() && c.start() < end;
        }
    }

    /// The claims of a passage, in their order.
    List<Claim> claims(Only o) {
        Claim first = claims.stream()
                .filter(c -> c.id().equals(o.claim()))
                .findFirst()
                .orElseThrow();
        int last = o.to() == null ? first.sentence() : o.to();
        return claims.stream()
                .filter(c ->
                        c.article().equals(first.article()) && c.sentence() >= first.sentence() && c.sentence() <= last)
                .toList();
    }

    /// The numbers of its sentences.
    List<Integer> sentences(Only o) {
        return claims(o).stream().map(Claim::sentence).distinct().toList();
    }

    /// What every other article has of a passage: the most that it has of any of its claims, and what comes nearest to
    /// one of them, each sentence once, best first.
    List<Answer> answers(Only o) {
        Map<String, List<Answer>> byArticle = claims(o).stream()
                .flatMap(c -> c.elsewhere().stream())
                .collect(Collectors.groupingBy(Answer::article, LinkedHashMap::new, Collectors.toList()));
        return byArticle.values().stream().map(Report::together).toList();
    }

    private static Answer together(List<Answer> answers) {
        Answer most = answers.stream()
                .max(Comparator.comparingInt(a -> STATES.indexOf(a.state())))
                .orElseThrow();
        Set<Integer> seen = new HashSet<>();
        List<Passage> passages = answers.stream()
                .flatMap(a -> a.passages().stream())
                .sorted(Comparator.comparingDouble(p -> -p.score()))
                .filter(p -> seen.add(p.sentence()))
                .toList();
        return new Answer(most.article(), most.state(), passages);
    }

    /// The decision that bears on a mark "only in", if a person made one.
    Optional<Decision> decided(Only o) {
        List<Claim> passage = claims(o);
        return decisions.stream()
                .filter(d -> d.subject().equals("ALONE") && passage.stream().anyMatch(d.here()::overlaps))
                .reduce((earlier, later) -> later);
    }

    List<Unplaced> lost() {
        return unplaced == null ? List.of() : unplaced;
    }

    /// The words of a place, as far as they are shown.
    String words(Place place) {
        return article(place.article()).lines().stream()
                .filter(l -> l.start() < place.end() && place.start() < l.end())
                .map(l -> l.words()
                        .substring(
                                Math.max(0, place.start() - l.start()),
                                Math.min(l.words().length(), place.end() - l.start())))
                .collect(Collectors.joining(" "));
    }

    Piece article(String sigil) {
        return articles.stream()
                .filter(a -> a.sigil().equals(sigil))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Claim> claimsById() {
        return claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }
}
