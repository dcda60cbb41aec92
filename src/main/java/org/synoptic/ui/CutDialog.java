package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.ingest.History;

/// The pages of articles in their order: what was left out, as what, and between which paragraphs it stood, so that a
/// reader can see that nothing of them is gone.
final class CutDialog extends Dialog {
    private final History history;
    private final Backstage backstage;
    private final List<Article> articles;
    final Div found = new Div();
    private @Nullable Errands errands;

    CutDialog(History history, Backstage backstage, List<Article> articles) {
        this.history = history;
        this.backstage = backstage;
        this.articles = articles;
        setHeaderTitle(phrase("cut.title"));
        setWidth("min(52rem, 94vw)");
        var why = new Paragraph(phrase("cut.why"));
        why.addClassName("syn-hint");
        found.addClassName("syn-cuts");
        // Only what can be focused can be scrolled with the keys.
        found.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", phrase("cut.title"))
                .setAttribute("aria-busy", true);
        found.add(new Paragraph(phrase("cut.reading")));
        add(why, found);
        getFooter().add(Buttons.plain(phrase("close"), this::close));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Errands mine = new Errands(event.getUI(), backstage);
        errands = mine;
        mine.run(() -> {
            List<Div> parts = articles.stream()
                    .map(article -> part(article, history.page(article)))
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

    private static Div part(Article article, History.Page page) {
        var part = new Div(Texts.inItsDirection(new H3(article.outlet().name())));
        if (!page.same()) part.add(new Paragraph(phrase("cut.otherwise")));
        if (page.passages().stream().allMatch(p -> p.cut().isEmpty())) part.add(new Paragraph(phrase("cut.nothing")));
        var list = new OrderedList();
        page.passages().forEach(passage -> list.add(item(passage)));
        part.add(list);
        return part;
    }

    private static ListItem item(History.Passage passage) {
        var text = Texts.inItsDirection(new Span(passage.text()));
        if (passage.cut().isEmpty()) {
            var kept = new ListItem(text);
            kept.addClassName("syn-kept");
            return kept;
        }
        var what = new Span(known(passage.cut().get()));
        what.addClassName("syn-cut-kind");
        var cut = new ListItem(what, text);
        cut.addClassName("syn-cut");
        return cut;
    }
}
