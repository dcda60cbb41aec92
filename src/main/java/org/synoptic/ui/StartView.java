package org.synoptic.ui;

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
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Access;
import org.synoptic.account.Programs;
import org.synoptic.compare.ComparisonId;
import org.synoptic.ingest.Doorstep;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Comparisons.Entry;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.reading.ReadingRoom.Summary;
import org.synoptic.share.Archive;
import org.synoptic.share.Import;
import org.synoptic.share.Sharing;

/// Where one begins: give articles, go back to a comparison, or open the sample.
@Route("")
@PageTitle(Shell.NAME)
@AnonymousAllowed
public class StartView extends Div implements AfterNavigationObserver {
    /// Names the page that waits on the doorstep and shall be the first of a comparison.
    static final String SENT = "sent";

    private static final int RECENT = 24;

    private final Comparisons comparisons;
    private final ReadingRoom reading;
    private final Opening opening;
    private final Doorstep doorstep;
    private final Backstage backstage;
    private final Access access;
    private final Sample sample;
    private final Clock clock;
    final IntakePanel intake;
    final UnorderedList cards = new UnorderedList();
    final NativeButton openSample;
    private final LibraryMenu library;
    private final Sharing sharing;
    final RouterLink reports = new RouterLink("", LinksView.class);
    private final Paragraph sampleSays = new Paragraph(phrase("start.sample-says"));
    final DeletedLately deleted = new DeletedLately(this::restore);
    private @Nullable Errands errands;

    StartView(
            Comparisons comparisons,
            ReadingRoom reading,
            Ingest ingest,
            Backstage backstage,
            Access access,
            Sample sample,
            Archive archive,
            Import imports,
            Sharing sharing,
            Doorstep doorstep,
            Programs programs,
            Clock clock) {
        this.comparisons = comparisons;
        this.reading = reading;
        this.opening = new Opening(comparisons, reading);
        this.doorstep = doorstep;
        this.backstage = backstage;
        this.access = access;
        this.sample = sample;
        this.clock = clock;
        this.sharing = sharing;
        intake = new IntakePanel(ingest, backstage, List.of(), phrase("compare.verb"), this::compare);
        library = new LibraryMenu(archive, imports, backstage, clock, this::load);
        if (access.guarded()) library.guarded(programs, backstage, clock);
        openSample = Buttons.plain(phrase("start.sample"), this::openSample);
        addClassName("syn-page");
        add(header(), main());
    }

    private static Header header() {
        var header = new Header();
        var feeds = new RouterLink(phrase("feeds"), FeedsView.class);
        feeds.addClassName("syn-button");
        var articles = new RouterLink(phrase("articles"), ArticlesView.class);
        articles.addClassName("syn-button");
        header.offer(articles, feeds);
        return header;
    }

    private Main main() {
        var lead = new Paragraph(phrase("start.lead"));
        lead.addClassName("syn-lead");
        reports.addClassName("syn-reports");
        reports.setVisible(false);
        var main = new Main(new H1(phrase("start.title")), lead, reports);
        if (access.mayChange()) main.add(intake, new WaysIn());
        cards.addClassName("syn-cards");
        cards.add(sampleCard());
        main.add(new H2(phrase("start.recent")), cards);
        if (access.mayChange()) main.add(deleted, library);
        main.addClassName("syn-start");
        return main;
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
            List<Summary> recent = reading.recent(RECENT);
            List<Entry> gone = comparisons.deleted();
            long objections = sharing.complaints().stream()
                    .filter(c -> c.closed() == null)
                    .count();
            show(() -> {
                showCards(recent);
                deleted.show(gone);
                reports.setVisible(objections > 0 && access.mayChange());
                reports.setText(phrase("start.reports", objections));
            });
        });
    }

    /// The sample's card stays where it is, so that a click on it is never lost.
    private void showCards(List<Summary> recent) {
        cards.getChildren()
                .filter(card -> card instanceof ComparisonCard)
                .toList()
                .forEach(cards::remove);
        for (int i = 0; i < recent.size(); i++) cards.addComponentAtIndex(i, card(recent.get(i)));
    }

    private ComparisonCard card(Summary summary) {
        var card = new ComparisonCard(summary, clock);
        if (access.mayChange()) {
            Entry entry = summary.entry();
            var menu = new Menu("⋯", phrase("more.about", entry.title()));
            menu.offer(
                    phrase("more.rename"),
                    () -> Ask.title(entry.title(), title -> change(() -> comparisons.rename(entry.id(), title))));
            menu.offer(phrase("more.delete"), () -> delete(entry));
            card.add(menu);
        }
        return card;
    }

    private void delete(Entry entry) {
        run(() -> {
            comparisons.delete(entry.id());
            load();
            show(() -> offerBack(entry.title(), comparisons, entry.id(), backstage, this::load));
        });
    }

    /// Says that a comparison is deleted, and brings it back if its reader wants so.
    static void offerBack(String title, Comparisons comparisons, ComparisonId id, Backstage backstage, Runnable then) {
        Regret.offer(phrase("regret.comparison", title), backstage, () -> comparisons.restore(id), then);
    }

    private void restore(Entry entry) {
        change(() -> comparisons.restore(entry.id()));
    }

    private void change(Runnable slow) {
        run(() -> {
            slow.run();
            load();
        });
    }

    private ListItem sampleCard() {
        var card = new ListItem(openSample, sampleSays);
        card.addClassNames("syn-card", "syn-card-sample");
        openSample.setClassName("syn-card-link");
        sampleSays.setClassName("syn-card-line");
        return card;
    }

    private void openSample() {
        openSample.setEnabled(false);
        sampleSays.setText(phrase("start.sample-reading"));
        run(() -> {
            try {
                if (errands != null) opening.open(sample.open(), errands);
            } finally {
                show(() -> openSample.setEnabled(true));
            }
        });
    }

    private void compare(IntakePanel.Chosen chosen) {
        if (errands != null) opening.compare(chosen, errands);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(SENT).ifPresent(this::takeSent);
    }

    /// The page leaves the doorstep, so that opening the address again takes nothing.
    private void takeSent(String id) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(""));
        if (!access.mayChange()) return;
        doorstep.find(id).ifPresent(left -> {
            doorstep.forget(id);
            intake.take(List.of(left.page()));
        });
    }
}
