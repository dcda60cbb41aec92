package org.synoptic.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Access;
import org.synoptic.ingest.Ingest;
import org.synoptic.share.Edition;
import org.synoptic.share.Sharing;
import org.synoptic.share.Sharing.Complaint;
import org.synoptic.share.Sharing.Link;

/// All that was shared: what readers object to, every link, and whether a saved edition is unchanged.
@Route("links")
@PageTitle("Shared links · Synoptic")
@AnonymousAllowed
public class LinksView extends Div {
    private final Sharing sharing;
    private final Backstage backstage;
    private final Clock clock;
    final UnorderedList reports = new UnorderedList();
    private final H2 reportsTitle = new H2("Reports of readers");
    final UnorderedList links = new UnorderedList();
    private final Paragraph none = new Paragraph(
            "Nothing was shared yet. Open a comparison and choose “Share link”: whoever has the link can read it.");
    final Paragraph verdict = new Paragraph();
    private @Nullable Errands errands;

    LinksView(Sharing sharing, Backstage backstage, Access access, Clock clock) {
        this.sharing = sharing;
        this.backstage = backstage;
        this.clock = clock;
        addClassName("syn-page");
        links.addClassName("syn-links");
        reports.addClassName("syn-links");
        none.setVisible(false);
        reportsTitle.setVisible(false);
        verdict.getElement().setAttribute("role", "status");
        var main = new Main(new H1("Shared links"));
        main.addClassName("syn-start");
        if (access.mayChange())
            main.add(
                    reportsTitle,
                    reports,
                    new H2("Links"),
                    none,
                    links,
                    new H2("Check a saved edition"),
                    checking(),
                    verdict);
        add(new Header("Shared links"), main);
    }

    private Component checking() {
        var choose = Buttons.plain("Choose the file", () -> {});
        choose.getElement().setAttribute("data-choose", "");
        var drop = new FileDrop(file -> check(file), (name, why) -> verdict.setText(why));
        drop.add(new Paragraph(
                "An edition saved as a file holds its data and their hash. Drop it here: a single byte of "
                        + "its data that was changed is told."));
        drop.add(new Div(choose));
        return drop;
    }

    void check(Ingest.File file) {
        verdict.setText(said(Edition.check(file.bytes())));
    }

    static String said(Edition.Check check) {
        return switch (check.verdict()) {
            case WHOLE -> "“%s” is the edition %s, unchanged.".formatted(check.title(), check.hash());
            case PAGE_DIFFERS ->
                "The data of “%s” are the edition %s, unchanged. The page around them is another than this Synoptic makes."
                        .formatted(check.title(), check.hash());
            case CHANGED -> "The file was changed: its data are not those of the edition it names.";
            case NO_EDITION -> "This file holds no edition that Synoptic saved.";
        };
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

    private void load() {
        run(() -> {
            List<Link> all = sharing.links();
            List<Complaint> said = sharing.complaints();
            if (errands != null) errands.show(() -> show(all, said));
        });
    }

    private void change(Runnable slow) {
        run(() -> {
            slow.run();
            load();
        });
    }

    private void show(List<Link> all, List<Complaint> said) {
        links.removeAll();
        none.setVisible(all.isEmpty());
        for (Link link : all) links.add(new LinkRow(link, true, sharing, clock, this::change));
        Map<String, Link> byId = all.stream().collect(Collectors.toMap(Link::id, Function.identity()));
        reports.removeAll();
        List<Complaint> open = said.stream().filter(c -> c.closed() == null).toList();
        reportsTitle.setVisible(!open.isEmpty());
        for (Complaint c : open) reports.add(report(c, byId.get(c.link())));
    }

    private ListItem report(Complaint c, @Nullable Link link) {
        var about = new Span("On “%s”, %s".formatted(c.title(), When.said(c.made(), clock)));
        about.addClassName("syn-hint");
        var words = new Span(c.words());
        words.addClassName("syn-said");
        words.getElement().setAttribute("dir", "auto");
        var actions = new Div();
        actions.addClassName("syn-row-actions");
        if (link != null && link.hidden() == null && link.holds(clock.instant()))
            actions.add(Buttons.main(
                    "Hide the page",
                    () -> change(() -> {
                        sharing.hide(link.id(), "A reader objected to it. It is being looked into.");
                        sharing.close(c.id());
                    })));
        actions.add(Buttons.plain("Seen to", () -> change(() -> sharing.close(c.id()))));
        return new ListItem(new Div(words, about), actions);
    }
}
