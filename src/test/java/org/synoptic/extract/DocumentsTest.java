package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;

class DocumentsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static Extraction read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(LIMIT, () -> new Extractor().file(name, bytes, null));
    }

    private static String reason(Extraction found) {
        assertThat(found).isInstanceOf(Rejected.class);
        return ((Rejected) found).reason();
    }

    @Test
    void readsThePdfOfAnArticle() throws IOException {
        Article a = read("strike.pdf", Papers.pdf(3)).article();
        assertThat(a.title()).isEqualTo("Bakers of Linn strike for shorter nights");
        assertThat(a.bylines()).containsExactly("Ada Brink");
        assertThat(a.text())
                .contains("after talks on shorter nights had ended without a result, their union said.\n\n\"We bake")
                .contains("on day two of it.", "on day three of it.")
                .doesNotContain("printed on", "1/3", "2/3");
    }

    @Test
    void readsTheWordFileOfAnArticle() throws IOException {
        String body = Papers.paragraph("Bakers of Linn strike for shorter nights") + Papers.paragraph("By Ada Brink")
                + Papers.paragraph(
                        "The bakers of Linn laid down their work on Thursday, after talks on shorter nights had ended without a result.")
                + "<w:p><w:r><w:t>“We bake for a town </w:t></w:r><w:del><w:r><w:delText>that snores</w:delText></w:r></w:del><w:r><w:t>that sleeps,” said Jon Sorel, who had spoken with the owners until the morning.</w:t></w:r></w:p>";
        Article a = read("strike.docx", Papers.wordOf(body)).article();
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
        assertThat(reason(read("a.docx", Papers.zipped("<w:document")))).contains("damaged");
        assertThat(reason(read("a.pdf", Papers.pdf(101)))).contains("101 pages");
    }

    @Test
    void tellsThatAFileIsLocked() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Papers.page(pdf, 1, 1);
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(out);
            assertThat(reason(read("a.pdf", out.toByteArray()))).contains("password");
        }
    }

    @Test
    void readsNothingThatAWordFilePointsTo() throws IOException {
        String bait =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<w:document xmlns:w=\"w\"><w:body>" + Papers.paragraph("&x;&b;") + "</w:body></w:document>";
        assertThat(read("a.docx", Papers.zipped(bait)).article().text()).isEmpty();
    }

    @Test
    void stopsAWordFileThatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/bomb.bin"));
            for (int i = 0; i < 101; i++) zip.write(new byte[1 << 20]);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
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
        byte[] whole = Papers.pdf(2);
        for (int end = 6; end < whole.length; end += 97) {
            Extraction found = read("a.pdf", java.util.Arrays.copyOf(whole, end));
            if (found instanceof Rejected r) assertThat(r.reason()).endsWith(".");
        }
    }

    /// Eight forms, each drawn twenty times by the one before it: a few bytes that take years.
    private static byte[] formsInForms() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFormXObject inner = form(pdf, "q Q", null);
            for (int i = 0; i < 8; i++) inner = form(pdf, "/F Do ".repeat(20), inner);
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawForm(inner);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument pdf, String content, @Nullable PDFormXObject inner)
            throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(10, 10));
        form.setResources(new PDResources());
        if (inner != null) form.getResources().put(COSName.getPDFName("F"), inner);
        try (OutputStream to = form.getContentStream().createOutputStream()) {
            to.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    @Test
    void aPdfThatWouldTakeYearsEndsAtItsDeadlineAndIsToldOf() throws IOException {
        byte[] hostile = formsInForms();
        assertThat(hostile.length).isLessThan(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> PdfFile.text(hostile, Deadline.in(Duration.ofMillis(500))))
                        .isInstanceOf(Unreadable.class)
                        .hasMessage("The file takes longer to read than any newspaper page does."));
    }

    @Test
    void stopsAPdfThatUnpacksWithoutEndUnderALockWithoutAPassword() throws IOException {
        byte[] bomb = deflated(new byte[1 << 20], 210);
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            COSStream packed = pdf.getDocument().createCOSStream();
            try (OutputStream to = packed.createRawOutputStream()) {
                to.write(bomb);
            }
            packed.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, packed);
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(out);
            assertThat(reason(read("a.pdf", out.toByteArray()))).contains("unpacks to more than we take");
        }
    }

    @Test
    void readsAPdfThatIsLockedAgainstChangesOnly() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int p = 1; p <= 2; p++) Papers.page(pdf, p, 2);
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(out);
            assertThat(read("a.pdf", out.toByteArray()).article().text()).contains("The bakers of Linn laid down");
        }
    }
}
