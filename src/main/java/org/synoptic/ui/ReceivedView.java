package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Access;
import org.synoptic.article.Article;
import org.synoptic.article.Gauge;
import org.synoptic.compare.Comparison;
import org.synoptic.ingest.Doorstep;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Comparisons.Entry;
import org.synoptic.reading.ReadingRoom;

/// A page that another site's form sent: what it is, and what the person wants with it. Nothing is kept before that.
@Route("received/:id")
@AnonymousAllowed
public class ReceivedView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int RECENT = 8;

    private final Doorstep doorstep;
    private final Ingest ingest;
    private final Comparisons comparisons;
    private final ReadingRoom reading;
    private final Opening opening;
    private final Backstage backstage;
    private final Access access;
    final Div content = new Div();
    final Paragraph sentence = new Paragraph();
    private String id = "";
    private @Nullable Errands errands;

    ReceivedView(
            Doorstep doorstep,
            Ingest ingest,
            Comparisons comparisons,
            ReadingRoom reading,
            Backstage backstage,
            Access access) {
        this.doorstep = doorstep;
        this.ingest = ingest;
        this.comparisons = comparisons;
        this.reading = reading;
        this.opening = new Opening(comparisons, reading);
        this.backstage = backstage;
        this.access = access;
        addClassName("syn-page");
        sentence.addClassName("syn-sentence");
        sentence.getElement().setAttribute("role", "status");
        content.addClassName("syn-received");
        var main = new Main(new H1(phrase("received.title")), sentence, content);
        main.addClassName("syn-start");
        add(new Header(phrase("received")), main);
    }

    @Override
    public String getPageTitle() {
        return Shell.title(phrase("received"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
        say(phrase("received.reading"));
        String mine = id;
        run(() -> look(mine));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    private void look(String mine) {
        Optional<Doorstep.Left> left = access.mayChange() ? doorstep.find(mine) : Optional.empty();
        if (left.isEmpty()) {
            show(this::gone);
            return;
        }
        Ingest.Outcome outcome = ingest.glance(left.get().page());
        List<Entry> recent = reading.recent(RECENT).stream()
                .map(ReadingRoom.Summary::entry)
                .filter(e -> e.articles().size() < Comparison.MOST_ARTICLES)
                .toList();
        show(() -> show(left.get(), outcome, recent));
    }

    private void gone() {
        content.removeAll();
        say(phrase("received.gone"));
        content.add(new RouterLink(phrase("go-to-start"), StartView.class));
    }

    private void show(Doorstep.Left left, Ingest.Outcome outcome, List<Entry> recent) {
        content.removeAll();
        switch (outcome) {
            case Ingest.Refused(String reason, boolean _) -> {
                say(phrase("received.none", left.page().label(), known(reason)));
                content.add(throwAway());
            }
            case Ingest.Taken taken -> {
                say(phrase("received.what"));
                content.add(card(left, taken.article()), actions());
                if (!recent.isEmpty()) content.add(new H2(phrase("received.or")), list(left.page(), recent));
            }
        }
    }

    private static Div card(Doorstep.Left left, Article article) {
        var title = new Span(article.title().isBlank() ? phrase("received.no-headline") : article.title());
        title.addClassName("syn-received-title");
        title.getElement().setAttribute("dir", "auto");
        var outlet = new Span(known(article.outlet().name()));
        outlet.addClassName("syn-received-outlet");
        outlet.getElement().setAttribute("dir", "auto");
        var card = new Div(
                outlet,
                title,
                line(phrase(
                        "received.from",
                        Counted.of(article.words(), "word"),
                        left.page().label())));
        if (!left.vouched()) card.add(line(phrase("received.unvouched")));
        for (Gauge.Reason doubt : article.gauge().told()) card.add(line(known(doubt.sentence())));
        card.addClassNames("syn-card", "syn-received-card");
        return card;
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("syn-card-line");
        return line;
    }

    private Div actions() {
        var actions = new Div(Buttons.main(phrase("received.begin"), this::begin), throwAway());
        actions.addClassName("syn-actions");
        return actions;
    }

    private NativeButton throwAway() {
        return Buttons.plain(phrase("received.away"), () -> {
            doorstep.forget(id);
            UI.getCurrent().navigate(StartView.class);
            Spoken.briefly(phrase("received.thrown"));
        });
    }

    private UnorderedList list(Ingest.Seen page, List<Entry> recent) {
        var list = new UnorderedList();
        list.addClassName("syn-received-list");
        List<NativeButton> buttons = new ArrayList<>();
        for (Entry entry : recent) {
            NativeButton add = Buttons.plain(phrase("received.add"), () -> {
                buttons.forEach(b -> b.setEnabled(false));
                add(page, entry);
            });
            add.setAriaLabel(phrase("received.add-to", entry.title()));
            buttons.add(add);
            var title = new Span(entry.title());
            title.getElement().setAttribute("dir", "auto");
            var count = new Span(Counted.of(entry.articles().size(), "article"));
            count.addClassName("syn-hint");
            list.add(new ListItem(new Div(title, count), add));
        }
        return list;
    }

    /// The start page's box takes it from the doorstep.
    private void begin() {
        UI.getCurrent().navigate(StartView.class, QueryParameters.of(StartView.SENT, id));
    }

    private void add(Ingest.Seen page, Entry entry) {
        say(phrase("received.adding"));
        String mine = id;
        Errands errand = errands;
        if (errand == null) return;
        run(() -> {
            switch (ingest.take(page, step -> {})) {
                case Ingest.Refused(String reason, boolean _) -> show(() -> say(known(reason)));
                case Ingest.Taken taken -> {
                    comparisons.add(entry.id(), List.of(taken.article().id()));
                    doorstep.forget(mine);
                    opening.open(entry.id(), errand);
                }
            }
        });
    }

    private void say(String text) {
        sentence.setText(text);
    }

    private void run(Runnable slow) {
        if (errands != null) errands.run(slow);
    }

    private void show(Runnable change) {
        if (errands != null) errands.show(change);
    }
}
