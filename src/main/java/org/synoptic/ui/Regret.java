package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/// Says that something was taken away, and brings it back on a press, or with Ctrl+Z (see
/// `frontend/components/shell.ts`).
/// The sentence stays when its reader goes on to another screen.
///
/// ```java
/// comparisons.delete(id);
/// Regret.offer(phrase("regret.comparison", title), backstage, () -> comparisons.restore(id), this::load);
/// ```
final class Regret {
    /// Long enough to be found by who reads with a magnifier or by ear.
    private static final Duration TIME = Duration.ofSeconds(30);

    private Regret() {}

    /// `undo` is slow work; `then` shows what is back, under the session's lock.
    static void offer(String sentence, Backstage backstage, Runnable undo, Runnable then) {
        UI ui = UI.getCurrent();
        var notification = new Notification();
        var back = new NativeButton(phrase("regret.undo"), event -> {
            notification.close();
            var errands = new Errands(ui, backstage);
            errands.run(() -> {
                undo.run();
                errands.show(then);
            });
        });
        back.getElement().setAttribute("type", "button").setAttribute("aria-keyshortcuts", "Control+Z");
        back.addClassNames("syn-button", "syn-undo");
        var key = new Keys(phrase("regret.key"));
        key.getElement().setAttribute("aria-hidden", "true");
        notification.add(new Span(sentence), back, key);
        notification.addClassName("syn-regret");
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration((int) TIME.toMillis());
        notification.open();
    }

    @Tag("kbd")
    private static final class Keys extends com.vaadin.flow.component.HtmlContainer {
        Keys(String text) {
            setText(text);
        }
    }
}
