package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/// What stands in a comparison's place while it is read and compared.
final class Skeleton extends Main {
    private static final int COLUMNS = 4;
    private static final int LINES = 9;

    Skeleton() {
        addClassName("syn-skeleton");
        var says = new Paragraph(phrase("skeleton"));
        says.getElement().setAttribute("role", "status");
        var columns = new Div();
        columns.addClassName("syn-skeleton-columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < COLUMNS; i++) columns.add(column());
        add(says, columns);
    }

    private static Div column() {
        var column = new Div();
        for (int i = 0; i < LINES; i++) column.add(new Div());
        return column;
    }
}
