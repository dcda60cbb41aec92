package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// The bar at the top of every screen: the name, where one is, and what can be done here.
final class Header extends com.vaadin.flow.component.html.Header {
    private final Span here = new Span();
    private final Div actions = new Div();

    Header() {
        addClassName("syn-header");
        actions.addClassName("syn-header-actions");
        add(brand(), grow(), actions, new Language(), new Appearance());
    }

    /// With the way from the start to here.
    Header(String title) {
        addClassName("syn-header");
        actions.addClassName("syn-header-actions");
        var crumb = new Nav(new RouterLink(phrase("header.comparisons"), StartView.class), new Span(" › "), here);
        crumb.addClassName("syn-crumb");
        crumb.setAriaLabel(phrase("header.where"));
        here.getElement().setAttribute("aria-current", "page");
        setHere(title);
        add(brand(), crumb, grow(), actions, new Language(), new Appearance());
    }

    void setHere(String title) {
        here.setText(title);
    }

    void offer(Component... offers) {
        actions.add(offers);
    }

    private static RouterLink brand() {
        var brand = new RouterLink();
        brand.setRoute(StartView.class);
        brand.addClassName("syn-brand");
        brand.getElement().setAttribute("aria-label", phrase("header.start", Shell.NAME));
        brand.add(new Span("Syn"), new Emphasis("o"), new Span("ptic"));
        return brand;
    }

    private static Div grow() {
        var grow = new Div();
        grow.addClassName("syn-grow");
        return grow;
    }

    @Tag("i")
    private static final class Emphasis extends HtmlContainer {
        Emphasis(String text) {
            setText(text);
        }
    }
}
