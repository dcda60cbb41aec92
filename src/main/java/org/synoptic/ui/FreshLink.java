package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.synoptic.share.QrCode;
import org.synoptic.share.Sharing.Fresh;
import org.synoptic.share.Slip;

/// A link that was just made: its address as words and as a code. It is shown this once, as only its hash is kept.
final class FreshLink extends Div {
    private final String title;
    private final Instant now;

    FreshLink(String title, Instant now) {
        this.title = title;
        this.now = now;
        addClassName("syn-fresh");
        getElement().setAttribute("role", "status");
    }

    /// Shows it under the address that Synoptic is said to have, or else the one this reader has it by.
    void show(Fresh made) {
        String known = made.address();
        if (known != null) show(made, known);
        else
            UI.getCurrent()
                    .getPage()
                    .executeJs("return location.origin")
                    .then(String.class, origin -> show(made, origin + made.path()));
    }

    private void show(Fresh made, String address) {
        var field = new Input();
        field.setReadOnly(true);
        field.setValue(address);
        field.setAriaLabel(phrase("fresh.link"));
        field.addClassNames("syn-field", "syn-link-field");
        field.getElement().executeJs("this.focus(); this.select()");
        var note = new Paragraph(phrase(made.link().asksPassword() ? "fresh.keep-password" : "fresh.keep"));
        note.addClassName("syn-hint");
        removeAll();
        add(row(field, field), note, code(made, address));
        String frames = made.link().frames();
        if (frames != null) add(embedding(address));
    }

    private static Div row(Component shown, Component copied) {
        var said = new Span();
        var copy = Buttons.plain(phrase("copy.verb"), () -> {});
        copy.getElement()
                .addEventListener("click", event -> said.setText(phrase("copied")))
                .addEventData(
                        "navigator.clipboard.writeText((e => e.value ?? e.textContent)(element.previousElementSibling))");
        return new Div(shown, copy, said);
    }

    private Component code(Fresh made, String address) {
        String svg = QrCode.of(address).svg();
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        var picture = new Image("data:image/svg+xml;base64," + data, phrase("fresh.code"));
        picture.addClassName("syn-code");
        byte[] slip = Slip.html(title, address, phrase("fresh.state", Sharings.state(made.link(), now)))
                .getBytes(StandardCharsets.UTF_8);
        var print = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                new ByteArrayInputStream(slip), "link.html", "text/html;charset=UTF-8", slip.length))
                        .inline(),
                phrase("fresh.sheet"));
        print.setTarget("_blank");
        print.addClassName("syn-button");
        var details = new NativeDetails(phrase("fresh.scan"));
        details.addClassName("syn-more");
        details.setContent(new Div(picture, new Div(print)));
        return details;
    }

    private static Component embedding(String address) {
        var code = new Pre(("<iframe src=\"%s\" title=\"%s\" loading=\"lazy\" "
                        + "referrerpolicy=\"no-referrer\" sandbox=\"allow-popups\" "
                        + "style=\"width:100%%;height:640px;border:0\"></iframe>")
                .formatted(address, phrase("fresh.frame")));
        code.addClassName("syn-embed");
        var details = new NativeDetails(phrase("fresh.embed"));
        details.addClassName("syn-more");
        details.setContent(row(code, code));
        return details;
    }
}
