package org.synoptic.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.ingest.Ingest;

/// Adds articles to a comparison.
final class AddDialog extends Dialog {
    final IntakePanel intake;
    private Consumer<List<ArticleId>> taken = ids -> {};

    AddDialog(Ingest ingest, Backstage backstage, List<ArticleId> before) {
        intake = new IntakePanel(ingest, backstage, before, "Add", this::hand);
        setHeaderTitle("Add an article");
        setWidth("min(56rem, 94vw)");
        add(intake);
        getFooter().add(Buttons.plain("Cancel", this::close));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) intake.box.focus();
        });
    }

    void whenTaken(Consumer<List<ArticleId>> taken) {
        this.taken = taken;
    }

    private void hand(List<Article> articles) {
        taken.accept(articles.stream().map(Article::id).toList());
    }
}
