package org.synoptic.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.reading.Comparisons.Entry;
import org.synoptic.share.Level;
import org.synoptic.share.Sharing;
import org.synoptic.share.Sharing.Fresh;
import org.synoptic.share.Sharing.Link;
import org.synoptic.share.Term;

/// Makes links to a frozen edition of a comparison, and ends them.
final class ShareDialog extends Dialog {
    private final Sharing sharing;
    private final Entry entry;
    private final Backstage backstage;
    private final Clock clock;
    final Choice<Level> level = new Choice<>("What it shows", Sharings.LEVELS, Level.EXCERPTS);
    final Choice<Term> term = new Choice<>("How long it holds", Sharings.TERMS, Term.SCHOOL_YEAR);
    final Choice<Boolean> notes = new Choice<>("Names and notes of who decided", Sharings.NOTES, false);
    final Choice<Boolean> blind = new Choice<>("The outlets", Sharings.BLIND, false);
    private final Paragraph promise = new Paragraph();
    final Div fresh = new Div();
    final UnorderedList links = new UnorderedList();
    private final H3 linksTitle = new H3("Links made before");
    final NativeButton make = Buttons.main("Make the link", this::make);
    private @Nullable Errands errands;

    ShareDialog(Sharing sharing, Entry entry, Backstage backstage, Clock clock) {
        this.sharing = sharing;
        this.entry = entry;
        this.backstage = backstage;
        this.clock = clock;
        setHeaderTitle("Share a link");
        setWidth("min(44rem, 94vw)");
        fresh.addClassName("syn-fresh");
        fresh.getElement().setAttribute("role", "status");
        links.addClassName("syn-links");
        promise.addClassName("syn-hint");
        level.addValueChangeListener(event -> say());
        say();
        var why = new Paragraph(
                "The link leads to this comparison as it stands now. What you change later needs a new link.");
        why.addClassName("syn-hint");
        add(why, level, term, notes, blind, promise, fresh, linksTitle, links);
        getFooter().add(preview(), Buttons.plain("Close", this::close), make);
    }

    private void say() {
        promise.setText(Sharings.promise(level.chosen()));
    }

    private Component preview() {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> page()).inline(), "Preview");
        link.setTarget("_blank");
        link.addClassName("syn-button");
        link.getElement().setAttribute("aria-label", "Preview what becomes public, in a new tab");
        return link;
    }

    private DownloadResponse page() {
        return sharing.preview(entry.id(), level.chosen(), notes.chosen(), blind.chosen())
                .map(html -> html.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "preview.html", "text/html;charset=UTF-8", bytes.length))
                .orElseGet(() -> DownloadResponse.error(404));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
        load();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    private void run(Runnable slow) {
        if (errands != null) errands.run(slow);
    }

    private void show(Runnable change) {
        if (errands != null) errands.show(change);
    }

    private void load() {
        run(() -> {
            List<Link> all = sharing.links(entry.id());
            show(() -> showLinks(all));
        });
    }

    private void make() {
        Level what = level.chosen();
        Term howLong = term.chosen();
        boolean withNotes = notes.chosen();
        boolean hidden = blind.chosen();
        make.setEnabled(false);
        run(() -> {
            try {
                sharing.share(entry.id(), what, howLong, withNotes, hidden)
                        .ifPresent(made -> show(() -> showFresh(made)));
            } finally {
                show(() -> make.setEnabled(true));
            }
            load();
        });
    }

    /// The address is shown this once: only its hash is kept.
    private void showFresh(Fresh made) {
        var field = new Input();
        field.setReadOnly(true);
        field.setAriaLabel("The link");
        field.addClassNames("syn-field", "syn-link-field");
        field.getElement()
                .executeJs("this.value = new URL($0, location.origin).href; this.focus(); this.select()", made.path());
        var copied = new Span();
        var copy = Buttons.plain("Copy", () -> {});
        copy.getElement()
                .addEventListener("click", event -> copied.setText("Copied."))
                .addEventData("navigator.clipboard.writeText(element.previousElementSibling.value)");
        var note = new Paragraph("Keep it now: Synoptic does not know it any more after this.");
        note.addClassName("syn-hint");
        fresh.removeAll();
        fresh.add(new Div(field, copy, copied), note);
    }

    private void showLinks(List<Link> all) {
        links.removeAll();
        linksTitle.setVisible(!all.isEmpty());
        for (Link link : all) links.add(row(link));
    }

    private Anchor save(Link link) {
        var save = new Anchor(
                DownloadHandler.fromInputStream(event -> sharing.file(link.edition())
                        .map(file -> file.getBytes(StandardCharsets.UTF_8))
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                "edition-" + link.edition().substring(0, 12) + ".html",
                                "text/html;charset=UTF-8",
                                bytes.length))
                        .orElseGet(() -> DownloadResponse.error(404))),
                "Save");
        save.setDownload(true);
        save.addClassName("syn-button");
        save.getElement().setAttribute("aria-label", "Save the edition made " + When.said(link.made(), clock));
        return save;
    }

    private ListItem row(Link link) {
        Instant now = clock.instant();
        var what = new Span("%s, made %s".formatted(Sharings.said(link.level()), When.said(link.made(), clock)));
        var state = new Span(Sharings.state(link, now) + " · opened " + Counted.of((int) link.opened(), "time"));
        state.addClassName("syn-hint");
        var row = new ListItem(new Div(what, state), save(link));
        if (link.holds(now)) {
            var end = Buttons.plain(
                    "End it",
                    () -> run(() -> {
                        sharing.revoke(link.id());
                        load();
                    }));
            end.setAriaLabel("End the link made " + When.said(link.made(), clock));
            row.add(end);
        }
        return row;
    }
}
