package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;

/// A button that opens a list of things to do.
final class Menu extends MenuBar {
    private final MenuItem root;

    Menu(String text, String label) {
        setI18n(new MenuBarI18n().setMoreOptions(phrase("menu.more")));
        root = addItem(text);
        root.setAriaLabel(label);
        addClassName("syn-menu");
    }

    void offer(String text, Runnable chosen) {
        root.getSubMenu().addItem(text, event -> chosen.run());
    }

    /// Something that has a button of its own where there is room for one, and stands here where there is not.
    void offerWhereNarrow(String text, Runnable chosen) {
        root.getSubMenu().addItem(text, event -> chosen.run()).addClassName("syn-where-narrow");
    }

    /// The list itself.
    SubMenu whole() {
        return root.getSubMenu();
    }

    /// A list under one of its entries.
    SubMenu under(String text) {
        return root.getSubMenu().addItem(text).getSubMenu();
    }
}
