package org.synoptic.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.Snapshot;

/// A comparison without a word that tells whose articles they are: the outlets are called "Outlet A", "Outlet B", …,
/// bylines, addresses and origins are left out, and where a text names one of them a bar covers the name. Bars are as
/// long as what they cover, so all offsets point where they did. The order is drawn from the seed and has nothing to
/// do with who published first; the same seed gives the same order.
///
/// ```java
/// Blind blind = Blind.of("The bridge", comparison, id.value());
/// blind.comparison();  // to be shown
/// blind.outlets();     // "A" is Dunmere Post: not to be shown before the reader asks
/// ```
///
/// People's decisions are not part of it, though their effects are: notes are written in the knowledge of the names.
public record Blind(String title, Comparison comparison, Map<String, String> outlets) {
    public Blind {
        outlets = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
    }

    public static Blind of(String title, Comparison comparison, String seed) {
        List<Witness> drawn = comparison.witnesses().stream()
                .sorted(Comparator.comparing((Witness w) -> lot(seed, w)).thenComparing(Witness::id))
                .toList();
        List<Article> articles = drawn.stream().map(w -> w.segments().article()).toList();
        Bars bars = new Bars(Names.in(articles));
        Map<String, String> outlets = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++)
            outlets.put(Comparison.sigil(i).value(), articles.get(i).outlet().name());
        return new Blind(bars.over(title), new Veil(bars, drawn).over(comparison), outlets);
    }

    /// The names in an order that tells nothing.
    public List<String> names() {
        return outlets.values().stream()
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String lot(String seed, Witness w) {
        byte[] ticket = (seed + " " + w.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Snapshot.sha256(ticket);
    }
}
