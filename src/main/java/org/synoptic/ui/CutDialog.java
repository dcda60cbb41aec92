package org.synoptic.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.ingest.Ingest;
import org.synoptic.ingest.Ingest.Cut;

/// What stood on the pages around the articles and was left out, so that a reader can see that nothing of them is gone.
final class CutDialog extends Dialog {
    private final Ingest ingest;
    private final Backstage backstage;
    private final List<Article> articles;
    final Div found = new Div();
    private @Nullable Errands errands;

    CutDialog(Ingest ingest, Backstage backstage, List<Article> articles) {
        this.ingest = ingest;
        this.backstage = backstage;
        this.articles = articles;
        setHeaderTitle("What was cut");
        setWidth("min(52rem, 94vw)");
        var why = new Paragraph(
                "These passages stand on the pages, but were taken for no part of the articles. Nothing rests on them.");
        why.addClassName("syn-hint");
        found.addClassName("syn-cuts");
        // Only what can be focused can be scrolled with the keys.
        found.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "What was cut")
                .setAttribute("aria-busy", true);
        found.add(new Paragraph("Reading the pages again …"));
        add(why, found);
        getFooter().add(Buttons.plain("Close", this::close));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Errands mine = new Errands(event.getUI(), backstage);
        errands = mine;
        mine.run(() -> {
            List<Div> parts = articles.stream()
                    .map(article -> part(article, ingest.cuts(article.id())))
                    .toList();
            mine.show(() -> show(parts));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    private void show(List<Div> parts) {
        found.removeAll();
        parts.forEach(found::add);
        found.getElement().removeAttribute("aria-busy");
    }

    private static Div part(Article article, List<Cut> cuts) {
        var outlet = new H3(article.outlet().name());
        outlet.getElement().setAttribute("dir", "auto");
        if (cuts.isEmpty()) return new Div(outlet, new Paragraph("Nothing was cut."));
        var list = new UnorderedList();
        for (Cut cut : cuts) {
            var what = new Span(cut.what());
            what.addClassName("syn-hint");
            var text = new Span(cut.text());
            text.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(what, text));
        }
        return new Div(outlet, list);
    }
}
