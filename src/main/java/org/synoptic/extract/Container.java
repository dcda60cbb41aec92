package org.synoptic.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the article. Several ways of looking each name one; the one that the others agree with
/// most is taken, and how far they agree goes into the gauge.
final class Container {
    private static final Pattern BODY_NAME = Pattern.compile(
            "(?i)(article|story|entry|post|content|text|news|page)[-_]*(body|content|text|main|inner)|articlebody|storytext|richtext|body[-_]*(copy|text)");

    /// The chosen element, and from 0 to 1 how much the candidates share with it.
    record Choice(Element element, double agreement) {}

    private final Element root;
    private final List<Block> blocks;
    private final Weights weights;
    private final @Nullable Shingles told;

    private Container(Element root, List<Block> blocks, @Nullable String toldBody) {
        this.root = root;
        this.blocks = blocks;
        this.weights = new Weights(root, blocks);
        this.told = toldBody == null || Prose.weight(toldBody) < 400 ? null : Shingles.of(toldBody);
    }

    /// `toldBody` is the text that the page's own data gives for the article, often only its beginning.
    static Choice in(Element root, List<Block> blocks, @Nullable String toldBody) {
        return new Container(root, blocks, toldBody).choose();
    }

    private Choice choose() {
        List<Element> candidates = new ArrayList<>();
        addIfThere(candidates, best(this::balance));
        addIfThere(candidates, byParagraphs());
        addIfThere(candidates, bySemantics());
        addIfThere(candidates, byCluster());
        if (candidates.isEmpty()) return new Choice(root, 0);
        Element chosen = candidates.stream()
                .max(Comparator.comparingDouble(this::agreementWithTold)
                        .thenComparingDouble(e -> meanLikeness(e, candidates)))
                .orElse(root);
        return new Choice(chosen, meanLikeness(chosen, candidates));
    }

    private static void addIfThere(List<Element> to, @Nullable Element e) {
        if (e != null) to.add(e);
    }

    /// Rounded, so that it decides only where the page's own text clearly speaks for one.
    private double agreementWithTold(Element e) {
        if (told == null) return 0;
        StringBuilder text = new StringBuilder();
        for (Block b : blocks) if (within(b.home(), e)) text.append(b.text()).append(' ');
        return Math.round(5 * told.f1(Shingles.of(text.toString())));
    }

    private double meanLikeness(Element e, List<Element> all) {
        double sum = 0;
        for (Element other : all) sum += likeness(e, other);
        return sum / all.size();
    }

    /// The share of the characters that two elements' blocks have in common.
    private double likeness(Element a, Element b) {
        if (a == b) return 1;
        double ofA = weights.prose(a) + 0.5 * weights.other(a);
        double ofB = weights.prose(b) + 0.5 * weights.other(b);
        Element inner = within(a, b) ? a : within(b, a) ? b : null;
        if (inner == null || ofA + ofB == 0) return 0;
        return 2 * (inner == a ? ofA : ofB) / (ofA + ofB);
    }

    private static boolean within(Element e, Element outer) {
        for (@Nullable Element at = e; at != null; at = at.parent()) if (at == outer) return true;
        return false;
    }

    private @Nullable Element best(ToDoubleFunction<Element> score) {
        @Nullable Element best = null;
        double most = 0;
        for (Element e : inOrder()) {
            double s = score.applyAsDouble(e);
            if (s > most) {
                most = s;
                best = e;
            }
        }
        return best;
    }

    /// Outer elements first, so that an equal inner one does not win by chance.
    private List<Element> inOrder() {
        List<Element> out = new ArrayList<>();
        Set<Element> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block b : blocks) {
            List<Element> line = new ArrayList<>();
            for (@Nullable Element e = b.home(); e != null; e = e == root ? null : e.parent())
                if (seen.add(e)) line.add(e);
            out.addAll(line.reversed());
        }
        return out;
    }

    /// Most of the page's prose with least of the rest: the harmonic mean of both shares.
    private double balance(Element e) {
        double prose = weights.prose(e);
        if (prose == 0) return 0;
        double precision = prose / (prose + weights.other(e));
        double recall = prose / weights.prose(root);
        return 2 * precision * recall / (precision + recall);
    }

    /// Each paragraph speaks for its parent, and with half a voice for its grandparent.
    private @Nullable Element byParagraphs() {
        Map<Element, Double> voices = new IdentityHashMap<>();
        for (Block b : blocks) {
            if (!b.prose()) continue;
            double voice = b.weight() * (1 - b.linkDensity());
            @Nullable Element e = b.home().parent();
            for (double share = 1; e != null && share > 0.2; share /= 2, e = e.parent())
                voices.merge(e, voice * share, Double::sum);
        }
        return best(e -> voices.getOrDefault(e, 0.0));
    }

    private @Nullable Element bySemantics() {
        return best(e -> semantic(e) * weights.prose(e));
    }

    private static double semantic(Element e) {
        if (e.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) return 1.3;
        if (e.hasAttr("data-article-body")
                || BODY_NAME.matcher(e.className() + " " + e.id()).find()) return 1.1;
        if (e.normalName().equals("article")) return 1;
        return e.normalName().equals("main") ? 0.8 : 0;
    }

    /// The smallest element around the paragraphs that are set alike and hold most of the text.
    private @Nullable Element byCluster() {
        Map<String, Integer> weight = new HashMap<>();
        Map<String, Element> around = new HashMap<>();
        for (Block b : blocks) {
            if (!b.prose()) continue;
            String path = path(b.home());
            weight.merge(path, b.weight(), Integer::sum);
            around.merge(path, parent(b.home()), Container::common);
        }
        return weight.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> around.get(e.getKey()))
                .orElse(null);
    }

    private static Element parent(Element e) {
        Element up = e.parent();
        return up == null ? e : up;
    }

    private static String path(Element e) {
        StringBuilder out = new StringBuilder();
        @Nullable Element at = e;
        for (int i = 0; at != null && i < 5; i++, at = at.parent())
            out.append(at.normalName()).append('<');
        return out.toString();
    }

    private static Element common(Element a, Element b) {
        Set<Element> line = new HashSet<>();
        for (@Nullable Element e = a; e != null; e = e.parent()) line.add(e);
        Element at = b;
        while (!line.contains(at)) at = parent(at);
        return at;
    }
}
