package org.synoptic.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.synoptic.words.Words;

/// The page around every screen. No ready-made theme: the components bring their plain base styles, and
/// `frontend/styles` gives them our colours and measures.
@Push
@Viewport("width=device-width, initial-scale=1")
@CssImport("./styles/synoptic.css")
@JsModule("./components/shell.ts")
public class Shell implements AppShellConfigurator {
    static final String NAME = "Synoptic";

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle(NAME);
        page.addFavIcon("icon", "synoptic.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
        page.addInlineWithContents(Inline.Position.PREPEND, Appearance.AT_ONCE, Inline.Wrapping.JAVASCRIPT);
        page.addInlineWithContents(Inline.Position.PREPEND, Language.atOnce(Words.here()), Inline.Wrapping.JAVASCRIPT);
    }

    /// The title of a screen, as the browser shows it on its tab.
    static String title(String screen) {
        return screen + " · " + NAME;
    }
}
