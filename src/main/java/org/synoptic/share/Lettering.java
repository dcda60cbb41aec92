package org.synoptic.share;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes words into a picture by the outlines of a typeface that comes with the PDF library (Liberation Sans, SIL Open
/// Font License), so that a server needs no fonts of its own.
final class Lettering {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Lettering ONE = new Lettering();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;

    private Lettering() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, FONT)));
            glyphs = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lettering sans() {
        return ONE;
    }

    /// Whether the typeface has every letter of a text, and the text runs from left to right.
    synchronized boolean has(String text) {
        return text.codePoints()
                .allMatch(c -> glyphs.getGlyphId(c) > 0
                        && Character.getDirectionality(c) != Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    }

    synchronized double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(glyphs.getGlyphId(c))).sum() * size / em;
    }

    /// The outline of a line of text whose baseline begins at a point.
    synchronized Shape line(String text, double size, double x, double y) {
        GeneralPath line = new GeneralPath();
        double at = 0;
        for (int c : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(c);
            AffineTransform place = new AffineTransform(size / em, 0, 0, -size / em, x + at * size / em, y);
            line.append(place.createTransformedShape(outline(glyph)), false);
            at += advance(glyph);
        }
        return line;
    }

    /// A text in lines of a width, the last one cut with an ellipsis if there are more than so many.
    List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) kept.add(kept.removeLast() + " …");
        kept.replaceAll(l -> fitting(l, size, width));
        return kept;
    }

    /// A text that is cut where it would get too wide.
    String fitting(String text, double size, double width) {
        String fit = text;
        while (fit.length() > 2 && width(fit, size) > width) {
            String bare = fit.endsWith("…") ? fit.substring(0, fit.length() - 1) : fit;
            fit = bare.substring(0, bare.offsetByCodePoints(bare.length(), -1)).stripTrailing() + "…";
        }
        return fit;
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape outline(int glyph) {
        try {
            var drawn = font.getGlyph().getGlyph(glyph);
            return drawn == null ? new GeneralPath() : drawn.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
