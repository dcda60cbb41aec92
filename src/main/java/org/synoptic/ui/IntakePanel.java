package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Selection.Passed;
import org.synoptic.ingest.Ingest;
import org.synoptic.ingest.Ingest.Given;

/// The box that takes links, text and saved pages, with the list of what was given and how far each piece is. When the
/// person asks for it and every piece has ended, it hands the articles over.
final class IntakePanel extends Div {
    private final Ingest ingest;
    private final Backstage backstage;
    private final List<ArticleId> before;
    private final String verb;
    private final Consumer<Chosen> ready;

    final Lines box = new Lines(phrase("intake.box"));
    final NativeButton go;
    final Paragraph sentence = new Paragraph();
    final UnorderedList list = new UnorderedList();
    private final Map<Intake.Piece, PieceRow> rows = new HashMap<>();
    private @Nullable Errands errands;
    private @Nullable Intake intake;
    /// Whether the person has asked for the comparison, and whether without the pieces that failed.
    private boolean asked;
    private boolean withoutFailed;
    /// What is to be taken as soon as the panel stands on its screen.
    private List<Given> first = List.of();

    /// What was taken, each article once, and what was given besides.
    record Chosen(List<Article> articles, List<Passed> passed) {
        List<ArticleId> ids() {
            return articles.stream().map(Article::id).toList();
        }
    }

    /// `before` are the articles that are in the comparison already; `verb` stands on the button.
    IntakePanel(Ingest ingest, Backstage backstage, List<ArticleId> before, String verb, Consumer<Chosen> ready) {
        this.ingest = ingest;
        this.backstage = backstage;
        this.before = List.copyOf(before);
        this.verb = verb;
        this.ready = ready;
        go = Buttons.main(verb, this::ask);
        addClassName("syn-box");
        add(drop(), sentence, list);
        sentence.addClassName("syn-sentence");
        sentence.getElement().setAttribute("role", "status");
        list.addClassName("syn-pieces");
        list.getElement().setAttribute("aria-label", phrase("intake.given")).setAttribute("aria-live", "polite");
        list.setVisible(false);
    }

    private FileDrop drop() {
        box.getElement().setAttribute("aria-label", phrase("intake.box-label"));
        box.getElement().setAttribute("rows", "4");
        NativeButton choose = Buttons.plain(phrase("intake.choose"), () -> {});
        choose.getElement().setAttribute("data-choose", "");
        var hint = new Span(phrase("intake.hint"));
        hint.addClassName("syn-hint");
        var actions = new Div(go, choose, hint);
        actions.addClassName("syn-actions");
        var drop = new FileDrop(this::given, this::refused);
        drop.add(box, actions);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(drop).resetFocusOnActiveElement();
        return drop;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
        intake = new Intake(ingest, errands, before, this::changed);
        List<Given> waiting = first;
        first = List.of();
        waiting.forEach(this::given);
    }

    /// Takes these as if the person had given them here.
    void take(List<Given> given) {
        if (intake == null) first = List.copyOf(given);
        else given.forEach(this::given);
    }

    /// The same, and wants the comparison as soon as all have ended.
    void compare(List<Given> given) {
        asked = true;
        take(given);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        clear();
        super.onDetach(event);
    }

    /// Forgets everything that was given.
    void clear() {
        rows.clear();
        list.removeAll();
        list.setVisible(false);
        asked = false;
        withoutFailed = false;
        say("");
        go.setText(verb);
    }

    private void given(Given given) {
        if (intake == null) return;
        if (intake.room() == 0) {
            say(full(intake.total() + 1));
            return;
        }
        show(intake.take(given));
    }

    private void refused(String file, String reason) {
        if (intake != null) show(intake.refuse(file, reason));
    }

    private void show(Intake.Piece piece) {
        rows.put(piece, new PieceRow(piece, () -> pasteInstead(piece), () -> drop(piece)));
        list.add(rows.get(piece));
        list.setVisible(true);
        settle();
    }

    /// Takes what stands in the box, and wants the comparison as soon as all have ended.
    private void ask() {
        if (intake == null) return;
        List<Given> given = box.getValue().isBlank() ? List.of() : ingest.read(box.getValue());
        if (given.size() > intake.room()) {
            say(full(Comparison.MOST_ARTICLES - intake.room() + given.size()));
            return;
        }
        if (!box.getValue().isBlank() && given.isEmpty()) {
            say(phrase("intake.neither"));
            return;
        }
        withoutFailed = given.isEmpty() && intake.failed() > 0 && !intake.busy();
        asked = true;
        box.clear();
        given.forEach(this::given);
        settle();
    }

    private static String full(int wanted) {
        return phrase("intake.full", Comparison.MOST_ARTICLES, wanted);
    }

    private void changed(Intake.Piece piece) {
        PieceRow row = rows.get(piece);
        if (row != null) row.show();
        settle();
    }

    private void drop(Intake.Piece piece) {
        if (intake == null) return;
        intake.drop(piece);
        PieceRow row = rows.remove(piece);
        if (row != null) list.remove(row);
        list.setVisible(!rows.isEmpty());
        box.focus();
        settle();
    }

    private void pasteInstead(Intake.Piece piece) {
        new PasteDialog(piece.label(), text -> {
                    if (intake == null) return;
                    intake.instead(piece, new Ingest.Text(text));
                    asked = true;
                })
                .open();
    }

    /// What follows from how far the pieces are.
    private void settle() {
        if (intake == null) return;
        go.setText(verb);
        if (intake.busy()) {
            say("");
            return;
        }
        int taken = intake.articles().size();
        boolean enough = taken > 0 && intake.total() >= Comparison.LEAST_ARTICLES;
        if (!asked) say(enough ? waiting(taken) : taken == 0 ? "" : phrase("intake.too-few"));
        else if (!enough) giveUp(phrase(taken == 0 ? "intake.nothing" : "intake.too-few"));
        else if (intake.failed() > 0 && !withoutFailed) offerTheRest(taken);
        else hand(new Chosen(intake.articles(), intake.passed()));
    }

    private void giveUp(String why) {
        asked = false;
        say(why);
        box.focus();
    }

    private void offerTheRest(int taken) {
        asked = false;
        go.setText(phrase("intake.without", verb, intake == null ? 0 : intake.failed()));
        say(phrase("intake.rest", taken));
    }

    private void hand(Chosen chosen) {
        asked = false;
        int total = before.size() + chosen.articles().size();
        say(phrase("comparing", total));
        ready.accept(chosen);
    }

    private String waiting(int taken) {
        return phrase("intake.waiting", taken, verb);
    }

    void say(String text) {
        sentence.setText(text);
        sentence.setVisible(!text.isEmpty());
    }
}
