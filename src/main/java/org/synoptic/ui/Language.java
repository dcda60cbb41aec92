package org.synoptic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.synoptic.words.Words;

/// The button that sets the language. What is chosen the browser keeps in a cookie of ours, which holds nothing but
/// `en` or `de`, and shows the page anew.
@Tag("synoptic-language")
@JsModule("./components/language.ts")
final class Language extends Component {
    static final String COOKIE = "synoptic.language";

    Language() {
        getElement().setAttribute("now", Words.here().tag());
        getElement().setAttribute("offered", String.join(" ", Words.LANGUAGES));
        getElement().setAttribute("cookie", COOKIE);
    }

    /// Stands in the head of every page, so that its words, their direction and how it is read out fit from the start.
    static String atOnce(Words words) {
        return "document.documentElement.lang='%s';document.documentElement.dir='%s'"
                .formatted(words.tag(), words.direction());
    }
}
