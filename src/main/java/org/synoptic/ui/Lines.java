package org.synoptic.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/// A box for several lines of plain text.
@Tag("textarea")
final class Lines extends AbstractSinglePropertyField<Lines, String> implements HasStyle, Focusable<Lines> {
    Lines(String placeholder) {
        super("value", "", false);
        setSynchronizedEvent("change");
        addClassName("syn-lines");
        getElement().setAttribute("placeholder", placeholder).setAttribute("spellcheck", "false");
    }
}
