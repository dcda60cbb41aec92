package org.synoptic.share;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.share.WordText.Look;

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
        out.open("body");
        out.line("Title", report.title());
        out.line("Subtitle", String.join(" · ", Phrases.counts(report)));
        if (report.hidesNames()) out.line("Subtitle", Phrases.BLIND);
        out.line("Heading1", "Articles");
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
        head("", "Outlet", "Headline", "Published");
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
        if (address == null) notes.run("No address.");
        else notes.link(address, address).run(".");
        var received = a.snapshot().received();
        if (received != null) notes.run(" Received " + Phrases.moment(received) + ".");
        notes.close().close();
    }

    private void text(Report.Piece a) {
        String name = a.sigil() + " · " + a.outlet();
        out.paragraph("Heading2", name).run(name).close();
        out.paragraph("Heading3", a.title()).run(a.title(), words(a)).close();
        if (a.copyOf() != null)
            out.line("Small", "Copy of " + report.article(a.copyOf()).outlet() + ", counted with it");
        for (String doubt : a.trust().doubts())
            out.line("Small", (a.trust().checkable() ? "Read with some doubt: " : "Not checkable: ") + doubt);
        if (a.lines().isEmpty()) out.line("Small", "None of its words are shown here.");
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
        out.line("Small", "… " + Phrases.count(sentences, "sentence", "sentences") + " not shown");
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
        out.line("Heading1", "Quotations");
        out.line(
                "Small",
                "Each statement once, its longest version first. Words that an outlet added are marked, words "
                        + "it left out are struck.");
        for (Speaker s : Speaker.of(report)) {
            String role = s.role() == null ? "" : ", " + s.role();
            out.line("Heading2", Phrases.speaker(s.name()) + role);
            s.statements().forEach(this::statement);
        }
    }

    private void statement(Report.Statement s) {
        out.table(2200, 1700, WIDTH - 3900);
        head("Outlet", "Wording", s.id());
        Report.Wording first = s.wordings().getFirst();
        for (Report.Wording w : s.wordings()) {
            Report.Piece a = report.article(w.article());
            out.row(false);
            cell(2200, a.outlet() + ", sentence " + (w.sentence() + 1), Look.PLAIN);
            String how = s.wordings().size() > 1 ? Phrases.relation(w) : "";
            cell(1700, w.spoken() == null ? how : how + " · " + Phrases.spoken(w.spoken()), Look.PLAIN);
            String words = w.words();
            out.cell(WIDTH - 3900).paragraph("Words", words == null ? "" : words);
            if (words == null) out.run("… not shown here");
            else wording(a, first.words(), w, words);
            out.close().close().close();
        }
        tableEnd();
    }

    private void wording(Report.Piece a, @Nullable String longest, Report.Wording w, String words) {
        boolean quoted = w.type().equals("DIRECT") && !w.lostMarks();
        if (quoted) out.run("“");
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
        if (quoted) out.run("”");
        for (String flag : w.flags()) out.run(" ≠ " + flag, Look.of("Differs"));
    }

    /// All claims, and what each other article has of them.
    private void claims() {
        out.line("Heading1", "Claims");
        out.line("Small", "● found, ◐ partly found, ≠ differs, ○ not found, ? not checkable. " + Phrases.NOT_INTENT);
        List<Report.Piece> articles = report.inOrder();
        int narrow = Math.min(700, 4800 / articles.size());
        int wide = WIDTH - narrow * articles.size();
        int[] widths = new int[articles.size() + 1];
        Arrays.fill(widths, narrow);
        widths[0] = wide;
        out.table(widths).row(true);
        cell(wide, "Claim", Look.of("Strong"));
        for (Report.Piece a : articles) cell(narrow, a.sigil(), Look.of("Strong"));
        out.close();
        for (Report.Claim c : report.claims()) {
            Report.Piece own = report.article(c.article());
            out.row(false);
            cell(
                    wide,
                    own.line(c.sentence())
                            .map(Report.Line::words)
                            .orElse(own.outlet() + ", sentence " + (c.sentence() + 1) + ", not shown here"),
                    words(own));
            for (Report.Piece a : articles) cell(narrow, sign(c, a), Look.PLAIN);
            out.close();
        }
        tableEnd();
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
        out.line("Heading1", "Only in one outlet");
        out.line(
                "Small",
                "With the closest passages of the other articles and how near they come, from 0 to 1. "
                        + Phrases.NOT_INTENT);
        for (Report.Only o : report.onlyIn()) {
            Report.Claim c = Objects.requireNonNull(report.claimsById().get(o.claim()));
            out.line("Heading2", "◆ " + Phrases.only(report, o, c));
            report.decided(o).ifPresent(d -> out.line("Small", Phrases.decided(d)));
            out.table(2200, 1700, WIDTH - 3900);
            head("Outlet", "State", "Passage");
            for (int s : report.sentences(o)) passage(report.article(c.article()), "the claim", s);
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
        cell(2200, sentence < 0 ? a.outlet() : a.outlet() + ", sentence " + (sentence + 1), Look.PLAIN);
        cell(1700, state, Look.PLAIN);
        if (sentence < 0) cell(WIDTH - 3900, "No passage comes near.", Look.PLAIN);
        else
            cell(
                    WIDTH - 3900,
                    a.line(sentence).map(Report.Line::words).orElse("… not shown here"),
                    a.line(sentence).isPresent() ? words(a) : Look.PLAIN);
        out.close();
    }

    private void figures() {
        out.line("Heading1", "Figures that differ");
        for (Report.Figure f : report.figures()) {
            out.line("Heading2", "≠ " + Phrases.figure(f));
            out.table(2200, 1700, WIDTH - 3900);
            head("Outlet", "Words", "Sentence");
            for (Report.Side s : f.sides()) {
                Report.Piece a = report.article(s.article());
                out.row(false);
                cell(2200, a.outlet() + ", sentence " + (s.sentence() + 1), Look.PLAIN);
                cell(1700, Objects.requireNonNullElse(s.words(), "…"), words(a).styled("Differs"));
                cell(WIDTH - 3900, a.line(s.sentence()).map(Report.Line::words).orElse("… not shown here"), words(a));
                out.close();
            }
            tableEnd();
        }
    }

    private void decisions() {
        out.line("Heading1", "What people decided");
        for (Report.Decision d : report.decisions()) {
            Report.Place there = d.there();
            String note = d.note();
            out.paragraph("Item").run(Phrases.decision(d), Look.of("Strong"));
            out.run(": " + cited(d.here()) + (there == null ? "" : " and " + cited(there)));
            if (note != null) out.run(" · note: " + note);
            out.close();
        }
    }

    private void unplaced() {
        out.line("Heading1", "Decided, and not found any more");
        for (Report.Unplaced d : report.lost()) {
            String note = d.note();
            out.paragraph("Item").run(Phrases.decision(d), Look.of("Strong"));
            out.run(": " + Phrases.said(report, d) + " · " + d.why());
            if (note != null) out.run(" · note: " + note);
            out.close();
        }
    }

    private String cited(Report.Place place) {
        String words = report.words(place);
        String outlet = report.article(place.article()).outlet();
        return words.isEmpty() ? outlet : outlet + " “" + words + "”";
    }

    private void key() {
        out.line("Heading1", "What the marks mean");
        mark("words", "QuotedByMany", "a quotation that more than one outlet prints");
        mark("words", "QuotedByOne", "a quotation that one outlet alone prints");
        mark("added", "Added", "words that a wording has more than the longest one");
        mark("left out", "LeftOut", "words that it lacks");
        mark("◆ Only in …", "OnlyIn", "a claim that no other independent article carries. " + Phrases.NOT_INTENT);
        mark("14≠", "Differs", "figures, dates or names that conflict between articles on the same statement");
    }

    private void mark(String sample, String style, String meaning) {
        out.paragraph("Item").run(sample, Look.of(style)).run(": " + meaning).close();
    }

    private void made() {
        out.line("Heading1", "How this was made");
        var made = report.made();
        out.line(
                "Words",
                Phrases.level(report.level()).replace("This page", "This text")
                        + " Every word shown from an article is an exact copy of it. Findings by " + report.engine()
                        + (made == null ? "." : ", made " + Phrases.moment(made) + "."));
        if (report.selection() != null) {
            out.line("Words", Phrases.selection(report));
            for (Report.Chosen c : report.selection()) out.line("Item", Phrases.chosen(c));
        }
        out.table(2200, WIDTH - 2200);
        head("Article", "SHA-256 of the text");
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
