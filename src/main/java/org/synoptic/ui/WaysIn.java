package org.synoptic.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// How articles come in that can't be fetched from here, or that one does not want to look for.
final class WaysIn extends NativeDetails {
    private final Bookmarklet bookmarklet = new Bookmarklet();

    WaysIn() {
        super("More ways in");
        addClassName("syn-ways");
        var drag = new Paragraph(
                new Span("Drag this into your browser's bookmarks bar: "),
                bookmarklet,
                new Span(
                        " Press it there on a page that you can read but Synoptic can't fetch, behind a login or made by a "
                                + "script. The page comes here as you see it, and you say what becomes of it."));
        var rules = new Paragraph(
                "Some sites forbid that by a rule of their own. Then save the page and drop the file in the box above.");
        var feeds = new Paragraph(
                new Span("Or follow what newsrooms announce: "),
                new RouterLink("Feeds", FeedsView.class),
                new Span("."));
        rules.addClassName("syn-hint");
        setContent(new Div(drag, rules, feeds));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        bookmarklet.fill();
    }
}
