package org.synoptic.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/// A picture of a comparison, for where its link is shown with one: the title, and each article as a column of strokes,
/// one a sentence, in the colour of what was found about it. Of the articles' words it shows none.
final class Picture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 64;
    private static final int GAP = 28;
    private static final int COLUMNS = 6;
    private static final double TOP = 318;
    private static final double BOTTOM = 540;

    private static final Color PAPER = new Color(0xfbfaf7);
    private static final Color SHEET = Color.WHITE;
    private static final Color INK = new Color(0x1d1b18);
    private static final Color SOFT = new Color(0x676259);
    private static final Color LINE = new Color(0xe4dfd5);
    private static final Color SHARED = new Color(0x8aa9c4);
    private static final Color ONLY = new Color(0xd89b1c);
    private static final Color DIFFERS = new Color(0xb3261e);
    private static final List<Color> OUTLETS = List.of(
            new Color(0x0068a5),
            new Color(0x00735a),
            new Color(0xb53d0a),
            new Color(0x7d4f92),
            new Color(0x9b2460),
            new Color(0x4d5bb0));

    private final Report report;
    private final Graphics2D g;
    private final Lettering letters = Lettering.sans();

    private Picture(Report report, Graphics2D g) {
        this.report = report;
        this.g = g;
    }

    /// As PNG, 1200 × 630 pixels.
    static byte[] of(Report report) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            report.inWords().during(new Picture(report, g)::draw);
        } finally {
            g.dispose();
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() {
        fill(PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        write("Synoptic", 30, EDGE, 88, SOFT);
        double y = 158;
        if (letters.has(report.title()))
            for (String line : letters.lines(report.title(), 54, WIDTH - 2.0 * EDGE, 2)) {
                write(line, 54, EDGE, y, INK);
                y += 64;
            }
        columns();
        String counts = "";
        for (String one : Phrases.counts(report)) {
            String more = counts.isEmpty() ? one : counts + "  ·  " + one;
            if (letters.width(more, 25) <= WIDTH - 2.0 * EDGE) counts = more;
        }
        write(counts, 25, EDGE, HEIGHT - 40, SOFT);
    }

    private void columns() {
        List<Report.Piece> shown = report.inOrder().stream().limit(COLUMNS).toList();
        double width = (WIDTH - 2.0 * EDGE - GAP * (shown.size() - 1.0)) / shown.size();
        for (int i = 0; i < shown.size(); i++)
            column(shown.get(i), OUTLETS.get(i % OUTLETS.size()), EDGE + i * (width + GAP), width);
    }

    private void column(Report.Piece a, Color colour, double x, double width) {
        fill(LINE, new Rectangle2D.Double(x, TOP - 51, width, BOTTOM - TOP + 51));
        fill(SHEET, new Rectangle2D.Double(x + 1, TOP - 50, width - 2, BOTTOM - TOP + 49));
        fill(colour, new Rectangle2D.Double(x, TOP - 52, width, 6));
        if (letters.has(a.outlet())) write(letters.fitting(a.outlet(), 22, width - 28), 22, x + 14, TOP - 16, colour);
        int strokes = Math.max(1, a.sentences());
        double pitch = Math.min(13, (BOTTOM - TOP - 16) / strokes);
        Set<Integer> only = sentences(a, "only");
        Set<Integer> differs = sentences(a, "differs");
        Set<Integer> shared = sentences(a, "found");
        for (int s = 0; s < strokes; s++) {
            Color c = only.contains(s) ? ONLY : differs.contains(s) ? DIFFERS : shared.contains(s) ? SHARED : LINE;
            double shorter = s % 5 == 4 ? 0.62 : 1;
            fill(
                    c,
                    new RoundRectangle2D.Double(
                            x + 14, TOP + 4 + s * pitch, (width - 28) * shorter, Math.max(1, pitch * 0.58), 3, 3));
        }
    }

    /// The sentences that stand here only, or that another article has with a conflict or without.
    private Set<Integer> sentences(Report.Piece a, String what) {
        Set<Integer> out = new HashSet<>();
        Set<String> only = new HashSet<>();
        for (Report.Only o : report.onlyIn()) if (o.whole()) report.claims(o).forEach(c -> only.add(c.id()));
        for (Report.Claim c : report.claims()) {
            if (!c.article().equals(a.sigil())) continue;
            boolean is = what.equals("only")
                    ? only.contains(c.id())
                    : c.elsewhere().stream().anyMatch(e -> e.state().equals(what));
            if (is) out.add(c.sentence());
        }
        return out;
    }

    private void write(String text, double size, double x, double y, Color colour) {
        fill(colour, letters.line(text, size, x, y));
    }

    private void fill(Color colour, java.awt.Shape shape) {
        g.setColor(colour);
        g.fill(shape);
    }
}
