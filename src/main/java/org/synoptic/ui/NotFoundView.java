package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Says that an address leads nowhere, with a way back.
@AnonymousAllowed
public class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final int NOT_FOUND = 404;

    NotFoundView() {
        addClassName("syn-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> trouble) {
        boolean comparison = event.getLocation().getFirstSegment().equals("comparison");
        var main = new Main(
                new H1(comparison ? phrase("not-found.comparison") : phrase("not-found.page")),
                new Paragraph(comparison ? phrase("not-found.deleted") : phrase("not-found.cut-short")),
                new RouterLink(phrase("go-to-start"), StartView.class));
        main.addClassName("syn-start");
        removeAll();
        add(new Header(), main);
        return NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Shell.title(phrase("not-found"));
    }
}
