package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.UI;
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
    private final Backstage backstage;
    private final Clock clock;
    private final Consumer<Runnable> changing;

    /// `changing` does slow work and shows the list anew. With `titled`, the row says what comparison it is of.
    LinkRow(Link link, boolean titled, Sharing sharing, Backstage backstage, Clock clock, Consumer<Runnable> changing) {
        this.backstage = backstage;
        this.sharing = sharing;
        this.clock = clock;
        this.changing = changing;
        Instant now = clock.instant();
        String what = "%s · %s".formatted(Sharings.said(link.level()), When.said(link.made(), clock));
        var words = new Div();
        if (titled) words.add(new Span(link.title()));
        var how = new Span(what);
        var state = new Span(
                Sharings.state(link, now) + Sharings.asks(link) + " · " + phrase("link-row.opened", link.opened()));
        state.addClassName("syn-hint");
        words.add(how, state);
        add(words);
        var actions = new Div(save(link));
        actions.addClassName("syn-row-actions");
        if (link.holds(now)) actions.add(hiding(link), end(link));
        add(actions);
    }

    private com.vaadin.flow.component.Component hiding(Link link) {
        boolean hidden = link.hidden() != null;
        var button = Buttons.plain(phrase(hidden ? "link-row.show" : "link-row.hide"), () -> {
            if (hidden) changing.accept(() -> sharing.hide(link.id(), null));
            else
                Ask.reason(
                        phrase("link-row.hide-title"),
                        phrase("link-row.hide-what"),
                        phrase("link-row.hide-verb"),
                        why -> changing.accept(() -> sharing.hide(link.id(), why)));
        });
        button.setAriaLabel(
                phrase(hidden ? "link-row.show-made" : "link-row.hide-made", When.said(link.made(), clock)));
        return button;
    }

    private com.vaadin.flow.component.Component end(Link link) {
        var end = Buttons.plain(phrase("link-row.end"), () -> {
            var errands = new Errands(UI.getCurrent(), backstage);
            changing.accept(() -> {
                sharing.revoke(link.id());
                errands.show(() -> Regret.offer(
                        phrase("regret.link", link.title()),
                        backstage,
                        () -> sharing.restore(link.id()),
                        () -> changing.accept(() -> {})));
            });
        });
        end.setAriaLabel(phrase("link-row.end-made", When.said(link.made(), clock)));
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
                phrase("link-row.save"));
        save.setDownload(true);
        save.addClassName("syn-button");
        save.getElement().setAttribute("aria-label", phrase("link-row.save-made", When.said(link.made(), clock)));
        return save;
    }
}
