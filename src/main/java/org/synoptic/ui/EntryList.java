package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.synoptic.ingest.Newsstand.Entry;
import org.synoptic.words.Words;

/// What the feeds announced, the newest first and grouped by day, each with a box to pick it.
final class EntryList extends Div {
    private final Picks picks;
    private final Runnable picked;
    private final boolean mayPick;
    private final Clock clock;
    private final Map<Entry, Tick> ticks = new HashMap<>();
    private int number;

    EntryList(Picks picks, boolean mayPick, Clock clock, Runnable picked) {
        this.picks = picks;
        this.mayPick = mayPick;
        this.clock = clock;
        this.picked = picked;
        addClassName("syn-entries");
    }

    /// `titles` says how the feed of an entry is called, and `together` which entries may tell one event with it.
    void show(List<Entry> entries, Map<String, String> titles, Map<Entry, List<Entry>> together) {
        removeAll();
        number = 0;
        ticks.clear();
        Map<LocalDate, UnorderedList> days = new LinkedHashMap<>();
        for (Entry entry : entries) {
            LocalDate day = entry.moment().atZone(clock.getZone()).toLocalDate();
            days.computeIfAbsent(day, this::day).add(row(entry, titles, together.getOrDefault(entry, List.of())));
        }
    }

    private UnorderedList day(LocalDate day) {
        var heading = new H3(When.day(day, clock));
        heading.setId("day-" + day);
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", "day-" + day);
        add(heading, list);
        return list;
    }

    private ListItem row(Entry entry, Map<String, String> titles, List<Entry> together) {
        String feed = titles.getOrDefault(entry.feed(), "");
        var title = new NativeLabel(entry.title());
        title.addClassName("syn-entry-title");
        title.getElement().setAttribute("dir", "auto");
        var from = new Span(feed);
        from.getElement().setAttribute("dir", "auto");
        var when = new Span(Words.dates("date.time").format(entry.moment().atZone(clock.getZone())));
        var facts = new Div(from, when, leading(entry));
        facts.addClassName("syn-entry-facts");
        var row = new ListItem();
        row.addClassName("syn-entry");
        if (mayPick) {
            var tick = tick(entry, feed);
            title.setFor(tick);
            row.add(tick);
        }
        row.add(title, facts);
        if (mayPick && !together.isEmpty()) row.add(suggestion(entry, titles, together));
        return row;
    }

    private Div suggestion(Entry entry, Map<String, String> titles, List<Entry> together) {
        String others = together.stream()
                .filter(other -> !other.equals(entry))
                .map(other -> titles.getOrDefault(other.feed(), ""))
                .distinct()
                .collect(Collectors.joining(", "));
        var said = new Span(phrase("entries.together", others));
        said.getElement().setAttribute("dir", "auto");
        var pick = Buttons.plain(
                phrase("entries.pick", together.size()),
                () -> together.stream().map(ticks::get).filter(Objects::nonNull).forEach(tick -> tick.setValue(true)));
        var line = new Div(said, pick);
        line.addClassName("syn-entry-together");
        return line;
    }

    private Tick tick(Entry entry, String feed) {
        var tick = new Tick();
        tick.setId("entry-" + ++number);
        tick.setValue(picks.holds(entry));
        tick.addValueChangeListener(event -> {
            picks.set(entry, feed, event.getValue());
            picked.run();
        });
        ticks.put(entry, tick);
        return tick;
    }

    private static Anchor leading(Entry entry) {
        var link = new Anchor(entry.link().toString(), phrase("open"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setAriaLabel(phrase("open-at", entry.title(), entry.link().getHost()));
        return link;
    }
}
