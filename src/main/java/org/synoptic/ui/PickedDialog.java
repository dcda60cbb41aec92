package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.ingest.Ingest;

/// Takes the articles that were picked from the feeds, and goes on to their comparison when all have ended.
final class PickedDialog extends Dialog {
    final IntakePanel intake;

    PickedDialog(Ingest ingest, Backstage backstage, List<Ingest.Given> picked, Consumer<IntakePanel.Chosen> compare) {
        intake = new IntakePanel(ingest, backstage, List.of(), phrase("compare.verb"), compare);
        setHeaderTitle(phrase("compare.picked"));
        setWidth("min(56rem, 94vw)");
        add(intake);
        getFooter().add(Buttons.plain(phrase("cancel"), this::close));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) intake.compare(picked);
        });
    }
}
