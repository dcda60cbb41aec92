package org.synoptic.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// Small questions before something is done.
final class Ask {
    private Ask() {}

    /// Asks whether to do what can't be undone.
    static void sure(String title, String sentence, String verb, Runnable yes) {
        var dialog = dialog(title);
        dialog.add(new Paragraph(sentence));
        var cancel = Buttons.plain("Cancel", dialog::close);
        dialog.getFooter().add(cancel, Buttons.main(verb, () -> {
            dialog.close();
            yes.run();
        }));
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) cancel.focus();
        });
        dialog.open();
    }

    static void title(String now, Consumer<String> named) {
        var dialog = dialog("Rename the comparison");
        var field = new Input(ValueChangeMode.ON_CHANGE);
        field.setId("title");
        field.setValue(now);
        field.addClassName("syn-field");
        var label = new NativeLabel("Title");
        label.setFor(field);
        dialog.add(label, field);
        var save = Buttons.main("Rename", () -> {
            if (field.getValue().isBlank()) return;
            dialog.close();
            named.accept(field.getValue().strip());
        });
        save.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        dialog.getFooter().add(Buttons.plain("Cancel", dialog::close), save);
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) field.getElement().executeJs("this.focus(); this.select()");
        });
        dialog.open();
    }

    /// Asks for a sentence that others will read.
    static void reason(String title, String sentence, String verb, Consumer<String> given) {
        var dialog = dialog(title);
        var field = new Input(ValueChangeMode.ON_CHANGE);
        field.setId("reason");
        field.getElement().setAttribute("maxlength", "500");
        field.addClassName("syn-field");
        var label = new NativeLabel("The reason");
        label.setFor(field);
        dialog.add(new Paragraph(sentence), label, field);
        dialog.getFooter().add(Buttons.plain("Cancel", dialog::close), Buttons.main(verb, () -> {
            if (field.getValue().isBlank()) return;
            dialog.close();
            given.accept(field.getValue().strip());
        }));
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) field.focus();
        });
        dialog.open();
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(30rem, 94vw)");
        return dialog;
    }
}
