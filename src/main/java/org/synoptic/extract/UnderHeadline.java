package org.synoptic.extract;

import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.Extraction.Cut;

/// Walks over the parts that stand between a page's headline and its first paragraphs, until so much text has passed.
final class UnderHeadline implements NodeFilter {
    private static final int NEAR = 900;
    private static final int LINE = 120;

    private final Element headline;
    private final Consumer<Element> look;
    private boolean begun;
    private int passed;

    private UnderHeadline(Element headline, Consumer<Element> look) {
        this.headline = headline;
        this.look = look;
    }

    /// Shows each part, the outer ones first; nothing where the page has no headline.
    static void walk(Document page, Consumer<Element> look) {
        Element headline = headline(page);
        if (headline != null) page.body().filter(new UnderHeadline(headline, look));
    }

    static @Nullable Element headline(Document page) {
        Element first = page.selectFirst("article h1, main h1, h1");
        return first != null ? first : page.selectFirst("article h2, main h2, h2");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node == headline) {
            begun = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!begun || !(node instanceof Element e)) return FilterResult.CONTINUE;
        if (passed > NEAR) return FilterResult.STOP;
        if (isApart(e)) return FilterResult.SKIP_ENTIRELY;
        if (e.normalName().equals("p")) {
            String text = Prose.shortText(e, LINE);
            passed += text.isEmpty() ? LINE : text.length();
        }
        look.accept(e);
        return FilterResult.CONTINUE;
    }

    /// Whether it is no part of the article, by its name or because no one sees it.
    static boolean isApart(Element e) {
        if (Boilerplate.NEVER_TEXT.contains(e.normalName())) return true;
        Cut.Kind kind = Boilerplate.kind(e, false);
        return kind != null && !e.normalName().equals("header") || Boilerplate.hidden(e);
    }
}
