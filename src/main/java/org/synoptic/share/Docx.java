package org.synoptic.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs a report as a text for word processors: Office Open XML, transitional, as ECMA-376 has it.
final class Docx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /// The same report is to give the same bytes, so no file in it has a time of its own.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Docx() {}

    static byte[] of(Report report) {
        WordText notes = new WordText("footnotes");
        DocxBody body = new DocxBody(report, notes);
        String text = body.write();
        String footnotes = notes.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations(List.of("officeDocument word/document.xml", "core docProps/core.xml")));
            put(zip, "docProps/core.xml", core(report));
            put(zip, "word/document.xml", text);
            put(zip, "word/footnotes.xml", footnotes);
            put(zip, "word/styles.xml", Page.resource("word-styles.xml"));
            put(zip, "word/settings.xml", settings());
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(
                            List.of("styles styles.xml", "settings settings.xml", "footnotes footnotes.xml"),
                            body.links()));
            put(zip, "word/_rels/footnotes.xml.rels", relations(List.of(), notes.links()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", TYPE + "document.main+xml")
                + override("/word/styles.xml", TYPE + "styles+xml")
                + override("/word/settings.xml", TYPE + "settings+xml")
                + override("/word/footnotes.xml", TYPE + "footnotes+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relations(List<String> parts) {
        return relations(parts, List.of());
    }

    /// `parts`: the kind of a part and where it stands; `links`: addresses in the web.
    private static String relations(List<String> parts, List<String> links) {
        String inner = IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    String[] part = parts.get(i).split(" ");
                    String kind = part[0].equals("core")
                            ? PACKAGE + "relationships/metadata/core-properties"
                            : WordText.LINKS + "/" + part[0];
                    return "<Relationship Id=\"part%d\" Type=\"%s\" Target=\"%s\"/>".formatted(i + 1, kind, part[1]);
                })
                .collect(Collectors.joining());
        String outer = IntStream.range(0, links.size())
                .mapToObj(
                        i -> "<Relationship Id=\"link%d\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                                .formatted(i + 1, WordText.LINKS, escaped(links.get(i))))
                .collect(Collectors.joining());
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + outer + "</Relationships>";
    }

    private static String settings() {
        return HEAD + "<w:settings xmlns:w=\"" + WordText.MAIN + "\"><w:footnotePr><w:footnote w:id=\"-1\"/>"
                + "<w:footnote w:id=\"0\"/></w:footnotePr></w:settings>";
    }

    private static String core(Report report) {
        Instant made = Objects.requireNonNullElse(report.made(), Instant.EPOCH);
        String when = made.toString();
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + escaped(report.title()) + "</dc:title><dc:creator>Synoptic</dc:creator>"
                + "<dc:language>en</dc:language>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + when + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + when + "</dcterms:modified>"
                + "</cp:coreProperties>";
    }

    private static String escaped(String text) {
        return WordText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
