package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.Comparisons.Entry;

/// The comparisons that were deleted and can be brought back; nothing is seen of it where there are none.
@Tag("details")
final class DeletedLately extends HtmlContainer {
    private final UnorderedList list = new UnorderedList();
    private final Consumer<Entry> restore;

    DeletedLately(Consumer<Entry> restore) {
        this.restore = restore;
        list.addClassName("syn-links");
        var says = new Paragraph(phrase("deleted.says", Comparisons.REGRET.toDays()));
        says.addClassName("syn-hint");
        add(new Title(phrase("deleted.title")), says, list);
        addClassName("syn-deleted");
        setVisible(false);
    }

    void show(List<Entry> deleted) {
        setVisible(!deleted.isEmpty());
        list.removeAll();
        for (Entry entry : deleted) {
            var title = new Span(entry.title());
            title.getElement().setAttribute("dir", "auto");
            var back = Buttons.plain(phrase("deleted.back"), () -> restore.accept(entry));
            back.setAriaLabel(phrase("deleted.back-named", entry.title()));
            list.add(new ListItem(title, back));
        }
    }

    @Tag("summary")
    private static final class Title extends HtmlContainer {
        Title(String text) {
            setText(text);
        }
    }
}
