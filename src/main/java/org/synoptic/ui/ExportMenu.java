package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.synoptic.compare.Blind;
import org.synoptic.lesson.Handout;
import org.synoptic.reading.ReadingRoom.Reading;
import org.synoptic.share.Edition;
import org.synoptic.share.Export;
import org.synoptic.share.Export.Bibliography;
import org.synoptic.share.Export.Table;
import org.synoptic.share.Level;

/// Takes a comparison along: as a page, a text, data or tables, or on paper. Each file is made when it is asked for.
final class ExportMenu extends Div {
    private final Supplier<Export> export;
    private final Clock clock;
    private final Menu menu = new Menu(phrase("export"), phrase("export.this"));

    ExportMenu(Reading reading, Clock clock) {
        this(
                Export.beyondPaper(reading.comparison()),
                () -> Export.of(reading),
                () -> Edition.freeze(reading.entry().title(), reading.comparison(), Level.EXCERPTS, clock.instant()),
                clock);
    }

    /// Of a comparison that is read blind: no file tells whose articles they are.
    ExportMenu(Blind blind, Clock clock) {
        this(
                Export.beyondPaper(blind.comparison()),
                () -> Export.of(blind),
                () -> Edition.freeze(blind, Level.EXCERPTS, clock.instant()),
                clock);
    }

    private ExportMenu(List<String> beyondPaper, Supplier<Export> export, Supplier<Edition> excerpts, Clock clock) {
        this.export = export;
        this.clock = clock;
        add(menu);
        handout(excerpts);
        menu.offer(phrase("export.print"), () -> UI.getCurrent().getPage().executeJs("window.print()"));
        offer(menu.whole(), phrase("export.html"), "html", "text/html", Export::html);
        give(menu.whole(), onPaper(beyondPaper), "pdf", "application/pdf", Export::pdf);
        String docx = phrase(beyondPaper.isEmpty() ? "export.docx" : "export.docx-letters");
        give(menu.whole(), docx, "docx", Export.DOCX, Export::docx);
        offer(menu.whole(), phrase("export.markdown"), "md", "text/markdown", Export::markdown);
        offer(menu.whole(), phrase("export.json"), "json", "application/json", Export::json);
        SubMenu tables = menu.under(phrase("export.tables"));
        for (Table t : Table.values())
            offer(tables, phrase("export.table." + t.word()), t.word() + ".csv", "text/csv", e -> e.csv(t));
        SubMenu references = menu.under(phrase("export.references"));
        offer(references, "BibTeX", "bib", "application/x-bibtex", e -> e.references(Bibliography.BIBTEX));
        offer(references, "RIS", "ris", "application/x-research-info-systems", e -> e.references(Bibliography.RIS));
        offer(
                references,
                "CSL (JSON)",
                "csl.json",
                "application/vnd.citationstyles.csl+json",
                e -> e.references(Bibliography.CSL));
        offer(
                menu.whole(),
                phrase("export.annotations"),
                "annotations.jsonld",
                "application/ld+json",
                Export::annotations);
    }

    /// Says before the file is made for which articles it has no letters.
    private static String onPaper(List<String> beyond) {
        if (beyond.isEmpty()) return phrase("export.pdf");
        String whose = beyond.size() == 1 ? beyond.getFirst() : Counted.of(beyond.size(), "outlet");
        return phrase("export.pdf-letters", whose);
    }

    /// Opens in a page of its own, ready to be printed.
    private void handout(Supplier<Edition> excerpts) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                            byte[] page = Handout.of(excerpts.get()).html().getBytes(StandardCharsets.UTF_8);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(page),
                                    "handout.html",
                                    "text/html;charset=UTF-8",
                                    page.length);
                        })
                        .inline(),
                "");
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("hidden", true).setAttribute("data-export", "handout");
        add(link);
        menu.offer(phrase("export.handout"), () -> link.getElement().executeJs("this.click()"));
    }

    private void offer(SubMenu to, String text, String ending, String type, Function<Export, String> form) {
        give(to, text, ending, type + ";charset=UTF-8", e -> form.apply(e).getBytes(StandardCharsets.UTF_8));
    }

    private void give(SubMenu to, String text, String ending, String type, Function<Export, byte[]> form) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Export made = export.get().madeAt(clock.instant());
                    byte[] bytes = form.apply(made);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), made.fileName(ending), type, bytes.length);
                }),
                "");
        link.setDownload(true);
        link.getElement().setAttribute("hidden", true).setAttribute("data-export", ending);
        add(link);
        to.addItem(text, event -> link.getElement().executeJs("this.click()"));
    }
}
