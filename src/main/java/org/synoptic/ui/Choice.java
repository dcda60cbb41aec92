package org.synoptic.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// One of a few values to choose, with a label.
final class Choice<T> extends Div {
    private final List<T> values;
    private final Options list;

    Choice(String label, Map<T, String> offered, T first) {
        values = List.copyOf(offered.keySet());
        list = new Options(List.copyOf(offered.values()));
        list.setValue(String.valueOf(values.indexOf(first)));
        list.setId("choice-" + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        var said = new NativeLabel(label);
        said.setFor(list);
        addClassName("syn-choice");
        add(said, list);
    }

    T chosen() {
        return values.get(Integer.parseInt(list.getValue()));
    }

    void addValueChangeListener(Consumer<T> changed) {
        list.addValueChangeListener(event -> changed.accept(chosen()));
    }
}
