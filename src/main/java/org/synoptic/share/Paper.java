package org.synoptic.share;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Snapshot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Prints a report as a tagged PDF (PDF/UA), with its typefaces in it and without opening a file or an address: what
/// draws it is refused both.
final class Paper {
    static final String STYLE = Page.resource("paper.css");

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    /// The scripts that those typefaces have.
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);

    /// A long comparison takes some seconds and tens of megabytes to be laid out.
    private static final Semaphore PRESSES = new Semaphore(2);

    static {
        // It tells of every link it draws; what it could not draw comes as an exception.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private Paper() {}

    /// Whether there are letters for all scripts of a text.
    static boolean canSet(String text) {
        return text.codePoints().allMatch(c -> SCRIPTS.contains(UnicodeScript.of(c)));
    }

    static byte[] of(Report report, @Nullable String edition) {
        Document page = parsed(Page.paper(report, edition));
        turn(page);
        PRESSES.acquireUninterruptibly();
        try (PdfBoxRenderer press = press(page)) {
            PDDocument pdf = press.createPDFKeepOpen();
            date(pdf, Objects.requireNonNullElse(report.made(), Instant.EPOCH));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.setDocumentId(number(page));
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PRESSES.release();
        }
    }

    private static PdfBoxRenderer press(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "about:blank");
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Synoptic");
        builder.useReplacementText("□");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        font(builder, "DejaVuSerifCondensed.ttf", "Serif", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Bold.ttf", "Serif", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Italic.ttf", "Serif", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", "Sans", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", "Sans", 700, FontStyle.NORMAL);
        return builder.buildPdfRenderer();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> font(file), family, weight, style, true);
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FONTS + file), file);
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Our own pages are well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A browser sees by itself which way a text runs, and a screen reader what a link says; here it has to be said.
    private static void turn(Document page) {
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element e = (Element) all.item(i);
            if (e.getAttribute("dir").equals("auto") || e.getTagName().equals("bdi"))
                e.setAttribute("dir", runsLeft(e.getTextContent()) ? "rtl" : "ltr");
            if (e.getTagName().equals("a") && !e.hasAttribute("title")) e.setAttribute("title", e.getTextContent());
        }
    }

    /// By the first letter that runs either way, as HTML has it.
    static boolean runsLeft(String text) {
        for (int c : text.codePoints().toArray())
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        return false;
    }

    /// The same report is to give the same bytes, so its own day takes the place of the day of printing.
    private static void date(PDDocument pdf, Instant made) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(made.toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) return;
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)", made.toString());
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        metadata.getCOSObject().removeItem(COSName.FILTER);
    }

    private static long number(Document page) {
        String hash = Snapshot.sha256(page.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
        return Long.parseUnsignedLong(hash.substring(0, 15), 16);
    }
}
