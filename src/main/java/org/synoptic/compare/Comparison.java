package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.align.Alignment;
import org.synoptic.align.Finding.Conflict;
import org.synoptic.align.Sigil;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.claim.Claim;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Segments;
import org.synoptic.story.Syndication;

/// Everything that was found about two to twelve articles on one event: who quotes what, what is shared, what stands in
/// one outlet only, which figures differ, and who copied whom. Immutable, and a pure function of the articles and the
/// engine and of people's decisions: the order in which they are given changes nothing.
///
/// The witnesses stand in the order of publication (undated ones last), then by outlet and id; their sigils are "A",
/// "B", … in that order.
public record Comparison(
        List<Witness> witnesses,
        Variants variants,
        Alignment alignment,
        Syndication syndication,
        List<OnlyIn> only,
        List<Difference> differences,
        Copies copies,
        Transcripts transcripts,
        List<Decision> decisions,
        String engine,
        Selection selection) {

    public static final int LEAST_ARTICLES = 2;
    public static final int MOST_ARTICLES = 12;

    /// The version of the methods. It changes whenever a result may. What is stamped on a comparison names the sentence
    /// model too.
    public static final String ENGINE = "synoptic 0.7";

    /// A claim that no other independent, checkable article carries. `copied` says that a copy of the article has it
    /// too.
    public record OnlyIn(ArticleId article, Claim claim, boolean copied) {}

    /// Words that conflict between articles on the same statement: at least two sides, at most one per article.
    public record Difference(String kind, List<Conflict> conflicts) {
        public Difference {
            conflicts = List.copyOf(conflicts);
        }
    }

    public Comparison {
        witnesses = List.copyOf(witnesses);
        only = List.copyOf(only);
        differences = List.copyOf(differences);
        decisions = List.copyOf(decisions);
    }

    /// Compares articles. At least one is needed; their ids must differ.
    public static Comparison of(Collection<Article> articles, Meaning meaning) {
        return of(articles, List.of(), meaning);
    }

    /// Compares articles; what people decided overrides what is computed. Neither the order of the articles nor that of
    /// the decisions changes anything; decisions about other states of the texts are left out.
    public static Comparison of(Collection<Article> articles, Collection<Decision> decisions, Meaning meaning) {
        return of(articles, Set.of(), decisions, meaning);
    }

    /// The same where some of the articles are transcripts or statements: what was said itself.
    public static Comparison of(
            Collection<Article> articles,
            Collection<ArticleId> transcripts,
            Collection<Decision> decisions,
            Meaning meaning) {
        checkIds(articles);
        List<Witness> witnesses = witnesses(articles, transcripts);
        List<Quotation> quotations =
                witnesses.stream().flatMap(w -> w.quotations().stream()).toList();
        // The linking of wordings was fitted without vectors, so it gets none.
        Decided decided = new Decided(witnesses, decisions);
        List<Witness> reports =
                witnesses.stream().filter(w -> !transcripts.contains(w.id())).toList();
        // None of the three needs the others, but for the clauses at the end, so they are worked out side by side.
        CompletableFuture<Variants> wordings = CompletableFuture.supplyAsync(() -> Variants.among(
                quotations, witnesses.stream().map(Witness::segments).toList(), Meaning.none()));
        CompletableFuture<Syndication> copying = CompletableFuture.supplyAsync(() -> Syndication.among(
                reports.stream().map(w -> w.segments().article()).toList()));
        CompletableFuture<Copies> copied = copying.thenApply(s -> Copies.in(reports, s));
        Alignment found =
                Alignment.of(witnesses, meaning, (a, b) -> copied.join().apart(a, b));
        Alignment alignment = decided.over(Silence.clauses(found, copied.join()));
        Variants variants = decided.over(wordings.join());
        Syndication syndication = copying.join();
        Copies copies = copied.join();
        List<OnlyIn> only = Silence.only(reports, alignment, copies, decided);
        return new Comparison(
                witnesses,
                variants,
                alignment,
                syndication,
                only,
                Differences.in(witnesses, alignment),
                copies,
                Transcripts.in(witnesses, transcripts, variants),
                decided.decisions(),
                engine(meaning),
                Selection.UNTOLD);
    }

    /// The same, with how its articles were chosen; that has no part in what is found.
    public Comparison chosen(Selection told) {
        if (told.equals(selection)) return this;
        return new Comparison(
                witnesses,
                variants,
                alignment,
                syndication,
                only,
                differences,
                copies,
                transcripts,
                decisions,
                engine,
                told);
    }

    /// The methods and the model that had a part in a result.
    private static String engine(Meaning meaning) {
        return meaning.name().equals("none") ? ENGINE : ENGINE + " with " + meaning.name();
    }

    /// How many of the articles are reports: all but transcripts.
    public int reports() {
        return witnesses.size() - transcripts.articles().size();
    }

    /// How many independent reports there are: copies count with their origin, transcripts not at all.
    public int independent() {
        return copies.groups().size();
    }

    public Optional<Witness> witness(ArticleId id) {
        return witnesses.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /// The witnesses by the id of their article.
    public Map<ArticleId, Witness> byId() {
        return witnesses.stream().collect(Collectors.toMap(Witness::id, Function.identity()));
    }

    private static void checkIds(Collection<Article> articles) {
        if (articles.isEmpty()) throw new IllegalArgumentException("A comparison needs an article");
        Set<ArticleId> seen = new HashSet<>();
        for (Article a : articles)
            if (!seen.add(a.id())) throw new IllegalArgumentException("The article is given twice: " + a.id());
    }

    private static final Comparator<Article> COLUMNS = Comparator.comparing((Article a) -> a.published() == null
                    ? "9999"
                    : a.published().substring(0, Math.min(10, a.published().length())))
            .thenComparing(a -> a.outlet().name())
            .thenComparing(Article::id);

    private static List<Witness> witnesses(Collection<Article> articles, Collection<ArticleId> transcripts) {
        List<Article> ordered = articles.stream().sorted(COLUMNS).toList();
        return IntStream.range(0, ordered.size())
                .parallel()
                .mapToObj(i -> witness(
                        sigil(i),
                        ordered.get(i),
                        transcripts.contains(ordered.get(i).id())))
                .toList();
    }

    /// A transcript quotes nobody and claims nothing: others are held against it.
    private static Witness witness(Sigil sigil, Article article, boolean transcript) {
        Segments segments = Segments.of(article);
        if (transcript) return new Witness(sigil, segments, List.of(), List.of());
        List<Quotation> quotations = Quotation.in(segments);
        List<Quotation> all = new ArrayList<>(quotations);
        all.addAll(Quotation.nested(segments, quotations));
        return new Witness(sigil, segments, all, Claim.in(segments, quotations));
    }

    static Sigil sigil(int i) {
        String letter = String.valueOf((char) ('A' + i % 26));
        return new Sigil(i < 26 ? letter : letter + (i / 26 + 1));
    }
}
