package org.synoptic.ui;

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
        NativeButton asking = Buttons.plain("Ask now", () -> {});
        asking.addClickListener(event -> ask.accept(asking));
        asking.setAriaLabel("Ask " + feed.title() + " now");
        NativeButton stopping = Buttons.plain("Stop following …", stop);
        stopping.setAriaLabel("Stop following " + feed.title());
        var actions = new Div(asking, stopping);
        actions.addClassName("syn-feed-actions");
        add(actions);
    }

    static String state(Feed feed, Clock clock) {
        Instant asked = feed.asked();
        if (asked == null) return "Not asked yet.";
        String when = "Asked " + Ago.said(asked, clock);
        String trouble = feed.trouble();
        if (trouble != null) return when + ": " + trouble;
        return when + (feed.fresh() == 0 ? ", nothing new." : ", %d new.".formatted(feed.fresh()));
    }
}
