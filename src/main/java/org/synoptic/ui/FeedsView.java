package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Access;
import org.synoptic.ingest.Ingest;
import org.synoptic.ingest.Newsstand;
import org.synoptic.ingest.Newsstand.Entry;
import org.synoptic.ingest.Newsstand.Feed;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;

/// The feeds that a person follows, what they announced, and a comparison of what is picked from it.
@Route("feeds")
@AnonymousAllowed
public class FeedsView extends Div implements HasDynamicTitle {
    private static final int A_PAGE = 100;

    private final Newsstand stand;
    private final Ingest ingest;
    private final Opening opening;
    private final Backstage backstage;
    private final Access access;
    private final Clock clock;
    private final Picks picks = new Picks();

    final Input address = new Input(ValueChangeMode.ON_CHANGE);
    final NativeButton follow = Buttons.main(phrase("feeds.follow"), this::follow);
    final Paragraph sentence = new Paragraph();
    final Div choices = new Div();
    final Paragraph entriesSay = new Paragraph(phrase("feeds.reading"));
    final EntryList entries;
    final NativeButton more = Buttons.plain(phrase("show-earlier"), this::showMore);
    private final Div picking = new Div();
    final Paragraph count = new Paragraph();
    final NativeButton compare = Buttons.main(phrase("compare.picked"), this::compare);
    final NativeButton unpick = Buttons.plain(phrase("feeds.unpick"), this::unpick);
    private final Section following = new Section();
    final UnorderedList list = new UnorderedList();
    final NativeButton askAll = Buttons.plain(phrase("feeds.ask-all"), this::askAll);
    private int most = A_PAGE;
    private @Nullable Errands errands;
    private @Nullable PickedDialog dialog;

    FeedsView(
            Newsstand stand,
            Ingest ingest,
            Comparisons comparisons,
            ReadingRoom reading,
            Backstage backstage,
            Access access,
            Clock clock) {
        this.stand = stand;
        this.ingest = ingest;
        this.opening = new Opening(comparisons, reading);
        this.backstage = backstage;
        this.access = access;
        this.clock = clock;
        entries = new EntryList(picks, access.mayChange(), clock, this::picked);
        addClassName("syn-page");
        add(new Header(phrase("feeds")), main());
    }

    @Override
    public String getPageTitle() {
        return Shell.title(phrase("feeds"));
    }

    private Main main() {
        var lead = new Paragraph(phrase("feeds.lead"));
        lead.addClassName("syn-lead");
        var main = new Main(new H1(phrase("feeds")), lead);
        if (access.mayChange()) main.add(adding());
        var both = new Div(announced(), followed());
        both.addClassName("syn-feeds");
        main.add(both);
        main.addClassName("syn-start");
        return main;
    }

    private Div adding() {
        address.addClassName("syn-field");
        address.getElement()
                .setAttribute("type", "text")
                .setAttribute("inputmode", "url")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("placeholder", phrase("feeds.example"))
                .setAttribute("aria-label", phrase("feeds.address"));
        follow.addClickShortcut(Key.ENTER).listenOn(address).resetFocusOnActiveElement();
        var line = new Div(address, follow);
        line.addClassName("syn-follow");
        var hint = new Paragraph(phrase("feeds.hint"));
        hint.addClassName("syn-hint");
        sentence.addClassName("syn-sentence");
        sentence.getElement().setAttribute("role", "status");
        sentence.setVisible(false);
        choices.addClassName("syn-actions");
        choices.setVisible(false);
        var box = new Div(line, hint, sentence, choices);
        box.addClassName("syn-box");
        return box;
    }

    private Section announced() {
        count.getElement().setAttribute("role", "status");
        count.addClassName("syn-hint");
        picking.add(compare, unpick, count);
        picking.addClassName("syn-picking");
        picking.setVisible(false);
        entriesSay.getElement().setAttribute("role", "status");
        entriesSay.addClassName("syn-sentence");
        more.setVisible(false);
        picked();
        return new Section(new H2(phrase("feeds.announced")), picking, entriesSay, entries, more);
    }

    private Section followed() {
        list.addClassName("syn-feed-list");
        askAll.setVisible(false);
        following.add(new H2(phrase("feeds.followed")), list, askAll);
        following.setVisible(false);
        return following;
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
        if (dialog != null) dialog.close();
        super.onDetach(event);
    }

    private void run(Runnable slow) {
        if (errands != null) errands.run(slow);
    }

    private void show(Runnable change) {
        if (errands != null) errands.show(change);
    }

    private void load() {
        int wanted = most;
        run(() -> {
            List<Feed> feeds = stand.feeds();
            List<Entry> latest = stand.entries(wanted + 1);
            List<Entry> shown = latest.subList(0, Math.min(latest.size(), wanted));
            Map<Entry, List<Entry>> together = Together.among(shown);
            show(() -> showAll(feeds, shown, together, latest.size() > wanted));
        });
    }

    private void showAll(List<Feed> feeds, List<Entry> latest, Map<Entry, List<Entry>> together, boolean thereIsMore) {
        entries.show(latest, feeds.stream().collect(Collectors.toMap(Feed::id, Feed::title)), together);
        more.setVisible(thereIsMore);
        entriesSay.setText(feeds.isEmpty() ? phrase("feeds.none") : phrase("feeds.nothing"));
        entriesSay.setVisible(latest.isEmpty());
        picking.setVisible(!latest.isEmpty() && access.mayChange());
        following.setVisible(!feeds.isEmpty());
        list.removeAll();
        feeds.forEach(feed -> list.add(row(feed)));
        askAll.setVisible(feeds.size() > 1 && access.mayChange());
        picked();
    }

    private FeedRow row(Feed feed) {
        var row = new FeedRow(feed, clock);
        if (access.mayChange())
            row.offer(
                    feed,
                    button -> {
                        button.setEnabled(false);
                        button.setText(phrase("asking"));
                        change(() -> stand.ask(feed.id()));
                    },
                    () -> stop(feed));
        return row;
    }

    private void stop(Feed feed) {
        run(() -> {
            stand.remove(feed.id());
            load();
            if (errands != null)
                errands.show(() -> Regret.offer(
                        phrase("regret.feed", feed.title()), backstage, () -> stand.restore(feed.id()), this::load));
        });
    }

    private void change(Runnable slow) {
        run(() -> {
            slow.run();
            load();
        });
    }

    private void showMore() {
        most += A_PAGE;
        load();
    }

    private void askAll() {
        askAll.setEnabled(false);
        askAll.setText(phrase("asking"));
        run(() -> {
            try {
                for (Feed feed : stand.feeds()) {
                    stand.ask(feed.id());
                    load();
                }
            } finally {
                show(() -> {
                    askAll.setEnabled(true);
                    askAll.setText(phrase("feeds.ask-all"));
                });
            }
        });
    }

    private void follow() {
        if (address.getValue().isBlank()) {
            say(phrase("feeds.give"));
            address.focus();
            return;
        }
        follow(address.getValue());
    }

    private void follow(String given) {
        follow.setEnabled(false);
        choices.setVisible(false);
        say(phrase("feeds.asking"));
        run(() -> {
            try {
                Newsstand.Added added = stand.add(given);
                show(() -> told(added));
            } finally {
                show(() -> follow.setEnabled(true));
            }
        });
    }

    private void told(Newsstand.Added added) {
        switch (added) {
            case Newsstand.Followed(Feed feed, boolean already) -> {
                say(already ? phrase("feeds.already", feed.title()) : phrase("feeds.from-now", feed.title()));
                address.clear();
                load();
            }
            case Newsstand.Several several -> {
                say(phrase("feeds.several"));
                offer(several.feeds());
            }
            case Newsstand.Refused refused -> say(known(refused.reason()));
        }
    }

    private void offer(List<Newsstand.Choice> feeds) {
        choices.removeAll();
        for (Newsstand.Choice choice : feeds) {
            NativeButton button = Buttons.plain(choice.title(), () -> follow(choice.address()));
            button.getElement().setAttribute("title", choice.address()).setAttribute("dir", "auto");
            choices.add(button);
        }
        choices.setVisible(true);
    }

    private void say(String text) {
        sentence.setText(text);
        sentence.setVisible(true);
    }

    private void picked() {
        count.setText(picks.said());
        compare.setEnabled(picks.enough());
        unpick.setVisible(!picks.isEmpty());
    }

    private void unpick() {
        picks.clear();
        load();
    }

    private void compare() {
        if (!picks.enough()) return;
        dialog = new PickedDialog(ingest, backstage, picks.given(), chosen -> {
            if (errands != null) opening.compare(chosen, errands);
        });
        dialog.open();
    }
}
