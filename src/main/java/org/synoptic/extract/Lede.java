package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The sentence or two that many pages set between the headline and the text. It is known by being what the page
/// gives as its description, or by its name.
final class Lede {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:^|[-_\\s]|(?<=[a-z])(?=[A-Z]))(?:sub-?head(?:line|ing)?|sub-?title|standfirst|dek|deck|lede|lead|lead-?text|abstract|summary|intro|introduction|chapo|vorspann|bajada|copete|entradilla|occhiello|sommario|ingress|manchet|teaser-?text)(?:$|[-_\\s]|(?=[A-Z]))");
    private static final int NEAR = 8;

    private Lede() {}

    static Optional<Block> in(Element root, Facts facts) {
        return told(root, facts).or(() -> byName(root));
    }

    private static Optional<Block> told(Element root, Facts facts) {
        if (facts.lede() == null || Prose.weight(facts.lede()) < 50) return Optional.empty();
        Shingles told = Shingles.of(facts.lede());
        return Blocks.of(root).stream()
                .filter(b -> b.prose() && b.weight() < 700 && !apart(b.home()))
                .filter(b -> same(Shingles.of(b.text()), told))
                .findFirst();
    }

    /// Called so by its page, right under the headline.
    private static Optional<Block> byName(Element root) {
        Element headline = root.selectFirst("article h1, main h1, h1");
        if (headline == null) return Optional.empty();
        List<Block> all = Blocks.of(root);
        int from = 0;
        while (from < all.size() && all.get(from).home() != headline) from++;
        return all.subList(Math.min(all.size(), from + 1), Math.min(all.size(), from + 1 + NEAR)).stream()
                .filter(b -> b.prose() && b.weight() < 700 && !apart(b.home()) && named(b.home()))
                .findFirst();
    }

    private static boolean named(Element home) {
        @Nullable Element e = home;
        for (int up = 0; e != null && up < 2; up++, e = e.parent())
            if (NAME.matcher(e.className() + " " + e.id()).find()) return true;
        return false;
    }

    private static boolean same(Shingles block, Shingles told) {
        return block.runs().size() >= 4 && (block.within(told) >= 0.8 || told.within(block) >= 0.8);
    }

    private static boolean apart(Element home) {
        for (@Nullable Element e = home; e != null; e = e.parent()) {
            String tag = e.normalName();
            if (tag.equals("figure")
                    || tag.equals("aside")
                    || tag.equals("footer")
                    || tag.equals("nav")
                    || tag.equals("a")) return true;
            if (Boilerplate.NEVER_TEXT.contains(tag) || Boilerplate.hidden(e)) return true;
        }
        return false;
    }

    /// In front of the text, unless the text has it already.
    static List<Block> before(Block lede, List<Block> text) {
        StringBuilder start = new StringBuilder();
        for (Block b : text) start.append(b.text()).append(' ');
        if (text.isEmpty() || Shingles.of(lede.text()).within(Shingles.of(start.toString())) >= 0.5) return text;
        List<Block> out = new ArrayList<>(List.of(lede));
        out.addAll(text);
        return out;
    }
}
