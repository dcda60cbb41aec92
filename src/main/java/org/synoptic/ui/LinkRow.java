package org.synoptic.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.synoptic.share.Sharing;
import org.synoptic.share.Sharing.Link;

/// A link in a list: what it shows, when it ends, how often it was opened, and what can be done with it.
final class LinkRow extends ListItem {
    private final Sharing sharing;
    private final Clock clock;
    private final Consumer<Runnable> changing;

    /// `changing` does slow work and shows the list anew. With `titled`, the row says what comparison it is of.
    LinkRow(Link link, boolean titled, Sharing sharing, Clock clock, Consumer<Runnable> changing) {
        this.sharing = sharing;
        this.clock = clock;
        this.changing = changing;
        Instant now = clock.instant();
        String what = "%s · %s".formatted(Sharings.said(link.level()), When.said(link.made(), clock));
        var words = new Div();
        if (titled) words.add(new Span(link.title()));
        var how = new Span(what);
        var state = new Span(Sharings.state(link, now) + Sharings.asks(link) + " · opened "
                + Counted.of((int) link.opened(), "time"));
        state.addClassName("syn-hint");
        words.add(how, state);
        add(words);
        var actions = new Div(save(link));
        actions.addClassName("syn-row-actions");
        if (link.holds(now)) actions.add(hiding(link), end(link));
        add(actions);
    }

    private String named(Link link) {
        return " the link made " + When.said(link.made(), clock);
    }

    private com.vaadin.flow.component.Component hiding(Link link) {
        boolean hidden = link.hidden() != null;
        var button = Buttons.plain(hidden ? "Show again" : "Hide …", () -> {
            if (hidden) changing.accept(() -> sharing.hide(link.id(), null));
            else
                Ask.reason(
                        "Hide what the link leads to",
                        "Who follows it reads this reason instead of the comparison, until you show it again.",
                        "Hide",
                        why -> changing.accept(() -> sharing.hide(link.id(), why)));
        });
        button.setAriaLabel((hidden ? "Show again" : "Hide") + named(link));
        return button;
    }

    private com.vaadin.flow.component.Component end(Link link) {
        var end = Buttons.plain("End it", () -> changing.accept(() -> sharing.revoke(link.id())));
        end.setAriaLabel("End" + named(link));
        return end;
    }

    private Anchor save(Link link) {
        var save = new Anchor(
                DownloadHandler.fromInputStream(event -> sharing.file(link.edition())
                        .map(file -> file.getBytes(StandardCharsets.UTF_8))
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                "edition-" + link.edition().substring(0, 12) + ".html",
                                "text/html;charset=UTF-8",
                                bytes.length))
                        .orElseGet(() -> DownloadResponse.error(404))),
                "Save");
        save.setDownload(true);
        save.addClassName("syn-button");
        save.getElement().setAttribute("aria-label", "Save the edition made " + When.said(link.made(), clock));
        return save;
    }
}
