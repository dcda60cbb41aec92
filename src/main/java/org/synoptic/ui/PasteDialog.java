package org.synoptic.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/// Takes the text of an article whose page could not be taken.
final class PasteDialog extends Dialog {
    final Lines text = new Lines("The headline first, then the text.");

    PasteDialog(String label, Consumer<String> pasted) {
        setHeaderTitle("Paste the text from " + label);
        setWidth("min(46rem, 94vw)");
        text.getElement().setAttribute("rows", "14").setAttribute("aria-label", "Text of the article");
        add(text);
        getFooter().add(Buttons.plain("Cancel", this::close), Buttons.main("Use this text", () -> {
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
