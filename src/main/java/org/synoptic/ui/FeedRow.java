package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.synoptic.ingest.Newsstand.Feed;

/// One feed that is followed: how it is called, and how the last asking ended.
final class FeedRow extends ListItem {
    FeedRow(Feed feed, Clock clock) {
        addClassName("syn-feed");
        var title = new Span(feed.title());
        title.addClassName("syn-feed-title");
        title.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("title", feed.address().toString());
        var host = new Span(String.valueOf(feed.address().getHost()));
        host.addClassName("syn-hint");
        var state = new Span(state(feed, clock));
        state.addClassName(feed.trouble() == null ? "syn-hint" : "syn-feed-trouble");
        add(title, host, state);
    }

    void offer(Feed feed, Consumer<NativeButton> ask, Runnable stop) {
        NativeButton asking = Buttons.plain(phrase("feed.ask"), () -> {});
        asking.addClickListener(event -> ask.accept(asking));
        asking.setAriaLabel(phrase("feed.ask-named", feed.title()));
        NativeButton stopping = Buttons.plain(phrase("feed.stop"), stop);
        stopping.setAriaLabel(phrase("feed.stop-named", feed.title()));
        var actions = new Div(asking, stopping);
        actions.addClassName("syn-feed-actions");
        add(actions);
    }

    static String state(Feed feed, Clock clock) {
        Instant asked = feed.asked();
        if (asked == null) return phrase("feed.not-asked");
        String when = Ago.said(asked, clock);
        String trouble = feed.trouble();
        if (trouble != null) return phrase("feed.trouble", when, known(trouble));
        return phrase("feed.asked", when, feed.fresh());
    }
}
