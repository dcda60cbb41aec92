package org.synoptic.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Span;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Spoken;
import org.synoptic.quote.Transcript;
import org.synoptic.quote.Variants;

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
        for (Variants.Statement s : variants.statements()) throughOthers(s, spoken);
        return new Transcripts(texts.stream().map(Witness::id).collect(Collectors.toSet()), spoken);
    }

    /// A wording of a statement that the transcript has by another wording is in it too, in other words.
    private static void throughOthers(Variants.Statement statement, Map<Quotation, Spoken> spoken) {
        Optional<Span> there = statement.wordings().stream()
                .flatMap(v -> Stream.ofNullable(spoken.get(v.quotation())))
                .filter(s -> s.there() != null)
                .min(Comparator.comparing(Spoken::state))
                .map(Spoken::there);
        if (there.isEmpty()) return;
        Spoken altered = new Spoken(Spoken.State.ALTERED, there.get());
        for (Variants.Variant v : statement.wordings())
            spoken.computeIfPresent(v.quotation(), (q, s) -> s.there() == null ? altered : s);
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
