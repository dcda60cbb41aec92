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
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands in a screen's place when it can't be opened.
@AnonymousAllowed
public class TroubleView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);
    private static final int TROUBLE = 500;

    TroubleView() {
        addClassName("syn-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> trouble) {
        LOG.error("A screen could not be opened: {}", event.getLocation().getPath(), trouble.getException());
        var main = new Main(
                new H1(phrase("trouble.title")),
                new Paragraph(Kindly.sentence(trouble.getException())),
                new RouterLink(phrase("go-to-start"), StartView.class));
        main.addClassName("syn-start");
        removeAll();
        add(new Header(), main);
        return TROUBLE;
    }

    @Override
    public String getPageTitle() {
        return Shell.title(phrase("trouble"));
    }
}
