package org.synoptic.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.synoptic.extract.Extraction.Cut;

/// Collects what is left out of a page. Made before anything is taken away, it knows where each part stood, and tells
/// at
/// the end between which paragraphs of the article.
final class Cuttings {
    private static final int LONGEST = 4_000;
    private static final int MOST = 500;

    /// Read as late as it can be: to look at a part while others are taken away takes as long as the page is wide.
    private record Cutting(int place, Cut.Kind kind, Supplier<String> text) {}

    private final Map<Node, Integer> places = new IdentityHashMap<>();
    private final List<Cutting> all = new ArrayList<>();

    Cuttings(Element root) {
        root.traverse((node, depth) -> places.put(node, places.size()));
    }

    /// A part of the page with all that is in it.
    void add(Cut.Kind kind, Element part) {
        all.add(new Cutting(
                place(part),
                kind,
                () -> Blocks.of(part).stream().map(Block::text).collect(Collectors.joining("\n"))));
    }

    void add(Cut.Kind kind, Block block) {
        all.add(new Cutting(place(block.start()), kind, block::text));
    }

    /// What stands on the page beside the element that holds the article.
    void addOutside(List<Block> page, List<Block> inside, Facts facts) {
        Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block b : inside) within.add(b.start());
        for (Block b : page) if (!within.contains(b.start())) add(Pruning.kind(b, facts), b);
    }

    private int place(Node node) {
        return places.getOrDefault(node, places.size());
    }

    /// All of it in the order of the page, neighbours of one kind as one; without the headline and what is kept anyway.
    List<Cut> between(List<Block> kept, Facts facts) {
        Set<String> there = new HashSet<>(List.of("", facts.title()));
        for (Block b : kept) there.add(b.text());
        int[] places = kept.stream().mapToInt(b -> place(b.start())).sorted().toArray();
        List<Cut> out = new ArrayList<>();
        for (Cutting c :
                all.stream().sorted(Comparator.comparingInt(Cutting::place)).toList()) {
            if (out.size() >= MOST) return out;
            String text = c.text().get();
            if (!there.contains(text)) join(out, new Cut(c.kind(), shortened(text), before(places, c.place())));
        }
        return out;
    }

    private static int before(int[] places, int place) {
        int at = Arrays.binarySearch(places, place);
        return at < 0 ? -at - 1 : at;
    }

    private static void join(List<Cut> out, Cut next) {
        if (out.isEmpty() || !isOne(out.getLast(), next)) out.add(next);
        else out.add(new Cut(next.kind(), shortened(out.removeLast().text() + "\n" + next.text()), next.after()));
    }

    private static boolean isOne(Cut last, Cut next) {
        return last.kind() == next.kind()
                && last.after() == next.after()
                && last.text().length() < LONGEST;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
