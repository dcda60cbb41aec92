package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Paragraph.Kind;

/// Reads an element as a browser would set it: one block after the other, in order.
final class Blocks {
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "hgroup",
            "amp-list",
            "menu");

    private Blocks() {}

    static List<Block> of(Element root) {
        Reader reader = new Reader(root);
        reader.walk();
        return reader.blocks;
    }

    static boolean isBlock(Element e) {
        return BLOCK.contains(e.normalName());
    }

    /// Walks without recursion, so that a page nested a thousand deep is read like any other.
    private static final class Reader implements NodeVisitor {
        final List<Block> blocks = new ArrayList<>();
        private final Element root;
        private final StringBuilder text = new StringBuilder();
        private Element home;
        private int linked;
        private int bold;
        private int links;
        private int bolds;
        private boolean broke;
        private @Nullable Node start;

        Reader(Element root) {
            this.root = root;
            this.home = root;
        }

        void walk() {
            root.traverse(this);
            flush();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode t) add(t);
            else if (node instanceof Element e) open(e);
        }

        private void open(Element e) {
            String name = e.normalName();
            if (name.equals("br")) lineBreak();
            else if (BLOCK.contains(name)) {
                flush();
                home = e;
            }
            if (name.equals("a")) links++;
            if (name.equals("b") || name.equals("strong")) bolds++;
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element e)) return;
            String name = e.normalName();
            if (name.equals("a")) links--;
            if (name.equals("b") || name.equals("strong")) bolds--;
            if (BLOCK.contains(name)) {
                flush();
                Element parent = e.parent();
                home = parent == null || e == root ? root : nearestBlock(parent);
            }
        }

        private Element nearestBlock(Element e) {
            Element at = e;
            while (at != root && !BLOCK.contains(at.normalName())) {
                Element up = at.parent();
                if (up == null) return root;
                at = up;
            }
            return at;
        }

        /// One break is a line in a paragraph, two are a new paragraph.
        private void lineBreak() {
            if (broke) flush();
            else {
                text.append(' ');
                broke = true;
            }
        }

        private void add(TextNode node) {
            String s = node.getWholeText();
            if (s.isBlank()) {
                if (!s.isEmpty()) text.append(' ');
                return;
            }
            text.append(s);
            if (start == null) start = node;
            broke = false;
            if (links > 0) linked += s.strip().length();
            if (bolds > 0) bold += s.strip().length();
        }

        private void flush() {
            String tidy = Prose.tidy(text.toString());
            if (!tidy.isEmpty())
                blocks.add(new Block(kind(home), tidy, linked, bold, home, start == null ? home : start));
            start = null;
            text.setLength(0);
            linked = 0;
            bold = 0;
            broke = false;
        }

        private Kind kind(Element at) {
            @Nullable Element e = at;
            for (int up = 0; e != null && up < 4; up++, e = e.parent()) {
                String n = e.normalName();
                if (n.length() == 2 && n.charAt(0) == 'h' && Character.isDigit(n.charAt(1))) return Kind.HEADING;
                if (n.equals("blockquote")) return Kind.BLOCK_QUOTE;
                if (n.equals("li")) return Kind.LIST_ITEM;
                if (e == root) break;
            }
            return Kind.TEXT;
        }
    }
}
