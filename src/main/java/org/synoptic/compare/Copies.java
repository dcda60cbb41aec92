package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.align.Witness;
import org.synoptic.article.ArticleId;
import org.synoptic.story.Syndication;

/// The articles by origin: each group is one independent report with its copies, the origin first: the one that is
/// least a copy of others, then that most others are copies of. Where that tells nothing, the first in column order
/// stands for it.
public record Copies(List<List<ArticleId>> groups) {
    public Copies {
        groups = groups.stream().map(List::copyOf).toList();
    }

    static Copies in(List<Witness> witnesses, Syndication syndication) {
        Map<ArticleId, ArticleId> parent = new HashMap<>();
        Map<ArticleId, Integer> asOrigin = new HashMap<>();
        Map<ArticleId, Integer> asCopy = new HashMap<>();
        for (Witness w : witnesses) parent.put(w.id(), w.id());
        for (Syndication.Pair p : syndication.pairs()) {
            if (p.state() != Syndication.State.COPY) continue;
            parent.put(root(parent, p.a()), root(parent, p.b()));
            if (p.origin() == null) continue;
            asOrigin.merge(p.origin(), 1, Integer::sum);
            asCopy.merge(p.origin().equals(p.a()) ? p.b() : p.a(), 1, Integer::sum);
        }
        Map<ArticleId, List<ArticleId>> groups = new java.util.LinkedHashMap<>();
        for (Witness w : witnesses)
            groups.computeIfAbsent(root(parent, w.id()), r -> new ArrayList<>()).add(w.id());
        for (List<ArticleId> group : groups.values())
            group.sort(Comparator.<ArticleId>comparingInt(id -> asCopy.getOrDefault(id, 0))
                    .thenComparingInt(id -> -asOrigin.getOrDefault(id, 0)));
        return new Copies(List.copyOf(groups.values()));
    }

    /// The group of an article: itself with its copies or its origin.
    public List<ArticleId> group(ArticleId id) {
        return groups.stream().filter(g -> g.contains(id)).findFirst().orElse(List.of(id));
    }

    /// Whether two articles are reports of two origins.
    boolean apart(ArticleId a, ArticleId b) {
        return groups.stream().anyMatch(g -> g.contains(b) && !g.contains(a));
    }

    /// The article that this one is a copy of.
    public Optional<ArticleId> origin(ArticleId id) {
        ArticleId first = group(id).getFirst();
        return first.equals(id) ? Optional.empty() : Optional.of(first);
    }

    private static ArticleId root(Map<ArticleId, ArticleId> parent, ArticleId id) {
        ArticleId at = id;
        while (true) {
            ArticleId up = parent.getOrDefault(at, at);
            if (up.equals(at)) return at;
            at = up;
        }
    }
}
