package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

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
        super(phrase("ways"));
        addClassName("syn-ways");
        var drag =
                new Paragraph(new Span(phrase("ways.drag") + " "), bookmarklet, new Span(" " + phrase("ways.press")));
        var rules = new Paragraph(phrase("ways.forbid"));
        var feeds = new Paragraph(
                new Span(phrase("ways.follow") + " "), new RouterLink(phrase("feeds"), FeedsView.class), new Span("."));
        rules.addClassName("syn-hint");
        setContent(new Div(drag, rules, feeds));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        bookmarklet.fill();
    }
}
