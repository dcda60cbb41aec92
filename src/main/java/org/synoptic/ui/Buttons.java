package org.synoptic.ui;

import com.vaadin.flow.component.html.NativeButton;

/// The buttons of the screens.
final class Buttons {
    private Buttons() {}

    static NativeButton plain(String text, Runnable pressed) {
        var button = new NativeButton(text, event -> pressed.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("syn-button");
        return button;
    }

    /// The one that does what the screen is for.
    static NativeButton main(String text, Runnable pressed) {
        NativeButton button = plain(text, pressed);
        button.addClassName("syn-main");
        return button;
    }

    /// One without an edge, beside text.
    static NativeButton quiet(String text, String label, Runnable pressed) {
        NativeButton button = plain(text, pressed);
        button.addClassName("syn-quiet");
        button.setAriaLabel(label);
        return button;
    }
}
