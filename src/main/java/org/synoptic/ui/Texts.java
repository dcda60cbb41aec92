package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.synoptic.article.Article;
import org.synoptic.compare.Revised;
import org.synoptic.compare.Revised.Added;
import org.synoptic.compare.Revised.Change;
import org.synoptic.compare.Revised.Gone;
import org.synoptic.compare.Revised.Reworded;
import org.synoptic.compare.Revised.Same;
import org.synoptic.quote.WordDifference.Run;

/// Sets the texts of articles and what changed in them. What came and went is marked as `ins` and `del` and said in a
/// word; text is always text.
final class Texts {
    private Texts() {}

    static <C extends Component> C inItsDirection(C text) {
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    static Div whole(Article article) {
        var out = new Div();
        article.paragraphs()
                .forEach(p -> out.add(inItsDirection(new Paragraph(p.span().in(article.text())))));
        return out;
    }

    static Div changes(Article before, Article now) {
        var out = new Div();
        for (Change change : Revised.between(before, now).changes()) out.add(paragraph(change, before, now));
        return out;
    }

    private static Component paragraph(Change change, Article before, Article now) {
        return switch (change) {
            case Same(var then, var here) -> marked("syn-kept", "", new Span(here.in(now.text())));
            case Added(var here) -> marked("syn-added", phrase("texts.added"), element("ins", here.in(now.text())));
            case Gone(var then) -> marked("syn-gone", phrase("texts.gone"), element("del", then.in(before.text())));
            case Reworded reworded -> reworded(reworded, before, now);
        };
    }

    private static Component reworded(Reworded change, Article before, Article now) {
        String old = change.before().in(before.text());
        String fresh = change.now().in(now.text());
        var text = new Span();
        for (Run run : change.words()) {
            switch (run.kind()) {
                case SAME -> text.add(new Span(fresh.substring(run.bStart(), run.bEnd())));
                case DELETED -> text.add(element("del", old.substring(run.aStart(), run.aEnd())));
                case INSERTED -> text.add(element("ins", fresh.substring(run.bStart(), run.bEnd())));
            }
        }
        return marked("syn-reworded", phrase("texts.reworded"), text);
    }

    private static Component marked(String name, String label, Component text) {
        var out = new Paragraph();
        out.addClassName(name);
        if (!label.isEmpty()) {
            var what = new Span(label);
            what.addClassName("syn-cut-kind");
            out.add(what);
        }
        out.add(inItsDirection(text));
        return out;
    }

    private static Component element(String tag, String text) {
        var element = new Element(tag);
        element.setText(text);
        var out = new Span();
        out.getElement().appendChild(element);
        return out;
    }
}
