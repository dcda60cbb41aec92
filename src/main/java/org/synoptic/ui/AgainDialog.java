package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.ingest.Ingest;

/// Asks the sites whether the articles of a comparison have changed since they were received.
final class AgainDialog extends Dialog {
    private final Ingest ingest;
    private final Backstage backstage;
    private final Clock clock;
    private final Consumer<ArticleId> changed;
    final UnorderedList list = new UnorderedList();
    private @Nullable Errands errands;

    /// `changed` is told of each article that has another text now.
    AgainDialog(Ingest ingest, Backstage backstage, Clock clock, List<Article> articles, Consumer<ArticleId> changed) {
        this.ingest = ingest;
        this.backstage = backstage;
        this.clock = clock;
        this.changed = changed;
        setHeaderTitle(phrase("again.title"));
        setWidth("min(46rem, 94vw)");
        var why = new Paragraph(phrase("again.why"));
        why.addClassName("syn-hint");
        list.addClassName("syn-again");
        articles.forEach(article -> list.add(row(article)));
        add(why, list);
        getFooter().add(Buttons.plain(phrase("close"), this::close));
    }

    private ListItem row(Article article) {
        var outlet = new Span(article.outlet().name());
        outlet.getElement().setAttribute("dir", "auto");
        var state =
                new Span(phrase("again.received", Ago.said(article.snapshot().received(), clock)));
        state.addClassName("syn-hint");
        state.getElement().setAttribute("role", "status");
        NativeButton ask = Buttons.plain(phrase("again.ask"), () -> {});
        ask.setAriaLabel(phrase("again.ask-outlet", article.outlet().name()));
        ask.addClickListener(event -> ask(article, ask, state));
        return new ListItem(new Div(outlet, state), ask);
    }

    private void ask(Article article, NativeButton button, Span state) {
        Errands mine = errands;
        if (mine == null) return;
        button.setEnabled(false);
        state.setText(phrase("asking"));
        mine.run(() -> {
            Ingest.Again again = ingest.again(article);
            mine.show(() -> {
                if (again instanceof Ingest.Changed) changed.accept(article.id());
                state.setText(said(again));
                button.setEnabled(true);
            });
        });
    }

    static String said(Ingest.Again again) {
        return switch (again) {
            case Ingest.Unchanged same -> phrase("again.same");
            case Ingest.Changed(Article article, String sentence) -> known(sentence);
            case Ingest.Unanswered(String reason) -> known(reason);
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }
}
