package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.share.Frames;
import org.synoptic.share.Level;
import org.synoptic.share.Term;
import org.synoptic.share.Wish;

/// What a link should show and ask for.
final class LinkForm extends Div {
    private final Clock clock;
    final Choice<Level> level = new Choice<>("link.shows", Sharings.levels(), Level.EXCERPTS);
    final Choice<Optional<Wish.Right>> right = new Choice<>("link.right", Sharings.rights(), Optional.empty());
    final Choice<Optional<Term>> term = new Choice<>("link.term", Sharings.terms(), Optional.of(Term.SCHOOL_YEAR));
    final Input day = field("date", "link.day");
    final Choice<Boolean> blind = new Choice<>("link.outlets", Sharings.blind(), false);
    final Choice<Boolean> notes = new Choice<>("link.notes", Sharings.notes(), false);
    final Choice<Set<Wish.Mark>> marks = new Choice<>("link.marks", Sharings.marks(), Wish.Mark.ALL);
    final Choice<Optional<ArticleId>> base;
    final Input password = field("text", "link.password");
    final Input frames = field("text", "link.frames");
    private final Paragraph promise = new Paragraph();
    final Paragraph sentence = new Paragraph();

    LinkForm(List<Article> articles, Clock clock) {
        this.clock = clock;
        base = new Choice<>("link.base", bases(articles), Optional.empty());
        promise.addClassName("syn-hint");
        sentence.addClassName("syn-sentence");
        sentence.getElement().setAttribute("role", "status");
        level.addValueChangeListener(event -> say());
        term.addValueChangeListener(event -> say());
        blind.addValueChangeListener(event -> say());
        password.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "200");
        frames.getElement().setAttribute("placeholder", phrase("link.frames-example"));
        var more = new NativeDetails(phrase("link.more"));
        more.addClassName("syn-more");
        more.setContent(new Div(
                labelled(password, phrase("link.password")),
                notes,
                marks,
                base,
                labelled(frames, phrase("link.frames"))));
        add(level, right, promise, term, labelled(day, phrase("link.day")), blind, more, sentence);
        say();
    }

    private static Input field(String type, String key) {
        var field = new Input();
        field.setType(type);
        field.setId("link-" + Choice.id(key));
        field.addClassName("syn-field");
        return field;
    }

    private static Div labelled(Input field, String label) {
        var said = new NativeLabel(label);
        said.setFor(field);
        var row = new Div(said, field);
        row.addClassName("syn-choice");
        return row;
    }

    private static Map<Optional<ArticleId>, String> bases(List<Article> articles) {
        Map<Optional<ArticleId>, String> bases = new LinkedHashMap<>();
        bases.put(Optional.empty(), phrase("link.first"));
        for (Article a : articles) bases.put(Optional.of(a.id()), a.outlet().name() + ": " + a.title());
        return bases;
    }

    private void say() {
        boolean whole = level.chosen() == Level.FULL;
        right.setVisible(whole);
        day.getParent().ifPresent(row -> row.setVisible(term.chosen().isEmpty()));
        notes.setVisible(!blind.chosen());
        base.setVisible(!blind.chosen());
        promise.setText(Sharings.promise(level.chosen()) + (whole ? " " + phrase("link.advice") : ""));
    }

    /// Empty if something is to be put right first; then the sentence says what.
    Optional<Wish> wish() {
        sentence.setText("");
        if (level.chosen() == Level.FULL && right.chosen().isEmpty()) return no(phrase("link.say-right"));
        Optional<Wish.Until> until = until();
        if (until.isEmpty()) return no(phrase("link.say-day"));
        String sites = frames.getValue().strip();
        Optional<String> framed = sites.isEmpty() ? Optional.empty() : Frames.read(sites);
        if (!sites.isEmpty() && framed.isEmpty()) return no(phrase("link.say-frames"));
        if (!sites.isEmpty() && !password.getValue().isBlank()) return no(phrase("link.say-either"));
        return Optional.of(new Wish(
                level.chosen(),
                until.get(),
                !blind.chosen() && notes.chosen(),
                blind.chosen(),
                marks.chosen(),
                blind.chosen() ? null : base.chosen().orElse(null),
                password.getValue().isBlank() ? null : password.getValue().strip(),
                framed.orElse(null),
                right.chosen().orElse(null)));
    }

    private Optional<Wish> no(String why) {
        sentence.setText(why);
        return Optional.empty();
    }

    private Optional<Wish.Until> until() {
        if (term.chosen().isPresent()) return term.chosen().map(t -> t);
        try {
            LocalDate last = LocalDate.parse(day.getValue());
            boolean past = last.isBefore(LocalDate.now(clock)) || last.getYear() > 2200;
            return past ? Optional.empty() : Optional.of(new Wish.Day(last, clock.getZone()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
