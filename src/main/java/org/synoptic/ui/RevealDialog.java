package org.synoptic.ui;

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
    final NativeButton reveal = Buttons.main("Reveal", this::reveal);
    private final NativeButton readOn;

    RevealDialog(Blind blind, Runnable withNames) {
        this.blind = blind;
        readOn = Buttons.main("Read on with the names", () -> {
            close();
            withNames.run();
        });
        readOn.setVisible(false);
        setHeaderTitle("Which outlet is which?");
        setWidth("min(34rem, 94vw)");
        body.addClassName("syn-guesses");
        var hint = new Paragraph("Say what you think, or leave it open. Your guesses are kept nowhere.");
        hint.addClassName("syn-hint");
        body.add(hint);
        blind.outlets().keySet().forEach(letter -> body.add(question(letter)));
        add(body);
        getFooter().add(Buttons.plain("Close", this::close), readOn, reveal);
    }

    private Component question(String letter) {
        var select = new Element("select");
        select.setAttribute("aria-label", "Outlet " + letter);
        select.setAttribute("class", "syn-field");
        option(select, OPEN, "I don’t know");
        blind.names().forEach(name -> option(select, name, name));
        select.addEventListener(
                        "change",
                        event -> guess(
                                letter,
                                event.getEventData().path("element.value").asString("")))
                .addEventData("element.value");
        var row = new Div(new Span("Outlet " + letter));
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
                        ? "You made no guess."
                        : "You named %d of %d.".formatted(right, blind.outlets().size()));
        sum.getElement().setAttribute("role", "status");
        body.add(sum);
        blind.outlets().forEach((letter, name) -> body.add(answer(letter, name)));
        reveal.setVisible(false);
        readOn.setVisible(true);
    }

    private Component answer(String letter, String name) {
        String guess = guesses.get(letter);
        String said = guess == null ? "" : guess.equals(name) ? " ✓ as you said" : " ✗ you said " + guess;
        var row = new Div(new Span("Outlet %s is %s".formatted(letter, name)), new Span(said));
        row.addClassName("syn-guess");
        return row;
    }
}
