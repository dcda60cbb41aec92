package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Access;
import org.synoptic.align.Witness;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.ComparisonId;
import org.synoptic.ingest.History;
import org.synoptic.ingest.Ingest;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Comparisons.Entry;
import org.synoptic.reading.Corrections;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.reading.ReadingRoom.BlindReading;
import org.synoptic.reading.ReadingRoom.Reading;
import org.synoptic.share.Sharing;
import tools.jackson.databind.JsonNode;

/// One comparison, to be read. What is shown of it stands in the address.
@Route("comparison/:id")
@AnonymousAllowed
public class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String BLIND = "blind";

    private final Comparisons comparisons;
    private final Corrections corrections;
    private final ReadingRoom reading;
    private final Ingest ingest;
    private final Backstage backstage;
    private final Access access;
    private final Sharing sharing;
    private final Clock clock;
    private final Annals annals;
    final ReadingElement text = new ReadingElement();
    private Header header = new Header();
    private @Nullable Entry entry;
    private @Nullable Errands errands;
    /// Whether the outlets are hidden; then nothing that tells them may go to the browser.
    private boolean blind;

    private @Nullable String coveredTitle;
    /// Counts the openings, so that the latest answer wins.
    private int openings;

    ReadingView(
            Comparisons comparisons,
            Corrections corrections,
            ReadingRoom reading,
            Ingest ingest,
            History history,
            Backstage backstage,
            Access access,
            Sharing sharing,
            Clock clock) {
        this.comparisons = comparisons;
        this.corrections = corrections;
        this.reading = reading;
        this.ingest = ingest;
        this.backstage = backstage;
        this.access = access;
        this.sharing = sharing;
        this.clock = clock;
        annals = new Annals(history, backstage, clock);
        addClassName("syn-reading");
        text.addStateChangeListener(event -> remember(ReadingState.of(event.state())));
        text.setEditable(access.mayChange());
        text.addPageListener(event -> {
            if (!blind) annals.open(event, access.mayChange() ? Optional.of(this::takeNewest) : Optional.empty());
        });
        text.addDecisionListener(event -> Deciding.of(event.told()).ifPresent(this::decide));
    }

    static RouteParameters parameters(ComparisonId id) {
        return new RouteParameters(new RouteParam("id", id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Entry> found = event.getRouteParameters().get("id").flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        apply(ReadingState.of(event.getLocation().getQueryParameters()));
        boolean hidden = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BLIND)
                .isPresent();
        boolean another = entry == null || !entry.id().equals(found.get().id()) || hidden != blind;
        blind = hidden;
        coveredTitle = null;
        entry = found.get();
        if (another && errands != null) begin(entry);
    }

    private Optional<Entry> find(String id) {
        try {
            return comparisons.find(new ComparisonId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return entry == null ? Shell.NAME : Shell.title(titleOf(entry));
    }

    private String titleOf(Entry shown) {
        if (!blind) return shown.title();
        String covered = coveredTitle;
        return covered == null ? phrase("blind.title") : covered;
    }

    private void begin(Entry entry) {
        header = new Header(titleOf(entry));
        Optional<Reading> known = blind ? Optional.empty() : reading.known(entry.id());
        known.ifPresentOrElse(this::openAtOnce, () -> {
            removeAll();
            add(header, new Skeleton());
            load(entry.id());
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
        if (entry != null) begin(entry);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        errands = null;
        super.onDetach(event);
    }

    private void openAtOnce(Reading known) {
        openings++;
        open(known);
    }

    private void load(ComparisonId id) {
        int mine = ++openings;
        if (blind) {
            loadBlind(id, mine);
            return;
        }
        run(() -> {
            Optional<Reading> opened = reading.open(id);
            show(() -> {
                if (mine == openings) opened.ifPresentOrElse(this::open, this::nothingToRead);
            });
        });
    }

    private void loadBlind(ComparisonId id, int mine) {
        run(() -> {
            Optional<BlindReading> opened = reading.openBlind(id);
            show(() -> {
                if (mine == openings) opened.ifPresentOrElse(this::openBlind, this::nothingToRead);
            });
        });
    }

    private void openBlind(BlindReading opened) {
        entry = opened.entry();
        coveredTitle = opened.blind().title();
        text.setEditable(false);
        Header fresh = new Header(coveredTitle);
        ComparisonId id = opened.entry().id();
        fresh.offer(new ExportMenu(opened.blind(), clock));
        fresh.offer(Buttons.main(
                phrase("blind.guess"), () -> new RevealDialog(opened.blind(), () -> read(id, false)).open()));
        header = fresh;
        show(fresh, opened.json());
    }

    /// Opens the comparison anew, blind or with its names.
    private void read(ComparisonId id, boolean hidden) {
        UI.getCurrent()
                .navigate(
                        ReadingView.class,
                        parameters(id),
                        hidden ? QueryParameters.of(BLIND, "yes") : QueryParameters.empty());
    }

    private void open(Reading opened) {
        entry = opened.entry();
        annals.forget();
        header = headerOf(opened);
        text.setEditable(access.mayChange());
        show(header, opened.json());
        int mine = openings;
        run(() -> {
            Past past = annals.past(articles(opened));
            show(() -> {
                if (mine == openings && annals.know(past, text)) renew(opened, false);
            });
        });
    }

    private void takeNewest(ArticleId article) {
        if (entry == null) return;
        ComparisonId id = entry.id();
        change(() -> comparisons.renew(id, article));
    }

    private void readAnew(ComparisonId id, List<Article> early) {
        change(() -> {
            Annals.Anew anew = annals.readAnew(early);
            anew.changed().forEach(article -> comparisons.renew(id, article));
            show(() -> Spoken.briefly(anew.said()));
        });
    }

    private void show(Header top, JsonNode json) {
        text.setReading(json);
        removeAll();
        add(top, text);
        show(() -> UI.getCurrent().getPage().setTitle(getPageTitle()));
    }

    private Header headerOf(Reading opened) {
        Header fresh = new Header(opened.entry().title());
        if (access.mayChange()) fresh.offer(whereWide(Buttons.plain(phrase("add.title"), () -> add(opened.entry()))));
        fresh.offer(whereWide(
                Buttons.plain(phrase("blind.read"), () -> read(opened.entry().id(), true))));
        fresh.offer(new ExportMenu(opened, clock));
        if (access.mayChange()) {
            offer(fresh, opened);
            fresh.offer(whereWide(Buttons.main(phrase("share.button"), () -> share(opened))));
        }
        return fresh;
    }

    /// Does what the reader decided and shows the text anew in its place; a note changes nothing that is shown, but
    /// what
    /// is exported.
    private void decide(Deciding deciding) {
        if (entry == null || blind || !access.mayChange()) return;
        ComparisonId id = entry.id();
        run(() -> {
            Runnable told = deciding.done(corrections, id, text);
            Optional<Reading> now = reading.open(id);
            show(() -> {
                now.ifPresent(opened -> renew(opened, !(deciding instanceof Deciding.Note)));
                told.run();
            });
        });
    }

    private void renew(Reading opened, boolean shown) {
        Header fresh = headerOf(opened);
        replace(header, fresh);
        header = fresh;
        if (shown) text.setReading(opened.json());
    }

    /// It holds no article any more, or was deleted in another window.
    private void nothingToRead() {
        UI.getCurrent().navigate(StartView.class);
        Spoken.briefly(phrase("view.gone"));
    }

    private void offer(Header header, Reading opened) {
        Entry now = opened.entry();
        var menu = new Menu(phrase("more"), phrase("more.comparison"));
        menu.offerWhereNarrow(phrase("more.add"), () -> add(now));
        menu.offerWhereNarrow(phrase("more.share"), () -> share(opened));
        menu.offerWhereNarrow(phrase("blind.read"), () -> read(now.id(), true));
        menu.offer(
                phrase("more.rename"),
                () -> Ask.title(now.title(), title -> change(() -> comparisons.rename(now.id(), title))));
        List<Article> articles = articles(opened);
        menu.offer(phrase("more.again"), () -> askAgain(now, articles));
        annals.offer(menu, articles, this::takeNewest, early -> readAnew(now.id(), early));
        if (articles.size() > 1) {
            var remove = menu.under(phrase("more.remove"));
            articles.forEach(article -> remove.addItem(
                    article.outlet().name() + ": " + article.title(),
                    event -> Ask.dropping(article.title(), (reason, name) -> takeOut(now, article, reason, name))));
        }
        transcripts(menu.under(phrase("more.transcript")), opened);
        menu.offer(phrase("more.delete"), () -> delete(now));
        header.offer(menu);
    }

    private static List<Article> articles(Reading opened) {
        return opened.comparison().witnesses().stream()
                .map(witness -> witness.segments().article())
                .toList();
    }

    private void askAgain(Entry now, List<Article> articles) {
        new AgainDialog(
                        ingest,
                        backstage,
                        clock,
                        articles,
                        article -> change(() -> comparisons.renew(now.id(), article)))
                .open();
    }

    /// Which of the articles give what was said itself: each can be marked as such, and unmarked.
    private void transcripts(SubMenu menu, Reading opened) {
        ComparisonId id = opened.entry().id();
        for (Witness witness : opened.comparison().witnesses()) {
            Article article = witness.segments().article();
            boolean is = opened.comparison().transcripts().has(article.id());
            MenuItem item = menu.addItem(
                    article.outlet().name() + ": " + article.title(),
                    event -> change(() -> comparisons.markTranscript(id, article.id(), !is)));
            item.setCheckable(true);
            item.setChecked(is);
        }
    }

    private static Component whereWide(NativeButton button) {
        button.addClassName("syn-where-wide");
        return button;
    }

    private void share(Reading now) {
        new ShareDialog(sharing, now.entry(), articles(now), backstage, clock).open();
    }

    private void add(Entry now) {
        var dialog = new AddDialog(ingest, backstage, now.articles());
        dialog.whenTaken(chosen -> change(() -> {
            comparisons.add(now.id(), chosen.ids(), chosen.passed());
            show(dialog::close);
        }));
        dialog.open();
    }

    private void delete(Entry now) {
        run(() -> {
            comparisons.delete(now.id());
            show(() -> {
                UI ui = UI.getCurrent();
                ui.navigate(StartView.class);
                StartView.offerBack(
                        now.title(),
                        comparisons,
                        now.id(),
                        backstage,
                        () -> ui.navigate(ReadingView.class, parameters(now.id())));
            });
        });
    }

    private void takeOut(Entry now, Article article, String reason, String name) {
        run(() -> {
            Runnable undo = comparisons.remove(now.id(), article.id(), reason, name);
            show(() -> {
                load(now.id());
                Regret.offer(phrase("regret.article", article.title()), backstage, undo, () -> load(now.id()));
            });
        });
    }

    private void change(Runnable slow) {
        if (entry == null) return;
        ComparisonId id = entry.id();
        run(() -> {
            slow.run();
            show(() -> load(id));
        });
    }

    private void run(Runnable slow) {
        if (errands != null) errands.run(slow);
    }

    private void show(Runnable change) {
        Errands mine = errands;
        if (mine != null) mine.show(change);
    }

    private void apply(ReadingState state) {
        text.setFilter(state.show());
        text.setSelected(state.mark());
        text.setTab(state.tab());
        text.setBase(state.base());
        text.setColumns(state.columns());
        text.setLarge(state.large());
        text.setLevel(state.level().orElse(ReadingElement.LEVEL));
    }

    /// Keeps the address in step with what is shown, without a new entry in the browser's history.
    private void remember(ReadingState state) {
        if (entry == null) return;
        QueryParameters shown = blind ? state.address().merging(BLIND, "yes") : state.address();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("comparison/" + entry.id(), shown));
    }
}
