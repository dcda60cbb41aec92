package org.synoptic.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the paragraphs of a DOCX file: the one part of its archive that holds them, within limits, and without
/// anything that the file might point to.
final class WordFile {
    private static final String PART = "word/document.xml";
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int LONGEST = 2_000_000;

    private WordFile() {}

    /// The text, a blank line between paragraphs.
    static String text(byte[] file) throws Unreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Counted counted = new Counted(zip);
            int parts = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) throw new Unreadable("The file holds more parts than any letter does.");
                if (e.getName().equals(PART)) return paragraphs(counted);
                counted.skipAll();
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new Unreadable(
                    e instanceof TooMuch
                            ? "The file unpacks to more than we take."
                            : "The file is damaged, or no DOCX file.");
        }
        throw new Unreadable("The file is damaged, or no DOCX file.");
    }

    private static String paragraphs(InputStream part) throws XMLStreamException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        StringBuilder out = new StringBuilder();
        boolean text = false;
        while (xml.hasNext()) {
            if (out.length() > LONGEST) throw new Unreadable("The file holds more text than any article does.");
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text = xml.getLocalName().equals("t");
                    out.append(gap(xml.getLocalName()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (xml.getLocalName().equals("p")) out.append("\n\n");
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (text) out.append(xml.getText());
                }
                default -> {}
            }
        }
        return out.toString();
    }

    private static String gap(String element) {
        return switch (element) {
            case "tab" -> " ";
            case "br", "cr" -> "\n";
            default -> "";
        };
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Counts what is unpacked, over all parts.
    private static final class Counted extends InputStream {
        private final InputStream in;
        private long left = MOST_UNPACKED;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            if (c >= 0) count(1);
            return c;
        }

        @Override
        public int read(byte[] b, int from, int length) throws IOException {
            int n = in.read(b, from, length);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) throws TooMuch {
            left -= n;
            if (left < 0) throw new TooMuch();
        }

        void skipAll() throws IOException {
            byte[] buffer = new byte[8_192];
            while (read(buffer, 0, buffer.length) >= 0) continue;
        }
    }
}
