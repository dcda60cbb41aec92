package org.synoptic.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/// The browser's own box to tick.
@Tag("input")
final class Tick extends AbstractSinglePropertyField<Tick, Boolean> implements HasStyle {
    Tick() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }
}
