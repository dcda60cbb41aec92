package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;

/// What goes on paper and into word processors, opened by what reads such files.
class OnPaperTest {
    private static final String ARABIC = "قال المتحدث إن السفينة جنحت يوم الجمعة وعلى متنها ركاب كثيرون.";
    private static final String GREEK = "Το πλοίο προσάραξε την Παρασκευή με πολλούς επιβάτες.";
    private static final String CYRILLIC = "Паром сел на мель в пятницу с пассажирами на борту.";

    private final Export export = Export.of("The ferry", Ferry.decided()).madeAt(Ferry.NOON);

    @Test
    void thePdfHoldsEveryFindingAndItsTypefaces() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export.pdf())) {
            assertThat(squeezed(text(pdf)))
                    .contains(
                            squeezed("The ferry"),
                            squeezed("A school choir from Larkhaven sang on the car deck"),
                            squeezed("Only in The Harbour Ledger"),
                            squeezed("Oda Venn"),
                            squeezed("What the marks mean"),
                            squeezed("Asked both papers."));
            assertThat(fonts(pdf))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f.isEmbedded()).as(f.getName()).isTrue());
        }
    }

    @Test
    void aScreenReaderIsToldTheTitleTheLanguageAndWhatEachPieceIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export.pdf())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(Objects.requireNonNull(catalog.getMarkInfo()).isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The ferry");
            String tags = catalog.getStructureTreeRoot().getKids().toString()
                    + catalog.getStructureTreeRoot().getCOSObject();
            assertThat(tags).isNotEmpty();
            assertThat(types(catalog.getStructureTreeRoot())).contains("H1", "H2", "P", "Table", "L", "Link");
            String xmp = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).contains("pdfuaid");
            assertThat(Objects.requireNonNull(catalog.getDocumentOutline())
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Side by side");
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytesOnPaperToo() {
        Export again = Export.of("The ferry", Ferry.decided()).madeAt(Ferry.NOON);
        assertThat(again.docx()).isEqualTo(export.docx());
        assertThat(again.pdf()).isEqualTo(export.pdf());
    }

    @Test
    void lettersOfManyScriptsCanBeReadAndSearched() throws IOException {
        Comparison many = Comparison.of(
                List.of(
                        in("ar", ARABIC, "عبّارة تجنح"),
                        in("el", GREEK, "Το πλοίο"),
                        in("ru", CYRILLIC, "Паром на мели")),
                Meaning.none());
        try (PDDocument pdf = Loader.loadPDF(Export.of("Languages", many).pdf())) {
            assertThat(squeezed(text(pdf))).contains(squeezed(GREEK), squeezed(CYRILLIC));
            String arabic = java.text.Normalizer.normalize(text(pdf), java.text.Normalizer.Form.NFKC);
            assertThat(arabic).contains("السفينة", "الجمعة").doesNotContain("□");
        }
        try (XWPFDocument word = word(Export.of("Languages", many).docx())) {
            XWPFParagraph right = word.getParagraphs().stream()
                    .filter(p -> p.getText().contains("السفينة"))
                    .findFirst()
                    .orElseThrow();
            assertThat(right.getCTP().getPPr().toString()).contains("bidi");
            assertThat(right.getCTP().toString()).contains("w:rtl", "w:bidi=\"ar\"");
        }
    }

    @Test
    void whoseLettersPaperHasNotIsKnownBeforeAndAWordProcessorHasThem() throws IOException {
        String japanese = "フェリーのアルドナ号は金曜日に二百十二人を乗せて座礁した。";
        Comparison many = Comparison.of(
                List.of(in("ar", ARABIC, "عبّارة تجنح"), in("el", GREEK, "Το πλοίο"), in("ja", japanese, "フェリー座礁")),
                Meaning.none());
        assertThat(Export.beyondPaper(many)).containsExactly("Paper ja");
        assertThat(Export.beyondPaper(Ferry.comparison())).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(Export.of("Languages", many).pdf());
                XWPFDocument word = word(Export.of("Languages", many).docx())) {
            assertThat(text(pdf)).contains("□□□□").doesNotContain("座礁");
            assertThat(word.getParagraphs()).anyMatch(p -> p.getText().contains("二百十二人"));
        }
    }

    private static Article in(String language, String text, String title) {
        return Ferry.article(
                "paper-" + language,
                new Outlet("Paper " + language, language + ".example", null),
                title,
                List.of(),
                "2026-03-14",
                "https://" + language + ".example/1",
                language,
                null,
                text);
    }

    @Test
    void aWordProcessorFindsHeadingsTablesAndANoteForEachArticle() throws IOException {
        try (XWPFDocument word = word(export.docx())) {
            assertThat(word.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly(
                            "Articles",
                            "Quotations",
                            "Claims",
                            "Only in one outlet",
                            "Figures that differ",
                            "What people decided",
                            "What the marks mean",
                            "How this was made");
            List<String> notes = new ArrayList<>();
            for (XWPFFootnote n : word.getFootnotes()) for (XWPFParagraph p : n.getParagraphs()) notes.add(p.getText());
            for (Article a : Ferry.articles())
                assertThat(notes)
                        .anySatisfy(n -> assertThat(n)
                                .contains(Objects.requireNonNull(a.address()).toString(), "14 March 2026, 12:00 UTC"));
            XWPFTable claims = word.getTables().stream()
                    .filter(t -> t.getRow(0).getCell(0).getText().equals("Claim"))
                    .findFirst()
                    .orElseThrow();
            assertThat(claims.getRows()).hasSize(1 + export.tree().get("claims").size());
            assertThat(claims.getText()).contains("■", "○", "●");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("The ferry");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>%s",
                "%s<img src=x onerror=alert(1)>",
                "%s\"/><w:instrText>HYPERLINK \"file:///etc/passwd\"</w:instrText>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;%s",
                "%s<link rel=\"stylesheet\" href=\"file:///etc/passwd\"/>",
                "%s]]>\u0000\u0008\ud800\uffff{{=cmd|' /C calc'!A0}}",
                "javascript:alert(1)%s",
                "\u202e%s\u2066"
            })
    void hostileTextsAreTextAndNothingElse(String vector) throws Exception {
        Export hostile = Export.of(vector.replace("%s", "Title"), Ferry.hostile(s -> vector.replace("%s", s)));
        try (PDDocument pdf = Loader.loadPDF(hostile.pdf())) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames())
                    .satisfiesAnyOf(
                            n -> assertThat(n).isNull(),
                            n -> assertThat(n.getJavaScript()).isNull());
            assertThat(text(pdf)).contains("Skerry").doesNotContain("root:x");
            for (String address : addresses(pdf)) assertThat(address).startsWith("https://");
            for (PDPage page : pdf.getPages())
                assertThat(page.getResources().getXObjectNames()).isEmpty();
        }
        try (XWPFDocument word = word(hostile.docx())) {
            assertThat(word.getAllPictures()).isEmpty();
            assertThat(word.getDocument().toString()).doesNotContain("instrText w:", "fldChar", "root:x");
            for (var link : word.getHyperlinks()) assertThat(link.getURL()).startsWith("https://");
            for (var r : word.getPackagePart().getRelationships())
                assertThat(r.getTargetURI().toString())
                        .doesNotStartWith("javascript")
                        .doesNotStartWith("file");
        }
    }

    @Test
    void aBlindEditionOnPaperTellsNoOutlet() throws IOException {
        Blind blind = Blind.of("The ferry, as the Skerry Courier saw it", Ferry.comparison(), "seed");
        Export covered = Export.of(blind).madeAt(Ferry.NOON);
        try (PDDocument pdf = Loader.loadPDF(covered.pdf());
                XWPFDocument word = word(covered.docx())) {
            String all = text(pdf)
                    + new org.apache.poi.xwpf.extractor.XWPFWordExtractor(word).getText()
                    + addresses(pdf)
                    + pdf.getDocumentInformation().getTitle()
                    + new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    + covered.fileName("pdf");
            for (Article a : Ferry.articles()) {
                assertThat(squeezed(all).toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain(squeezed(a.outlet().name()).toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain(Objects.requireNonNull(a.address()).getHost())
                        .doesNotContain("marlow");
            }
            assertThat(squeezed(all)).contains(squeezed("Outlet A"));
        }
    }

    private static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /// Lines are broken where they are full.
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> out = new ArrayList<>();
        for (PDPage page : pdf.getPages())
            for (COSName name : page.getResources().getFontNames())
                out.add(page.getResources().getFont(name));
        return out;
    }

    private static List<String> addresses(PDDocument pdf) throws IOException {
        List<String> out = new ArrayList<>();
        for (PDPage page : pdf.getPages())
            for (PDAnnotation a : page.getAnnotations())
                if (a instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri)
                    out.add(uri.getURI());
        return out;
    }

    private static List<String> types(
            org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode node) {
        List<String> out = new ArrayList<>();
        for (Object kid : node.getKids())
            if (kid instanceof org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement e) {
                out.add(e.getStructureType());
                out.addAll(types(e));
            }
        return out;
    }
}
