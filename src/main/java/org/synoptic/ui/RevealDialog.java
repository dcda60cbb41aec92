package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.synoptic.compare.Blind;

/// Lets the reader of a blind comparison say which outlet is which, then tells. The names go to the browser when this
/// is opened, in the order of the alphabet; nothing of the guesses is kept.
final class RevealDialog extends Dialog {
    private static final String OPEN = "";

    private final Blind blind;
    final Map<String, String> guesses = new LinkedHashMap<>();
    final Div body = new Div();
    final NativeButton reveal = Buttons.main(phrase("reveal"), this::reveal);
    private final NativeButton readOn;

    RevealDialog(Blind blind, Runnable withNames) {
        this.blind = blind;
        readOn = Buttons.main(phrase("reveal.on"), () -> {
            close();
            withNames.run();
        });
        readOn.setVisible(false);
        setHeaderTitle(phrase("reveal.title"));
        setWidth("min(34rem, 94vw)");
        body.addClassName("syn-guesses");
        var hint = new Paragraph(phrase("reveal.hint"));
        hint.addClassName("syn-hint");
        body.add(hint);
        blind.outlets().keySet().forEach(letter -> body.add(question(letter)));
        add(body);
        getFooter().add(Buttons.plain(phrase("close"), this::close), readOn, reveal);
    }

    private Component question(String letter) {
        var select = new Element("select");
        select.setAttribute("aria-label", phrase("reveal.outlet", letter));
        select.setAttribute("class", "syn-field");
        option(select, OPEN, phrase("reveal.open"));
        blind.names().forEach(name -> option(select, name, name));
        select.addEventListener(
                        "change",
                        event -> guess(
                                letter,
                                event.getEventData().path("element.value").asString("")))
                .addEventData("element.value");
        var row = new Div(new Span(phrase("reveal.outlet", letter)));
        row.addClassName("syn-guess");
        row.getElement().appendChild(select);
        return row;
    }

    private static void option(Element select, String value, String text) {
        var option = new Element("option");
        option.setAttribute("value", value);
        option.setText(text);
        select.appendChild(option);
    }

    void guess(String letter, String name) {
        if (blind.names().contains(name)) guesses.put(letter, name);
        else guesses.remove(letter);
    }

    private void reveal() {
        long right = blind.outlets().entrySet().stream()
                .filter(o -> o.getValue().equals(guesses.get(o.getKey())))
                .count();
        body.removeAll();
        var sum = new Paragraph(
                guesses.isEmpty()
                        ? phrase("reveal.no-guess")
                        : phrase("reveal.right", right, blind.outlets().size()));
        sum.getElement().setAttribute("role", "status");
        body.add(sum);
        blind.outlets().forEach((letter, name) -> body.add(answer(letter, name)));
        reveal.setVisible(false);
        readOn.setVisible(true);
    }

    private Component answer(String letter, String name) {
        String guess = guesses.get(letter);
        String said =
                guess == null ? "" : guess.equals(name) ? phrase("reveal.as-said") : phrase("reveal.you-said", guess);
        var row = new Div(new Span(phrase("reveal.is", letter, name)), new Span(said.isEmpty() ? said : " " + said));
        row.addClassName("syn-guess");
        return row;
    }
}
