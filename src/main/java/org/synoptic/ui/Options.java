package org.synoptic.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// The browser's own list to choose one from; its value is the place of the chosen words.
@Tag("select")
final class Options extends AbstractSinglePropertyField<Options, String> {
    Options(List<String> words) {
        super("value", "0", false);
        setSynchronizedEvent("change");
        getElement().getClassList().add("syn-field");
        for (int i = 0; i < words.size(); i++)
            getElement()
                    .appendChild(new Element("option").setText(words.get(i)).setAttribute("value", String.valueOf(i)));
    }
}
