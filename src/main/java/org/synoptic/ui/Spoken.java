package org.synoptic.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/// A sentence at the edge of the screen, which goes by itself.
final class Spoken {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(12);

    private Spoken() {}

    static void briefly(String sentence) {
        say(sentence, SHORT, false);
    }

    static void trouble(String sentence) {
        say(sentence, LONG, true);
    }

    private static void say(String sentence, Duration time, boolean urgent) {
        var notification = new Notification(new Span(sentence));
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration((int) time.toMillis());
        notification.setAssertive(urgent);
        notification.open();
    }
}
