package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Cut> cuts = new ArrayList<>();
    private final Element root;
    private final boolean byName;

    private Cleaning(Element root, boolean byName) {
        this.root = root;
        this.byName = byName;
    }

    /// With `byName`, what parts of the page are called is believed; else only what tags and roles say.
    static List<Cut> clean(Element root, boolean byName) {
        Cleaning c = new Cleaning(root, byName);
        root.filter(Cleaning::neverText);
        c.remove(true);
        c.remove(false);
        return c.cuts;
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
            if (kind == null || weights.prose(e) > most) return NodeFilter.FilterResult.CONTINUE;
            if (!hidden) cut(kind, e);
            return NodeFilter.FilterResult.REMOVE;
        });
    }

    private void cut(Cut.Kind kind, Element e) {
        String text = Prose.tidy(e.text());
        if (!text.isEmpty()) cuts.add(new Cut(kind, text.length() <= 400 ? text : text.substring(0, 400) + " …"));
    }
}
