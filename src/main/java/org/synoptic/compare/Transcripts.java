package org.synoptic.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Relation;
import org.synoptic.quote.Spoken;
import org.synoptic.quote.Transcript;
import org.synoptic.quote.Variants;
import org.synoptic.quote.Wording;
import org.synoptic.segment.Segments;

/// The texts of a comparison that give what was said itself, and what they have of every quotation of the others. A
/// transcript is no report: it counts among none, nothing is "only in" it, and no such mark rests on its silence.
public record Transcripts(Set<ArticleId> articles, Map<Quotation, Spoken> quotations) {
    public static final Transcripts NONE = new Transcripts(Set.of(), Map.of());

    public Transcripts {
        articles = Set.copyOf(articles);
        quotations = Collections.unmodifiableMap(new LinkedHashMap<>(quotations));
    }

    static Transcripts in(List<Witness> witnesses, Collection<ArticleId> marked, Variants variants) {
        List<Witness> texts =
                witnesses.stream().filter(w -> marked.contains(w.id())).toList();
        if (texts.isEmpty()) return NONE;
        List<Transcript> heard =
                texts.stream().map(w -> Transcript.of(w.segments())).toList();
        Map<Quotation, Spoken> spoken = new LinkedHashMap<>();
        for (Witness w : witnesses)
            for (Quotation q : w.quotations())
                heard.stream()
                        .filter(t -> t.speaksAs(w.segments()))
                        .map(t -> t.spoken(q, w.segments()))
                        .min(Comparator.comparing(Spoken::state))
                        .ifPresent(s -> spoken.put(q, s));
        Map<ArticleId, Segments> segments =
                witnesses.stream().collect(Collectors.toMap(Witness::id, Witness::segments));
        for (Variants.Statement s : variants.statements()) throughOthers(s, segments, spoken);
        return new Transcripts(texts.stream().map(Witness::id).collect(Collectors.toSet()), spoken);
    }

    /// A wording of a statement that the transcript has by another wording is in it too, in other words. The parts of
    /// one speech don't vouch for each other.
    private static void throughOthers(
            Variants.Statement statement, Map<ArticleId, Segments> segments, Map<Quotation, Spoken> spoken) {
        Map<Quotation, Spoken> direct = new LinkedHashMap<>(spoken);
        for (Variants.Variant v : statement.wordings())
            for (Quotation q : v.pieces()) {
                Spoken own = direct.get(q);
                if (own == null || own.there() != null) continue;
                statement.wordings().stream()
                        .filter(o -> o != v)
                        .flatMap(o -> o.pieces().stream()
                                .filter(p -> direct.containsKey(p) && areOne(statement, v, q, o, p, segments)))
                        .map(direct::get)
                        .filter(s -> s.there() != null)
                        .min(Comparator.comparing(Spoken::state))
                        .ifPresent(s -> spoken.put(q, new Spoken(Spoken.State.ALTERED, s.there())));
            }
    }

    private static boolean areOne(
            Variants.Statement statement,
            Variants.Variant v,
            Quotation q,
            Variants.Variant other,
            Quotation p,
            Map<ArticleId, Segments> segments) {
        boolean whole = v.pieces().size() == 1 && other.pieces().size() == 1;
        Variants.Variant longest = statement.wordings().getFirst();
        if (whole && (v == longest || other == longest)) return true;
        Wording one =
                Wording.of(Objects.requireNonNull(segments.get(v.article())).text(q.span()));
        Wording two =
                Wording.of(Objects.requireNonNull(segments.get(other.article())).text(p.span()));
        return one.likeness(two, Meaning.none()).relation() != Relation.UNRELATED;
    }

    /// What the transcripts have of a wording: as spoken, if they have every piece of it so, and where they have its
    /// pieces, in the order of these.
    public record Heard(Spoken.State state, List<Span> there) {
        public Heard {
            there = List.copyOf(there);
        }
    }

    /// Empty where there is no transcript in the wording's language.
    public Optional<Heard> of(Variants.Variant wording) {
        List<Spoken> all = wording.pieces().stream()
                .flatMap(q -> Stream.ofNullable(quotations.get(q)))
                .toList();
        if (all.isEmpty()) return Optional.empty();
        List<Span> there = ofOne(all.stream()
                .flatMap(s -> Stream.ofNullable(s.there()))
                .distinct()
                .toList());
        boolean same = all.stream().allMatch(s -> s.state() == Spoken.State.AS_SPOKEN);
        if (same) return Optional.of(new Heard(Spoken.State.AS_SPOKEN, there));
        return Optional.of(new Heard(there.isEmpty() ? Spoken.State.NOT_IN_TRANSCRIPT : Spoken.State.ALTERED, there));
    }

    /// Those in the transcript that has most of them.
    private static List<Span> ofOne(List<Span> all) {
        Optional<ArticleId> most = all.stream()
                .map(Span::article)
                .max(Comparator.comparingLong((ArticleId id) ->
                                all.stream().filter(s -> s.article().equals(id)).count())
                        .thenComparing(Comparator.reverseOrder()));
        return all.stream().filter(s -> most.equals(Optional.of(s.article()))).toList();
    }

    public boolean has(ArticleId article) {
        return articles.contains(article);
    }

    /// What the transcripts have of a quotation: what the one has that has most. Empty where there is no transcript in
    /// its
    /// language.
    public Optional<Spoken> of(Quotation quotation) {
        return Optional.ofNullable(quotations.get(quotation));
    }
}
