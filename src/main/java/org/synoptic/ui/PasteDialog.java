package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/// Takes the text of an article whose page could not be taken.
final class PasteDialog extends Dialog {
    final Lines text = new Lines(phrase("paste.hint"));

    PasteDialog(String label, Consumer<String> pasted) {
        setHeaderTitle(phrase("paste.title", label));
        setWidth("min(46rem, 94vw)");
        text.getElement().setAttribute("rows", "14").setAttribute("aria-label", phrase("paste.label"));
        add(text);
        getFooter().add(Buttons.plain(phrase("cancel"), this::close), Buttons.main(phrase("paste.use"), () -> {
            if (text.getValue().isBlank()) {
                text.focus();
                return;
            }
            close();
            pasted.accept(text.getValue());
        }));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) text.focus();
        });
    }
}
