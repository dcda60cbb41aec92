package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Small questions before something is done.
final class Ask {
    /// Where the browser keeps the name that a person signs with.
    private static final String NAME_KEY = "synoptic.name";

    private Ask() {}

    /// Asks whether to do what can't be undone.
    static void sure(String title, String sentence, String verb, Runnable yes) {
        var dialog = dialog(title);
        dialog.add(new Paragraph(sentence));
        var cancel = Buttons.plain(phrase("cancel"), dialog::close);
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
        var dialog = dialog(phrase("rename.title"));
        var field = new Input(ValueChangeMode.ON_CHANGE);
        field.setId("title");
        field.setValue(now);
        field.addClassName("syn-field");
        var label = new NativeLabel(phrase("rename.field"));
        label.setFor(field);
        dialog.add(label, field);
        var save = Buttons.main(phrase("rename.verb"), () -> {
            if (field.getValue().isBlank()) return;
            dialog.close();
            named.accept(field.getValue().strip());
        });
        save.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        dialog.getFooter().add(Buttons.plain(phrase("cancel"), dialog::close), save);
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) field.getElement().executeJs("this.focus(); this.select()");
        });
        dialog.open();
    }

    /// Asks for a sentence that others will read.
    static void reason(String title, String sentence, String verb, Consumer<String> given) {
        var dialog = dialog(title);
        Input field = field("reason", 500);
        dialog.add(new Paragraph(sentence), labelled(phrase("reason"), field), field);
        dialog.getFooter().add(Buttons.plain(phrase("cancel"), dialog::close), Buttons.main(verb, () -> {
            if (field.getValue().isBlank()) return;
            dialog.close();
            given.accept(field.getValue().strip());
        }));
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) field.focus();
        });
        dialog.open();
    }

    /// Asks why an article is taken out, for the account of how the articles were chosen. Both answers may stay empty;
    /// the name is the one that the person signs corrections with.
    static void dropping(String headline, BiConsumer<String, String> dropped) {
        var dialog = dialog(phrase("remove.title"));
        Input reason = field("reason", 500);
        Input name = field("name", 80);
        dialog.add(
                new Paragraph(phrase("remove.what", headline)),
                labelled(phrase("remove.why"), reason),
                reason,
                labelled(phrase("remove.name"), name),
                name);
        name.getElement()
                .executeJs(
                        "this.value = localStorage.getItem($0) ?? ''; this.dispatchEvent(new Event('change'))",
                        NAME_KEY);
        dialog.getFooter()
                .add(Buttons.plain(phrase("cancel"), dialog::close), Buttons.main(phrase("remove.verb"), () -> {
                    dialog.close();
                    dropped.accept(reason.getValue().strip(), name.getValue().strip());
                }));
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) reason.focus();
        });
        dialog.open();
    }

    private static Input field(String id, int longest) {
        var field = new Input(ValueChangeMode.ON_CHANGE);
        field.setId(id);
        field.getElement().setAttribute("maxlength", String.valueOf(longest));
        field.addClassName("syn-field");
        return field;
    }

    private static NativeLabel labelled(String text, Input field) {
        var label = new NativeLabel(text);
        label.setFor(field);
        return label;
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(30rem, 94vw)");
        return dialog;
    }
}
