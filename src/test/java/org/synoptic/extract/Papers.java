package org.synoptic.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Makes files of an invented article.
final class Papers {
    private static final List<String> LINES = List.of(
            "Bakers of Linn strike for shorter nights",
            "By Ada Brink",
            "",
            "The bakers of Linn laid down their work on Thursday, after talks on",
            "shorter nights had ended without a result, their union said.",
            "",
            "\"We bake for a town that sleeps,\" said its head, Jon Sorel, who had",
            "spoken with the owners until the morning.");
    private static final String WORD =
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private Papers() {}

    static byte[] pdf(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int p = 1; p <= pages; p++) page(pdf, p, pages);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    static void page(PDDocument pdf, int number, int of) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
            text.beginText();
            text.setFont(new PDType1Font(FontName.HELVETICA), 11);
            text.setLeading(14);
            text.newLineAtOffset(60, 720);
            text.showText("Linn Mercury, printed on 3/4/2026");
            text.newLineAtOffset(0, -40);
            for (String line : number == 1 ? LINES : following(number)) {
                text.showText(line);
                text.newLineAtOffset(0, line.isEmpty() ? -28 : -14);
            }
            text.newLineAtOffset(0, -60);
            text.showText(number + "/" + of);
            text.endText();
        }
    }

    private static List<String> following(int number) {
        String day = List.of("none", "one", "two", "three", "four").get(Math.min(number, 4));
        return List.of(
                "The strike goes on, the owners said on day " + day + " of it.",
                "",
                "Nobody in the town could say for how long bread would last.");
    }

    /// A DOCX file of the article.
    static byte[] word() throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : LINES) body.append(paragraph(line.repeat(3)));
        return wordOf(body.toString());
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /// A DOCX file with this in its body.
    static byte[] wordOf(String body) throws IOException {
        return zipped(WORD.formatted(body));
    }

    /// A DOCX file whose main part is this.
    static byte[] zipped(String xml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /// A page as a browser saves it, in one file.
    static byte[] saved() {
        String page =
                "<html><head><title>Bakers strike</title></head><body><article><h1>Bakers strike</h1><p>%s</p></article></body></html>"
                        .formatted(String.join(" ", LINES).repeat(4));
        return """
                From: <Saved by Blink>\r
                Snapshot-Content-Location: https://linn.example/bakers\r
                MIME-Version: 1.0\r
                Content-Type: multipart/related; type="text/html"; boundary="--b--"\r
                \r
                ----b--\r
                Content-Type: text/html\r
                Content-Transfer-Encoding: binary\r
                Content-Location: https://linn.example/bakers\r
                \r
                %s\r
                ----b----\r
                """.formatted(page).getBytes(StandardCharsets.UTF_8);
    }
}
