package org.synoptic.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.Extraction.Cut;

/// Takes away what is not the article: what is never text, what is hidden, and what names itself as something else.
/// Whatever holds most of a page's prose stays, by whatever name it goes.
final class Cleaning {
    private static final double TOO_MUCH = 0.4;
    private static final int ENOUGH = 200;
    private static final int MOST_ASKED = 100;

    private final Cuttings cuts;
    private final Element root;
    private final boolean byName;
    private final Set<Element> around;
    private final @Nullable Shingles told;
    private int asked;

    private Cleaning(Element root, boolean byName, Facts facts, Cuttings cuts) {
        this.cuts = cuts;
        this.root = root;
        this.byName = byName;
        this.around = headline(root, facts);
        this.told = facts.body() == null || Prose.weight(facts.body()) < ENOUGH ? null : Shingles.of(facts.body());
    }

    /// With `byName`, what parts of the page are called is believed; else only what tags and roles say.
    static void clean(Element root, boolean byName, Facts facts, Cuttings cuts) {
        Cleaning c = new Cleaning(root, byName, facts, cuts);
        root.filter(Cleaning::neverText);
        c.remove(true);
        c.remove(false);
    }

    /// The one headline with all that stands around it: whatever it goes by, the article is in there.
    private static Set<Element> headline(Element root, Facts facts) {
        List<Element> found = root.select("h1").stream()
                .filter(h -> Titles.key(Prose.shortText(h, 1_000)).equals(Titles.key(facts.title())))
                .toList();
        Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
        if (found.size() != 1) return out;
        for (@Nullable Element e = found.getFirst(); e != null; e = e.parent()) out.add(e);
        return out;
    }

    /// Most of it is in the text that the page's own data gives.
    private boolean isTold(Element e, int prose) {
        if (told == null || prose < ENOUGH || ++asked > MOST_ASKED) return false;
        int within = 0;
        for (Block b : Blocks.of(e)) if (b.prose() && Shingles.of(b.text()).within(told) > 0.8) within += b.weight();
        return 2 * within > prose;
    }

    private static NodeFilter.FilterResult neverText(Node node, int depth) {
        if (node instanceof Comment || node instanceof DataNode) return NodeFilter.FilterResult.REMOVE;
        return node instanceof Element e && Boilerplate.NEVER_TEXT.contains(e.normalName())
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE;
    }

    private void remove(boolean hidden) {
        Weights weights = new Weights(root, Blocks.of(root));
        double most = weights.prose(root) * TOO_MUCH;
        root.filter((node, depth) -> {
            if (!(node instanceof Element e) || e == root) return NodeFilter.FilterResult.CONTINUE;
            Cut.@Nullable Kind kind =
                    hidden ? (Boilerplate.hidden(e) ? Cut.Kind.OTHER : null) : Boilerplate.kind(e, byName);
            int prose = weights.prose(e);
            if (kind == null || prose > most || around.contains(e) || isTold(e, prose))
                return NodeFilter.FilterResult.CONTINUE;
            if (!hidden) cuts.add(kind, e);
            return NodeFilter.FilterResult.REMOVE;
        });
    }
}
