package org.synoptic.share;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.synoptic.compare.Blind;
import org.synoptic.compare.Comparison;
import org.synoptic.reading.ReadingRoom;
import tools.jackson.databind.JsonNode;

/// A comparison to be taken along: as a page, as data, as tables, as a text.
///
/// ```java
/// Export export = Export.of("The ferry", comparison).madeAt(clock.instant());
/// Files.writeString(path, export.html());
/// ```
///
/// It holds the articles whole and people's notes, so it is for who has them already; what others may see is an
/// edition. Where no time is
/// given, the same comparison always gives the same bytes.
public final class Export {
    /// The media type of what `docx` gives.
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Report report;

    private Export(Report report) {
        this.report = report;
    }

    public static Export of(String title, Comparison comparison) {
        return new Export(Reporter.own(title, comparison));
    }

    /// Of a comparison as people left it: also with their decisions on words that are not found any more.
    public static Export of(ReadingRoom.Reading reading) {
        return new Export(
                Reporter.own(reading.entry().title(), reading.comparison()).remembering(Unplaced.of(reading)));
    }

    /// Of a comparison that is read blind: no form of it tells whose articles they are.
    public static Export of(Blind blind) {
        return new Export(Reporter.own(blind.title(), blind.comparison()).coveringNames());
    }

    /// The same with the time when it was made.
    public Export madeAt(Instant made) {
        return new Export(report.madeAt(made));
    }

    /// One page that needs nothing beside it: no script, no request, readable on a phone, on paper and aloud.
    public String html() {
        return Page.of(report);
    }

    /// The page on A4 paper, as a tagged PDF (PDF/UA) with its typefaces in it. They have Latin, Greek, Cyrillic,
    /// Hebrew, Arabic, Armenian and Georgian letters; a sign stands for each letter of Chinese, Japanese, Korean,
    /// Thai or a script of India. Slow: some seconds for long articles.
    public byte[] pdf() {
        return Paper.of(report, null);
    }

    /// The outlets of a comparison whose articles hold letters that `pdf` has none for; a word processor has them.
    public static List<String> beyondPaper(Comparison comparison) {
        return comparison.witnesses().stream()
                .map(w -> w.segments().article())
                .filter(a -> !Paper.canSet(a.title() + a.text() + a.outlet().name()))
                .map(a -> a.outlet().name())
                .distinct()
                .toList();
    }

    /// A text for word processors (Office Open XML), with headings, tables, and a note for each article's address.
    public byte[] docx() {
        return Docx.of(report);
    }

    /// Everything, as JSON that `src/docs/export.md` describes. Its version stands in the field `format`.
    public String json() {
        return Json.write(report);
    }

    /// The same as a tree.
    public JsonNode tree() {
        return Json.tree(report);
    }

    /// A text that people can read as it is and that Markdown renders.
    public String markdown() {
        return Markdown.of(report);
    }

    /// One of the tables as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets want). No cell is taken for
    /// a formula: where a text would be, an apostrophe stands before it.
    public String csv(Table table) {
        return Csv.of(report, table);
    }

    /// The articles as a bibliography.
    public String references(Bibliography kind) {
        return References.of(report, kind);
    }

    /// The marks as W3C Web Annotations, in JSON-LD.
    public String annotations() {
        return Annotations.of(report);
    }

    public enum Bibliography {
        BIBTEX,
        RIS,
        CSL
    }

    public enum Table {
        ARTICLES,
        QUOTATIONS,
        CLAIMS,
        DECISIONS;

        /// "articles", fit for a file's name.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A name for the file, of plain letters, figures and hyphens: "the-ferry-quotations.csv" for the ending
    /// "quotations.csv", and "the-ferry.html" for "html".
    public String fileName(String ending) {
        String plain = Normalizer.normalize(report.title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String stem = plain.isEmpty() ? "comparison" : plain.substring(0, Math.min(60, plain.length()));
        return stem.replaceAll("-+$", "") + (ending.contains(".") ? "-" : ".") + ending;
    }
}
