package org.synoptic.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How much prose and how much else each element of a page holds.
final class Weights {
    private final Map<Element, int[]> byElement = new IdentityHashMap<>();

    Weights(Element root, List<Block> blocks) {
        byElement.put(root, new int[2]);
        for (Block b : blocks) add(b, root);
    }

    private void add(Block b, Element root) {
        int which = b.prose() ? 0 : 1;
        int weight = b.weight();
        for (@Nullable Element e = b.home(); e != null; e = e.parent()) {
            byElement.computeIfAbsent(e, any -> new int[2])[which] += weight;
            if (e == root) return;
        }
    }

    int prose(Element e) {
        int[] w = byElement.get(e);
        return w == null ? 0 : w[0];
    }

    int other(Element e) {
        int[] w = byElement.get(e);
        return w == null ? 0 : w[1];
    }

    Iterable<Element> elements() {
        return byElement.keySet();
    }
}
