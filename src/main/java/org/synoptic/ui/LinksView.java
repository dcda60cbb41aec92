package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

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
import com.vaadin.flow.router.HasDynamicTitle;
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
@AnonymousAllowed
public class LinksView extends Div implements HasDynamicTitle {
    private final Sharing sharing;
    private final Backstage backstage;
    private final Clock clock;
    final UnorderedList reports = new UnorderedList();
    private final H2 reportsTitle = new H2(phrase("links.reports"));
    final UnorderedList links = new UnorderedList();
    private final Paragraph none = new Paragraph(phrase("links.none"));
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
        var main = new Main(new H1(phrase("links")));
        main.addClassName("syn-start");
        if (access.mayChange())
            main.add(
                    reportsTitle,
                    reports,
                    new H2(phrase("links.links")),
                    none,
                    links,
                    new H2(phrase("links.check")),
                    checking(),
                    verdict);
        add(new Header(phrase("links")), main);
    }

    @Override
    public String getPageTitle() {
        return Shell.title(phrase("links"));
    }

    private Component checking() {
        var choose = Buttons.plain(phrase("choose-file"), () -> {});
        choose.getElement().setAttribute("data-choose", "");
        var drop = new FileDrop(file -> check(file), (name, why) -> verdict.setText(why));
        drop.add(new Paragraph(phrase("links.check-what")));
        drop.add(new Div(choose));
        return drop;
    }

    void check(Ingest.File file) {
        verdict.setText(said(Edition.check(file.bytes())));
    }

    static String said(Edition.Check check) {
        return switch (check.verdict()) {
            case WHOLE -> phrase("links.whole", check.title(), check.hash());
            case PAGE_DIFFERS -> phrase("links.page-differs", check.title(), check.hash());
            case CHANGED -> phrase("links.changed");
            case NO_EDITION -> phrase("links.no-edition");
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
        for (Link link : all) links.add(new LinkRow(link, true, sharing, backstage, clock, this::change));
        Map<String, Link> byId = all.stream().collect(Collectors.toMap(Link::id, Function.identity()));
        reports.removeAll();
        List<Complaint> open = said.stream().filter(c -> c.closed() == null).toList();
        reportsTitle.setVisible(!open.isEmpty());
        for (Complaint c : open) reports.add(report(c, byId.get(c.link())));
    }

    private ListItem report(Complaint c, @Nullable Link link) {
        var about = new Span(phrase("links.on", c.title(), When.said(c.made(), clock)));
        about.addClassName("syn-hint");
        var words = new Span(c.words());
        words.addClassName("syn-said");
        words.getElement().setAttribute("dir", "auto");
        var actions = new Div();
        actions.addClassName("syn-row-actions");
        if (link != null && link.hidden() == null && link.holds(clock.instant()))
            actions.add(Buttons.main(
                    phrase("links.hide"),
                    () -> change(() -> {
                        sharing.hide(link.id(), phrase("links.hidden-why"));
                        sharing.close(c.id());
                    })));
        actions.add(Buttons.plain(phrase("links.seen-to"), () -> change(() -> sharing.close(c.id()))));
        return new ListItem(new Div(words, about), actions);
    }
}
