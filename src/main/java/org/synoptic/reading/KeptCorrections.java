package org.synoptic.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.compare.Anchor;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision;
import org.synoptic.compare.Decision.Passage;
import org.synoptic.store.Decisions;
import org.synoptic.store.Library;

/// The decisions of the store, laid over the articles as they are.
record KeptCorrections(Library library, Decisions decisions) implements Corrections {
    private static final String REMOVED = "An article it speaks of is not in this comparison any more.";
    private static final String CHANGED = "The text it speaks of has changed, and its words are not found there again.";

    @Override
    public String decide(ComparisonId comparison, Choice choice) {
        List<Article> articles = library.articles(comparison);
        Place there = choice.there();
        var made = new Decisions.Made(
                choice.subject(),
                choice.verdict(),
                anchor(choice.here(), articles),
                there == null ? null : anchor(there, articles),
                choice.by(),
                choice.note());
        return decisions.keep(comparison, made).id();
    }

    private static Anchor anchor(Place place, List<Article> articles) {
        return articles.stream()
                .filter(a -> a.id().equals(place.article()))
                .filter(a -> a.snapshot().textHash().equals(place.textHash()))
                .findFirst()
                .map(a -> Anchor.of(a, place.start(), place.end()))
                .orElseThrow(Outdated::new);
    }

    @Override
    public void note(ComparisonId comparison, String decision, String note) {
        decisions.note(comparison, decision, note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
    }

    @Override
    public void undo(ComparisonId comparison, String decision) {
        decisions.undo(comparison, decision);
    }

    @Override
    public void redo(ComparisonId comparison, String decision) {
        decisions.redo(comparison, decision);
    }

    @Override
    public List<Listed> all(ComparisonId comparison) {
        return over(decisions.of(comparison), library.articles(comparison));
    }

    /// How decisions stand over these texts.
    static List<Listed> over(List<Decisions.Kept> kept, Collection<Article> articles) {
        return kept.stream().map(k -> listed(k, articles)).toList();
    }

    private static Listed listed(Decisions.Kept kept, Collection<Article> articles) {
        Decisions.Made made = kept.made();
        Optional<Decision> now = standing(kept, articles);
        return new Listed(
                kept.id(),
                made.subject(),
                made.verdict(),
                places(made),
                made.by(),
                kept.at(),
                made.note(),
                kept.undone(),
                now.orElse(null),
                now.isPresent() ? null : why(made, articles));
    }

    private static List<Listed.Words> places(Decisions.Made made) {
        List<Listed.Words> out = new ArrayList<>();
        out.add(new Listed.Words(made.here().article(), made.here().words()));
        Anchor there = made.there();
        if (there != null) out.add(new Listed.Words(there.article(), there.words()));
        return out;
    }

    private static Optional<Decision> standing(Decisions.Kept kept, Collection<Article> articles) {
        Decisions.Made made = kept.made();
        Anchor there = made.there();
        Optional<Passage> first = place(made.here(), articles);
        Optional<Passage> second = there == null ? Optional.empty() : place(there, articles);
        if (first.isEmpty() || (there != null && second.isEmpty())) return Optional.empty();
        return Optional.of(decision(kept, first.get(), second.orElse(null)));
    }

    private static Decision decision(Decisions.Kept kept, Passage here, @Nullable Passage there) {
        Decisions.Made made = kept.made();
        return new Decision(made.subject(), made.verdict(), here, there, made.by(), kept.at(), made.note());
    }

    private static Optional<Passage> place(Anchor anchor, Collection<Article> articles) {
        return articles.stream().flatMap(a -> anchor.in(a).stream()).findFirst();
    }

    private static String why(Decisions.Made made, Collection<Article> articles) {
        Anchor there = made.there();
        return isIn(made.here(), articles) && (there == null || isIn(there, articles)) ? CHANGED : REMOVED;
    }

    private static boolean isIn(Anchor anchor, Collection<Article> articles) {
        return articles.stream().anyMatch(a -> a.id().equals(anchor.article()));
    }
}
