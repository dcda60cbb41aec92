package org.synoptic.share;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes WordprocessingML in which a text can only ever be text.
final class WordText {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// How a stretch of words looks: the names of character styles in `word-styles.xml`, or none.
    record Look(
            @Nullable String style,
            boolean foreign,
            @Nullable String language) {
        static final Look PLAIN = new Look(null, false, null);

        static Look of(String style) {
            return new Look(style, false, null);
        }

        /// Words of an article, in its language.
        static Look in(@Nullable String language) {
            return new Look(null, true, language);
        }

        Look styled(@Nullable String name) {
            return new Look(name, foreign, language);
        }
    }

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;
    private final List<String> links = new ArrayList<>();

    WordText(String root) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("w:" + root);
            out.writeAttribute("xmlns:w", MAIN);
            out.writeAttribute("xmlns:r", LINKS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    WordText open(String element, @Nullable String... attributes) {
        try {
            out.writeStartElement("w:" + element);
            for (int i = 0; i + 1 < attributes.length; i += 2)
                if (attributes[i + 1] != null) out.writeAttribute(String.valueOf(attributes[i]), attributes[i + 1]);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    WordText close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    WordText empty(String element, @Nullable String... attributes) {
        return open(element, attributes).close();
    }

    /// Opens a paragraph of a style; what stands in it decides by its first letter which way it runs.
    WordText paragraph(String style, String forDirection) {
        open("p").open("pPr").empty("pStyle", "w:val", style);
        if (Paper.runsLeft(forDirection)) empty("bidi");
        return close();
    }

    WordText paragraph(String style) {
        return paragraph(style, "");
    }

    WordText line(String style, String text) {
        return paragraph(style, text).run(text, Look.PLAIN).close();
    }

    WordText run(String text) {
        return run(text, Look.PLAIN);
    }

    WordText run(String text, Look look) {
        if (text.isEmpty()) return this;
        boolean left = Paper.runsLeft(text);
        open("r").open("rPr");
        if (look.style() != null) empty("rStyle", "w:val", look.style());
        String language = look.language();
        if (language == null && look.foreign()) empty("noProof");
        if (left) empty("rtl");
        if (language != null) empty("lang", left ? "w:bidi" : "w:val", language);
        close();
        words(text);
        return close();
    }

    private void words(String text) {
        try {
            open("t", "xml:space", "preserve");
            out.writeCharacters(clean(text));
            close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A link into the web; any other address is written as text.
    WordText link(String text, String address) {
        if (!isSafe(address)) return run(text);
        links.add(address);
        open("hyperlink", "r:id", "link" + links.size(), "w:history", "1");
        return run(text, Look.of("Hyperlink")).close();
    }

    private static boolean isSafe(String address) {
        try {
            return Html.isWeb(address) && java.net.URI.create(address).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Where the links of this part lead.
    List<String> links() {
        return List.copyOf(links);
    }

    WordText row(boolean head) {
        open("tr").open("trPr").empty("cantSplit");
        if (head) empty("tblHeader");
        return close();
    }

    /// Opens a cell; there must be a paragraph in it.
    WordText cell(int width) {
        return open("tc")
                .open("tcPr")
                .empty("tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .close();
    }

    WordText table(int... widths) {
        open("tbl").open("tblPr").empty("tblStyle", "w:val", "Findings");
        empty("tblW", "w:w", String.valueOf(java.util.Arrays.stream(widths).sum()), "w:type", "dxa");
        empty("tblLayout", "w:type", "fixed");
        empty("tblLook", "w:val", "0020", "w:firstRow", "1");
        close().open("tblGrid");
        for (int width : widths) empty("gridCol", "w:w", String.valueOf(width));
        return close();
    }

    /// What XML has no place for becomes the sign for a letter that could not be read.
    static String clean(String text) {
        StringBuilder b = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean sign = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0x7f && c != 0xfffe && c != 0xffff;
            b.appendCodePoint(!sign || Character.getType(c) == Character.SURROGATE ? 0xfffd : c);
        });
        return b.toString();
    }

    String end() {
        try {
            out.writeEndDocument();
            out.flush();
            return written.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
