package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;
import org.synoptic.ingest.Ingest.Step;
import org.synoptic.words.Words;

/// One line of the list of pieces: how far it is, what came of it, or why nothing did.
final class PieceRow extends ListItem {
    private final Intake.Piece piece;
    private final Runnable paste;
    private final Span sign = new Span();
    private final Span name = new Span();
    private final Div middle = new Div();
    private final Div end = new Div();
    private final NativeButton remove;

    PieceRow(Intake.Piece piece, Runnable paste, Runnable drop) {
        this.piece = piece;
        this.paste = paste;
        remove = Buttons.quiet("×", phrase("remove.verb"), drop);
        addClassName("syn-piece");
        name.addClassName("syn-piece-name");
        middle.addClassName("syn-piece-middle");
        end.addClassName("syn-piece-end");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, name, middle, end, remove);
        show();
    }

    void show() {
        switch (piece.progress()) {
            case Intake.Under(Step step) -> fill("●", "syn-soft", piece.label(), bar(step), said(word(step)));
            case Intake.Taken(Article article, int quotations, Duration time, List<String> notes) ->
                fill(
                        "✓",
                        "syn-good",
                        name(article),
                        said(with(notes, found(article, quotations))),
                        said(seconds(time)));
            case Intake.Twice(Article article, List<String> notes) ->
                fill("=", "syn-soft", name(article), said(with(notes, phrase("piece.twice"))), said(""));
            case Intake.Failed(String reason, boolean pasteHelps) ->
                fill("!", "syn-bad", piece.label(), said(Words.known(reason)), pasteHelps ? pasting() : said(""));
        }
    }

    private void fill(String mark, String tone, String called, Component what, Component last) {
        sign.setText(mark);
        sign.setClassName("syn-piece-sign " + tone);
        name.setText(Words.known(called));
        middle.removeAll();
        middle.add(what);
        end.removeAll();
        end.add(last);
        remove.setAriaLabel(phrase("piece.remove", Words.known(called)));
    }

    private Component pasting() {
        return Buttons.plain(phrase("piece.paste"), paste);
    }

    private String name(Article article) {
        return article.outlet().equals(Outlet.UNKNOWN)
                ? piece.label()
                : article.outlet().name();
    }

    private static String with(List<String> notes, String said) {
        return notes.isEmpty()
                ? said
                : said + " " + notes.stream().map(Words::known).collect(Collectors.joining(" "));
    }

    static String found(Article article, int quotations) {
        String trust = article.gauge().told().isEmpty()
                ? phrase("piece.sound")
                : Words.known(article.gauge().told().getFirst().sentence());
        return phrase("piece.found", Counted.of(article.words(), "word"), Counted.of(quotations, "quotation"), trust);
    }

    static String seconds(Duration time) {
        return phrase("piece.seconds", Math.max(100, time.toMillis()) / 1000.0);
    }

    private static String word(Step step) {
        return switch (step) {
            case FETCHING -> phrase("step.fetching");
            case READING -> phrase("step.reading");
            case KEEPING -> phrase("step.keeping");
        };
    }

    private static Span said(String text) {
        return new Span(text);
    }

    private Bar bar(Step step) {
        return new Bar(phrase("piece.progress", Words.known(piece.label()), word(step)), 3 * step.ordinal() + 2);
    }

    /// How far something is, of ten.
    @Tag("progress")
    static final class Bar extends Component {
        Bar(String label, int tenths) {
            getElement()
                    .setAttribute("max", "10")
                    .setAttribute("value", String.valueOf(tenths))
                    .setAttribute("aria-label", label);
        }
    }
}
