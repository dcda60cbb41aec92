package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.article.ArticleId;
import org.synoptic.ingest.Ingest;

/// Adds articles to a comparison.
final class AddDialog extends Dialog {
    final IntakePanel intake;
    private Consumer<IntakePanel.Chosen> taken = chosen -> {};

    AddDialog(Ingest ingest, Backstage backstage, List<ArticleId> before) {
        intake = new IntakePanel(ingest, backstage, before, phrase("add.verb"), this::hand);
        setHeaderTitle(phrase("add.title"));
        setWidth("min(56rem, 94vw)");
        add(intake);
        getFooter().add(Buttons.plain(phrase("cancel"), this::close));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) intake.box.focus();
        });
    }

    void whenTaken(Consumer<IntakePanel.Chosen> taken) {
        this.taken = taken;
    }

    private void hand(IntakePanel.Chosen chosen) {
        taken.accept(chosen);
    }
}
