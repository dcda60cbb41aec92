package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.reading.Newsroom.Told;
import org.synoptic.words.Words;

/// Articles in stories, or as a plain list, each with a box to pick it.
final class StoryList extends Div {
    /// What can be done with one story.
    interface Doing {
        void compare(Told story);

        void pin(Told story);

        void letGo(Told story);
    }

    private final Map<ArticleId, Article> picked = new LinkedHashMap<>();
    private final boolean mayChange;
    private final Clock clock;
    private final Doing doing;
    private final Runnable changed;
    private int number;

    StoryList(boolean mayChange, Clock clock, Doing doing, Runnable changed) {
        this.mayChange = mayChange;
        this.clock = clock;
        this.doing = doing;
        this.changed = changed;
        addClassName("syn-stories");
    }

    List<Article> picked() {
        return List.copyOf(picked.values());
    }

    Set<ArticleId> pickedIds() {
        return Set.copyOf(picked.keySet());
    }

    void pickNone() {
        picked.clear();
    }

    /// Stories of several articles first have a heading and what can be done with them.
    void stories(List<Told> stories) {
        removeAll();
        number = 0;
        for (Told story : stories) add(story(story));
    }

    void plain(List<Article> articles) {
        removeAll();
        number = 0;
        var list = new UnorderedList();
        for (Article a : articles) list.add(row(a));
        add(list);
    }

    private Div story(Told story) {
        var list = new UnorderedList();
        story.articles().forEach(a -> list.add(row(a)));
        var part = new Div();
        part.addClassName("syn-story");
        boolean several = story.articles().size() > 1;
        if (several || story.pinned()) {
            var head = new Div(heading(story), actions(story, several));
            head.addClassName("syn-story-head");
            part.add(head);
        }
        part.add(list);
        return part;
    }

    private static H2 heading(Told story) {
        long outlets =
                story.articles().stream().map(a -> a.outlet().name()).distinct().count();
        var facts = new Span(phrase(
                story.pinned() ? "story.by-hand" : "story.suggested",
                Counted.of(story.articles().size(), "article"),
                Counted.of((int) outlets, "outlet")));
        facts.addClassName("syn-hint");
        var title = new Span(Titles.of(story.articles()));
        title.getElement().setAttribute("dir", "auto");
        return new H2(title, facts);
    }

    private Div actions(Told story, boolean several) {
        var actions = new Div();
        actions.addClassName("syn-row-actions");
        if (!mayChange) return actions;
        String named = Titles.of(story.articles());
        if (several) {
            var compare = Buttons.plain(phrase("compare.verb"), () -> doing.compare(story));
            compare.setAriaLabel(phrase("story.named", phrase("compare.verb"), named));
            actions.add(compare);
        }
        var keep = story.pinned()
                ? Buttons.plain(phrase("story.let-go"), () -> doing.letGo(story))
                : Buttons.plain(phrase("story.keep"), () -> doing.pin(story));
        keep.setAriaLabel(phrase("story.named", phrase(story.pinned() ? "story.let-go" : "story.keep"), named));
        actions.add(keep);
        return actions;
    }

    private ListItem row(Article a) {
        var title = new NativeLabel(
                a.title().isBlank() ? a.text().lines().findFirst().orElse(phrase("story.no-title")) : a.title());
        title.addClassName("syn-entry-title");
        title.getElement().setAttribute("dir", "auto");
        var outlet = new Span(Words.known(a.outlet().name()));
        outlet.getElement().setAttribute("dir", "auto");
        var facts = new Div(outlet, new Span(when(a)), new Span(Counted.of(a.words(), "word")));
        URI address = a.address();
        if (address != null) facts.add(leading(a, address));
        facts.addClassName("syn-entry-facts");
        var row = new ListItem();
        row.addClassName("syn-entry");
        if (mayChange) {
            var tick = new Tick();
            tick.setId("article-" + ++number);
            tick.setValue(picked.containsKey(a.id()));
            tick.addValueChangeListener(event -> {
                if (event.getValue()) picked.put(a.id(), a);
                else picked.remove(a.id());
                changed.run();
            });
            title.setFor(tick);
            row.add(tick);
        }
        row.add(title, facts);
        return row;
    }

    private String when(Article a) {
        @Nullable String published = a.published();
        try {
            if (published != null && published.length() >= 10)
                return Words.dates("date.year").format(LocalDate.parse(published.substring(0, 10)));
        } catch (DateTimeParseException notADay) {
            return published;
        }
        return phrase("story.received", When.said(a.snapshot().received(), clock));
    }

    private static Anchor leading(Article a, URI address) {
        var link = new Anchor(address.toString(), phrase("original"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setAriaLabel(phrase("open-at", a.title(), address.getHost()));
        return link;
    }
}
