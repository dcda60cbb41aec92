package org.synoptic.share;

import static org.synoptic.words.Words.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.share.WordText.Look;
import org.synoptic.words.Words;

/// The text of a report for word processors, in the order of the page: articles, quotations, claims, what stands in one
/// outlet only, figures that differ, decisions, the marks, how it was made.
final class DocxBody {
    private static final int WIDTH = 9638;
    private static final Map<String, String> SIGNS =
            Map.of("found", "●", "partly", "◐", "differs", "≠", "notFound", "○", "notCheckable", "?");

    private final Report report;
    private final Marks marks;
    private final WordText out = new WordText("document");
    private final WordText notes;
    private int noted;

    DocxBody(Report report, WordText notes) {
        this.report = report;
        this.marks = Marks.of(report);
        this.notes = notes;
        for (String kind : List.of("separator", "continuationSeparator"))
            notes.open("footnote", "w:type", kind, "w:id", kind.equals("separator") ? "-1" : "0")
                    .open("p")
                    .open("r")
                    .empty(kind)
                    .close()
                    .close()
                    .close();
    }

    List<String> links() {
        return out.links();
    }

    String write() {
        return report.inWords().in(this::written);
    }

    private String written() {
        out.open("body");
        out.line("Title", report.title());
        out.line("Subtitle", String.join(" · ", Phrases.counts(report)));
        if (report.hidesNames()) out.line("Subtitle", Phrases.blind());
        out.line("Heading1", phrase("shared.articles"));
        articles();
        for (Report.Piece a : report.inOrder()) text(a);
        if (!report.statements().isEmpty()) quotations();
        if (!report.claims().isEmpty()) claims();
        if (!report.onlyIn().isEmpty()) only();
        if (!report.figures().isEmpty()) figures();
        if (!report.decisions().isEmpty()) decisions();
        if (!report.lost().isEmpty()) unplaced();
        key();
        made();
        out.open("sectPr").empty("pgSz", "w:w", "11906", "w:h", "16838");
        out.empty(
                "pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        out.close().close();
        return out.end();
    }

    private void articles() {
        out.table(600, 2400, 4638, 2000);
        head("", phrase("column.outlet"), phrase("column.headline"), phrase("column.published"));
        for (Report.Piece a : report.inOrder()) {
            out.row(false);
            cell(600, a.sigil(), Look.of("Strong"));
            out.cell(2400).paragraph("Cell", a.outlet()).run(a.outlet(), Look.of("Strong"));
            note(a);
            out.close().close();
            cell(4638, a.title(), words(a));
            String published = a.published();
            cell(2000, published == null ? "" : Phrases.day(published), Look.PLAIN);
            out.close();
        }
        tableEnd();
    }

    /// Where an article was found and when, in a footnote.
    private void note(Report.Piece a) {
        String id = String.valueOf(++noted);
        out.open("r").open("rPr").empty("rStyle", "w:val", "FootnoteReference").close();
        out.empty("footnoteReference", "w:id", id).close();
        notes.open("footnote", "w:id", id).paragraph("FootnoteText");
        notes.open("r")
                .open("rPr")
                .empty("rStyle", "w:val", "FootnoteReference")
                .close();
        notes.empty("footnoteRef").close().run(" " + Phrases.dateline(a) + ". ");
        String address = a.address();
        if (address == null) notes.run(phrase("shared.no-address-note"));
        else notes.link(address, address).run(".");
        var received = a.snapshot().received();
        if (received != null) notes.run(" " + phrase("shared.received", Phrases.moment(received)));
        notes.close().close();
    }

    private void text(Report.Piece a) {
        String name = a.sigil() + " · " + a.outlet();
        out.paragraph("Heading2", name).run(name).close();
        out.paragraph("Heading3", a.title()).run(a.title(), words(a)).close();
        if (a.copyOf() != null)
            out.line(
                    "Small",
                    phrase("shared.copy-counted", report.article(a.copyOf()).outlet()));
        for (String doubt : a.trust().doubts())
            out.line("Small", phrase(a.trust().checkable() ? "shared.doubt" : "gauge.not") + ": " + Words.known(doubt));
        if (a.lines().isEmpty()) out.line("Small", phrase("shared.no-words"));
        int next = 0;
        int paragraph = -1;
        for (Report.Line l : a.lines()) {
            int gone = l.sentence() - next;
            if (l.paragraph() != paragraph) {
                if (paragraph >= 0) out.close();
                if (gone > 0) cut(gone);
                out.paragraph(l.kind().equals("BLOCK_QUOTE") ? "Quote" : "Words", l.words());
            } else {
                out.run(gone > 0 ? " … " : " ");
            }
            sentence(a, l);
            paragraph = l.paragraph();
            next = l.sentence() + 1;
        }
        if (paragraph >= 0) out.close();
        if (paragraph >= 0 && a.sentences() > next) cut(a.sentences() - next);
    }

    private void cut(int sentences) {
        out.line("Small", phrase("shared.not-shown", sentences));
    }

    private void sentence(Report.Piece a, Report.Line l) {
        boolean heading = l.kind().equals("HEADING");
        for (Report.Only o : report.onlyIn()) {
            Report.Claim c = report.claims(o).getFirst();
            if (c.article().equals(a.sigil()) && c.sentence() == l.sentence())
                out.run("◆ " + Phrases.only(report, o, c) + ": ", Look.of("OnlyIn"));
        }
        for (Marks.Run run : marks.runs(a, l)) {
            Marks.Mark mark = run.mark();
            String style = mark == null
                    ? heading ? "Strong" : null
                    : mark.figure() ? "Differs" : mark.shared() ? "QuotedByMany" : "QuotedByOne";
            out.run(run.words(), words(a).styled(style));
            if (mark != null && mark.figure() && run.ends()) out.run("≠", Look.of("Differs"));
        }
    }

    private static Look words(Report.Piece a) {
        return Look.in(PageArticles.language(a));
    }

    private void quotations() {
        out.line("Heading1", phrase("tab.quotations"));
        out.line("Small", phrase("shared.quotations-each"));
        for (Speaker s : Speaker.of(report)) {
            String role = s.role() == null ? "" : ", " + s.role();
            out.line("Heading2", Phrases.speaker(s.name()) + role);
            s.statements().forEach(this::statement);
        }
    }

    private void statement(Report.Statement s) {
        out.table(2200, 1700, WIDTH - 3900);
        head(phrase("column.outlet"), phrase("shared.wording"), s.id());
        Report.Wording first = s.wordings().getFirst();
        for (Report.Wording w : s.wordings()) {
            Report.Piece a = report.article(w.article());
            out.row(false);
            cell(2200, at(a, w.sentence()), Look.PLAIN);
            String how = s.wordings().size() > 1 ? Phrases.relation(w) : "";
            cell(1700, w.spoken() == null ? how : how + " · " + Phrases.spoken(w.spoken()), Look.PLAIN);
            String words = w.words();
            out.cell(WIDTH - 3900).paragraph("Words", words == null ? "" : words);
            if (words == null) out.run(phrase("shared.here-not"));
            else wording(a, first.words(), w, words);
            out.close().close().close();
        }
        tableEnd();
    }

    private void wording(Report.Piece a, @Nullable String longest, Report.Wording w, String words) {
        boolean quoted = w.type().equals("DIRECT") && !w.lostMarks();
        String[] marks = PageArticles.around("quoted");
        if (quoted) out.run(marks[0]);
        if (longest == null || w.relation().equals("longest")) out.run(words, words(a));
        else
            for (Changes.Stretch c : Changes.between(longest, words))
                out.run(
                        c.words(),
                        words(a).styled(
                                        switch (c.kind()) {
                                            case SAME -> null;
                                            case INSERTED -> "Added";
                                            case DELETED -> "LeftOut";
                                        }));
        if (quoted) out.run(marks[1]);
        for (String flag : w.flags()) out.run(" ≠ " + Words.known(flag), Look.of("Differs"));
    }

    /// All claims, and what each other article has of them.
    private void claims() {
        out.line("Heading1", phrase("tab.claims"));
        out.line("Small", phrase("shared.signs") + " " + Phrases.notIntent());
        List<Report.Piece> articles = report.inOrder();
        int narrow = Math.min(700, 4800 / articles.size());
        int wide = WIDTH - narrow * articles.size();
        int[] widths = new int[articles.size() + 1];
        Arrays.fill(widths, narrow);
        widths[0] = wide;
        out.table(widths).row(true);
        cell(wide, phrase("claims.claim"), Look.of("Strong"));
        for (Report.Piece a : articles) cell(narrow, a.sigil(), Look.of("Strong"));
        out.close();
        for (Report.Claim c : report.claims()) {
            Report.Piece own = report.article(c.article());
            out.row(false);
            cell(
                    wide,
                    own.line(c.sentence())
                            .map(Report.Line::words)
                            .orElse(phrase("shared.at-not-shown", at(own, c.sentence()))),
                    words(own));
            for (Report.Piece a : articles) cell(narrow, sign(c, a), Look.PLAIN);
            out.close();
        }
        tableEnd();
    }

    private static String at(Report.Piece a, int sentence) {
        return a.outlet() + ", " + phrase("shared.sentence", sentence + 1);
    }

    private static String sign(Report.Claim c, Report.Piece a) {
        if (a.sigil().equals(c.article())) return "■";
        return c.elsewhere().stream()
                .filter(e -> e.article().equals(a.sigil()))
                .map(e -> Objects.requireNonNull(SIGNS.get(e.state())))
                .findFirst()
                .orElse("");
    }

    private void only() {
        out.line("Heading1", phrase("shared.only"));
        out.line("Small", phrase("shared.with-closest") + " " + Phrases.notIntent());
        for (Report.Only o : report.onlyIn()) {
            Report.Claim c = Objects.requireNonNull(report.claimsById().get(o.claim()));
            out.line("Heading2", "◆ " + Phrases.only(report, o, c));
            report.decided(o).ifPresent(d -> out.line("Small", Phrases.decided(d)));
            out.table(2200, 1700, WIDTH - 3900);
            head(phrase("column.outlet"), phrase("shared.state"), phrase("shared.passage"));
            for (int s : report.sentences(o)) passage(report.article(c.article()), phrase("shared.the-claim"), s);
            for (Report.Answer e : report.answers(o)) {
                Report.Passage best =
                        e.passages().isEmpty() ? null : e.passages().getFirst();
                String state = Phrases.state(e.state());
                passage(
                        report.article(e.article()),
                        best == null ? state : state + " " + Phrases.score(best.score()),
                        best == null ? -1 : best.sentence());
            }
            tableEnd();
        }
    }

    private void passage(Report.Piece a, String state, int sentence) {
        out.row(false);
        cell(2200, sentence < 0 ? a.outlet() : at(a, sentence), Look.PLAIN);
        cell(1700, state, Look.PLAIN);
        if (sentence < 0) cell(WIDTH - 3900, phrase("panel.none-near"), Look.PLAIN);
        else
            cell(
                    WIDTH - 3900,
                    a.line(sentence).map(Report.Line::words).orElse(phrase("shared.here-not")),
                    a.line(sentence).isPresent() ? words(a) : Look.PLAIN);
        out.close();
    }

    private void figures() {
        out.line("Heading1", phrase("shared.figures"));
        for (Report.Figure f : report.figures()) {
            out.line("Heading2", "≠ " + Phrases.figure(f));
            out.table(2200, 1700, WIDTH - 3900);
            head(phrase("column.outlet"), phrase("column.words"), phrase("shared.sentence-head"));
            for (Report.Side s : f.sides()) {
                Report.Piece a = report.article(s.article());
                out.row(false);
                cell(2200, at(a, s.sentence()), Look.PLAIN);
                cell(1700, Objects.requireNonNullElse(s.words(), "…"), words(a).styled("Differs"));
                cell(
                        WIDTH - 3900,
                        a.line(s.sentence()).map(Report.Line::words).orElse(phrase("shared.here-not")),
                        words(a));
                out.close();
            }
            tableEnd();
        }
    }

    private void decisions() {
        out.line("Heading1", phrase("decided.people"));
        for (Report.Decision d : report.decisions()) {
            Report.Place there = d.there();
            String note = d.note();
            out.paragraph("Item").run(Phrases.decision(d), Look.of("Strong"));
            out.run(": " + cited(d.here())
                    + (there == null ? "" : " " + phrase("shared.and-word") + " " + cited(there)));
            if (note != null) out.run(" · " + phrase("shared.note", note));
            out.close();
        }
    }

    private void unplaced() {
        out.line("Heading1", phrase("shared.unplaced"));
        for (Report.Unplaced d : report.lost()) {
            String note = d.note();
            out.paragraph("Item").run(Phrases.decision(d), Look.of("Strong"));
            out.run(": " + Phrases.said(report, d) + " · " + Words.known(d.why()));
            if (note != null) out.run(" · " + phrase("shared.note", note));
            out.close();
        }
    }

    private String cited(Report.Place place) {
        String words = report.words(place);
        String outlet = report.article(place.article()).outlet();
        return words.isEmpty() ? outlet : outlet + " " + phrase("quoted", words);
    }

    private void key() {
        out.line("Heading1", phrase("shared.marks"));
        mark(phrase("shared.sample"), "QuotedByMany", phrase("shared.key.many"));
        mark(phrase("shared.sample"), "QuotedByOne", phrase("shared.key.one"));
        mark(phrase("shared.sample-added"), "Added", phrase("shared.key.added"));
        mark(phrase("shared.sample-left-out"), "LeftOut", phrase("shared.key.left-out"));
        mark("◆ " + phrase("help.only"), "OnlyIn", phrase("shared.key.only") + " " + Phrases.notIntent());
        mark("14≠", "Differs", phrase("shared.key.figures"));
    }

    private void mark(String sample, String style, String meaning) {
        out.paragraph("Item").run(sample, Look.of(style)).run(": " + meaning).close();
    }

    private void made() {
        out.line("Heading1", phrase("shared.how"));
        var made = report.made();
        out.line(
                "Words",
                phrase("shared.text-level." + report.level().name().toLowerCase(Locale.ROOT)) + " "
                        + phrase("shared.exact-copy") + " "
                        + (made == null
                                ? phrase("shared.findings", report.engine())
                                : phrase("shared.findings-made", report.engine(), Phrases.moment(made))));
        if (report.selection() != null) {
            out.line("Words", Phrases.selection(report));
            for (Report.Chosen c : report.selection()) out.line("Item", Phrases.chosen(c));
        }
        out.table(2200, WIDTH - 2200);
        head(phrase("column.article"), phrase("shared.sha"));
        for (Report.Piece a : report.inOrder()) {
            out.row(false);
            cell(2200, a.outlet(), Look.PLAIN);
            cell(WIDTH - 2200, a.snapshot().text(), Look.PLAIN);
            out.close();
        }
        tableEnd();
    }

    private void head(String... names) {
        out.row(true);
        int[] widths = names.length == 4
                ? new int[] {600, 2400, 4638, 2000}
                : names.length == 2 ? new int[] {2200, WIDTH - 2200} : new int[] {2200, 1700, WIDTH - 3900};
        for (int i = 0; i < names.length; i++) cell(widths[i], names[i], Look.of("Strong"));
        out.close();
    }

    private void cell(int width, String text, Look look) {
        out.cell(width).paragraph("Cell", text).run(text, look).close().close();
    }

    /// Two tables that touch would grow into one.
    private void tableEnd() {
        out.close().paragraph("Small").close();
    }
}
