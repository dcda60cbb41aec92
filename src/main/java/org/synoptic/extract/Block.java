package org.synoptic.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.synoptic.article.Paragraph;

/// A run of text that a browser would set as one block, with how much of it is link text, where it
/// stands, and the node that it starts in.
record Block(Paragraph.Kind kind, String text, int linked, int bold, Element home, Node start) {
    double linkDensity() {
        return text.isEmpty() ? 1 : Math.min(1, (double) linked / text.length());
    }

    /// All of it is set in bold: a subhead in disguise, or a label.
    boolean allBold() {
        return bold >= text.length() - 1;
    }

    boolean heading() {
        return kind == Paragraph.Kind.HEADING;
    }

    /// Reads like prose: long enough, not made of links, and with the marks of a sentence.
    boolean prose() {
        return weight() >= 60 && linkDensity() < 0.4 && Prose.hasSentenceMark(text);
    }

    /// Its length in the measure of alphabetic scripts; a Han or Kana sign counts three.
    int weight() {
        return Prose.weight(text);
    }
}
