package org.synoptic.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Finds who holds the rights of a page, as its tags and the line at its foot say: "© 2026 The Vale Post Company". An
/// outlet whose name is in a script of its own often gives the Latin form of it there.
final class Rights {
    private static final Pattern HOLDER = Pattern.compile(
            "(?iu)(?:©|ⓒ|\\(c\\)|\\bcopyright\\b)(?:[\\s,.:–—-]|©|ⓒ|\\(c\\)|\\bcopyright\\b|(?:19|20)\\d\\d|\\bpresent\\b|\\bby\\b)*(?<name>[\\p{L}\\d][^|;:!?©ⓒ()–—\"]{1,60})");
    private static final Pattern END = Pattern.compile(
            "(?iu)[\\s,.]+(?:(?:19|20)\\d\\d\\b|(?:all|tous|todos|alle|tutti)\\b|\\bno part\\b).*$|\\. .*$");
    private static final int LONGEST = 300;
    private static final int MOST = 12;

    private Rights() {}

    /// The holders, those of the tags first, each once.
    static List<String> holders(Document page) {
        Set<String> out = new LinkedHashSet<>();
        for (Element meta :
                page.select("meta[name=copyright], meta[name=rights], meta[name=dc.rights], meta[name=dcterms.rights]"))
            add(out, "© " + Prose.tidy(meta.attr("content")));
        for (String line : lines(page.body())) add(out, line);
        return new ArrayList<>(out);
    }

    /// The lines with a mark of rights in them, the last of the page first.
    private static List<String> lines(Element root) {
        List<Element> homes = new ArrayList<>();
        root.filter((node, depth) -> {
            if (node instanceof TextNode t && t.parent() instanceof Element home && marked(t.getWholeText()))
                homes.add(home);
            return NodeFilter.FilterResult.CONTINUE;
        });
        List<String> out = new ArrayList<>();
        for (Element home :
                homes.subList(Math.max(0, homes.size() - MOST), homes.size()).reversed())
            out.add(Prose.shortText(block(home), LONGEST));
        return out;
    }

    private static boolean marked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '©' || c == 'ⓒ') return true;
            if (c == '(' && text.regionMatches(true, i, "(c)", 0, 3)) return true;
            if ((c == 'c' || c == 'C') && text.regionMatches(true, i, "copyright", 0, 9)) return true;
        }
        return false;
    }

    private static Element block(Element home) {
        for (@Nullable Element e = home; e != null; e = e.parent()) if (Blocks.isBlock(e)) return e;
        return home;
    }

    private static void add(Set<String> to, String line) {
        Matcher m = HOLDER.matcher(line);
        if (!m.find()) return;
        String name = END.matcher(m.group("name")).replaceFirst("").strip();
        if (Names.isName(name)) to.add(calm(name));
    }

    /// A line that is all in capitals has its names like others.
    private static String calm(String name) {
        boolean loud = name.length() > 8 && name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0;
        if (!loud) return name;
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (char c : name.toCharArray()) {
            out.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c);
        }
        return out.toString();
    }
}
