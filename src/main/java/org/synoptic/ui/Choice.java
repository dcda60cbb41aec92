package org.synoptic.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The browser's own list to choose one from, with its label.
final class Choice<T> extends Div {
    private final List<T> values;
    private final Select list;

    Choice(String label, Map<T, String> offered, T first) {
        values = new ArrayList<>(offered.keySet());
        list = new Select(new ArrayList<>(offered.values()));
        list.setValue(String.valueOf(values.indexOf(first)));
        String id = "choice-" + label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        list.setId(id);
        var said = new NativeLabel(label);
        said.setFor(list);
        addClassName("syn-choice");
        add(said, list);
    }

    T chosen() {
        return values.get(Integer.parseInt(list.getValue()));
    }

    void choose(T value) {
        list.setValue(String.valueOf(values.indexOf(value)));
    }

    void addValueChangeListener(java.util.function.Consumer<T> changed) {
        list.addValueChangeListener(event -> changed.accept(chosen()));
    }

    @Tag("select")
    private static final class Select extends AbstractSinglePropertyField<Select, String> {
        Select(List<String> words) {
            super("value", "0", false);
            setSynchronizedEvent("change");
            addClassName();
            for (int i = 0; i < words.size(); i++)
                getElement()
                        .appendChild(new Element("option").setText(words.get(i)).setAttribute("value", "" + i));
        }

        private void addClassName() {
            getElement().getClassList().add("syn-field");
        }
    }
}
