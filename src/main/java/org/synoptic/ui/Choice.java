package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.synoptic.words.Words;

/// One of a few values to choose, with a label.
final class Choice<T> extends Div {
    private final List<T> values;
    private final Options list;

    /// `key` names the label.
    Choice(String key, Map<T, String> offered, T first) {
        values = List.copyOf(offered.keySet());
        list = new Options(List.copyOf(offered.values()));
        list.setValue(String.valueOf(values.indexOf(first)));
        list.setId("choice-" + id(key));
        var said = new NativeLabel(phrase(key));
        said.setFor(list);
        addClassName("syn-choice");
        add(said, list);
    }

    /// The same in every language.
    static String id(String key) {
        return Words.of(Locale.ENGLISH).say(key).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    T chosen() {
        return values.get(Integer.parseInt(list.getValue()));
    }

    void addValueChangeListener(Consumer<T> changed) {
        list.addValueChangeListener(event -> changed.accept(chosen()));
    }
}
