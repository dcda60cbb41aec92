package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;

class DocumentsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> LINES = List.of(
            "Bakers of Linn strike for shorter nights",
            "By Ada Brink",
            "",
            "The bakers of Linn laid down their work on Thursday, after talks on",
            "shorter nights had ended without a result, their union said.",
            "",
            "\"We bake for a town that sleeps,\" said its head, Jon Sorel, who had",
            "spoken with the owners until the morning.");

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int p = 1; p <= pages; p++) page(pdf, p, pages);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument pdf, int number, int of) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
            text.beginText();
            text.setFont(new PDType1Font(FontName.HELVETICA), 11);
            text.setLeading(14);
            text.newLineAtOffset(60, 720);
            text.showText("Linn Mercury, printed on 3/4/2026");
            text.newLineAtOffset(0, -40);
            for (String line : number == 1
                    ? LINES
                    : List.of(
                            "The strike goes on, the owners said on day " + word(number) + " of it.",
                            "",
                            "Nobody in the town could say for how long bread would last.")) {
                text.showText(line);
                text.newLineAtOffset(0, line.isEmpty() ? -28 : -14);
            }
            text.newLineAtOffset(0, -60);
            text.showText(number + "/" + of);
            text.endText();
        }
    }

    private static String word(int n) {
        return List.of("none", "one", "two", "three", "four").get(Math.min(n, 4));
    }

    private static byte[] word(String xml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static final String WORD =
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private static Extraction read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(LIMIT, () -> new Extractor().file(name, bytes, null));
    }

    private static String reason(Extraction found) {
        assertThat(found).isInstanceOf(Rejected.class);
        return ((Rejected) found).reason();
    }

    @Test
    void readsThePdfOfAnArticle() throws IOException {
        Article a = read("strike.pdf", pdf(3)).article();
        assertThat(a.title()).isEqualTo("Bakers of Linn strike for shorter nights");
        assertThat(a.bylines()).containsExactly("Ada Brink");
        assertThat(a.text())
                .contains("after talks on shorter nights had ended without a result, their union said.\n\n\"We bake")
                .contains("on day two of it.", "on day three of it.")
                .doesNotContain("printed on", "1/3", "2/3");
    }

    @Test
    void readsTheWordFileOfAnArticle() throws IOException {
        String body = paragraph("Bakers of Linn strike for shorter nights") + paragraph("By Ada Brink")
                + paragraph(
                        "The bakers of Linn laid down their work on Thursday, after talks on shorter nights had ended without a result.")
                + "<w:p><w:r><w:t>“We bake for a town </w:t></w:r><w:del><w:r><w:delText>that snores</w:delText></w:r></w:del><w:r><w:t>that sleeps,” said Jon Sorel, who had spoken with the owners until the morning.</w:t></w:r></w:p>";
        Article a = read("strike.docx", word(WORD.formatted(body))).article();
        assertThat(a.title()).isEqualTo("Bakers of Linn strike for shorter nights");
        assertThat(a.bylines()).containsExactly("Ada Brink");
        assertThat(a.paragraphs()).hasSize(2);
        assertThat(a.text())
                .endsWith(
                        "“We bake for a town that sleeps,” said Jon Sorel, who had spoken with the owners until the morning.");
    }

    @Test
    void tellsWhyAFileCannotBeRead() throws IOException {
        assertThat(reason(read("a.pdf", "%PDF-1.7 nothing follows".getBytes(StandardCharsets.UTF_8))))
                .contains("damaged");
        assertThat(reason(read("a.docx", "PK\u0003\u0004 nothing follows".getBytes(StandardCharsets.UTF_8))))
                .contains("damaged");
        assertThat(reason(read("a.docx", word("<w:document")))).contains("damaged");
        assertThat(reason(read("a.pdf", pdf(101)))).contains("101 pages");
    }

    @Test
    void tellsThatAFileIsLocked() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(pdf, 1, 1);
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(out);
            assertThat(reason(read("a.pdf", out.toByteArray()))).contains("password");
        }
    }

    @Test
    void readsNothingThatAWordFilePointsTo() throws IOException {
        String bait =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<w:document xmlns:w=\"w\"><w:body>" + paragraph("&x;&b;") + "</w:body></w:document>";
        assertThat(read("a.docx", word(bait)).article().text()).isEmpty();
    }

    @Test
    void stopsAWordFileThatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/bomb.bin"));
            for (int i = 0; i < 101; i++) zip.write(new byte[1 << 20]);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(WORD.formatted(paragraph("x")).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reason(read("a.docx", out.toByteArray()))).contains("unpacks to more than we take");
    }

    @Test
    void stopsAPdfThatUnpacksWithoutEnd() throws IOException {
        byte[] bomb = deflated(new byte[1 << 20], 210);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        out.write(bomb);
        out.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        assertThat(reason(read("a.pdf", out.toByteArray()))).contains("unpacks to more than we take");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write("%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\n"
                .getBytes(StandardCharsets.US_ASCII));
        twice.write(deflated(bomb, 1));
        assertThat(reason(read("a.pdf", twice.toByteArray()))).contains("unpacks to more than we take");
    }

    private static byte[] deflated(byte[] what, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) deflate.write(what);
        }
        return out.toByteArray();
    }

    @Test
    void aPaperCutOffAnywhereEndsInAnArticleOrAReason() throws IOException {
        byte[] whole = pdf(2);
        for (int end = 6; end < whole.length; end += 97) {
            Extraction found = read("a.pdf", java.util.Arrays.copyOf(whole, end));
            if (found instanceof Rejected r) assertThat(r.reason()).endsWith(".");
        }
    }
}
