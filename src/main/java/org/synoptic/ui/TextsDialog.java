package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.compare.Revised;
import org.synoptic.ingest.History.Cause;
import org.synoptic.ingest.History.Kept;
import org.synoptic.words.Words;

/// All texts that an article had here: when each came, whether its outlet changed it or the page was read anew, what
/// changed, and each of them whole.
final class TextsDialog extends Dialog {
    private final Article here;
    private final List<Kept> texts;
    private final Backstage backstage;
    final OrderedList list = new OrderedList();
    final Div shown = new Div();
    private @Nullable Errands errands;

    /// `here` is the text that the comparison is of; `renew` takes the newest in its place, where that may be done.
    TextsDialog(Article here, List<Kept> texts, Backstage backstage, Optional<Runnable> renew) {
        this.here = here;
        this.texts = List.copyOf(texts);
        this.backstage = backstage;
        setHeaderTitle(phrase("texts.of", here.outlet().name()));
        setWidth("min(52rem, 94vw)");
        list.addClassName("syn-texts");
        shown.addClassName("syn-text-shown");
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-live", "polite")
                .setAttribute("aria-label", phrase("texts.region"));
        add(list, shown);
        getFooter().add(Buttons.plain(phrase("close"), this::close));
        boolean newest = texts.stream().anyMatch(t -> t.newest() && Past.same(t.article(), here));
        renew.filter(take -> !newest)
                .ifPresent(take -> getFooter().add(Buttons.main(phrase("texts.newest"), () -> {
                    close();
                    take.run();
                })));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Errands mine = new Errands(event.getUI(), backstage);
        errands = mine;
        mine.run(() -> {
            List<ListItem> rows = java.util.stream.IntStream.range(0, texts.size())
                    .map(i -> texts.size() - 1 - i)
                    .mapToObj(this::row)
                    .toList();
            mine.show(() -> {
                list.removeAll();
                rows.forEach(list::add);
            });
        });
        if (texts.size() > 1) changes(texts.size() - 1);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    private ListItem row(int i) {
        Kept kept = texts.get(i);
        String time = time(kept.article().snapshot().received());
        var when = new Span(time);
        when.addClassName("syn-texts-when");
        var what = new Span(said(i));
        what.addClassName("syn-hint");
        var told = new Div(when, what);
        if (Past.same(kept.article(), here)) {
            var pill = new Span(phrase("texts.compared"));
            pill.addClassName("syn-cut-kind");
            told.add(pill);
        }
        var buttons = new Div();
        buttons.addClassName("syn-texts-buttons");
        if (i > 0) buttons.add(button(phrase("texts.changed"), phrase("texts.changed-in", time), () -> changes(i)));
        buttons.add(button(phrase("texts.read"), phrase("texts.read-of", time), () -> whole(i)));
        return new ListItem(told, buttons);
    }

    private static NativeButton button(String text, String label, Runnable pressed) {
        NativeButton button = Buttons.plain(text, pressed);
        button.setAriaLabel(label);
        return button;
    }

    private String said(int i) {
        Kept kept = texts.get(i);
        if (kept.cause() == Cause.FIRST) return phrase("texts.first");
        String changed = known(
                Revised.between(texts.get(i - 1).article(), kept.article()).said());
        return kept.cause() == Cause.OUTLET ? phrase("texts.by-outlet", changed) : phrase("texts.by-program", changed);
    }

    private void changes(int i) {
        Article before = texts.get(i - 1).article();
        Article now = texts.get(i).article();
        show(phrase("texts.from-to", time(before), time(now)), () -> Texts.changes(before, now));
    }

    private void whole(int i) {
        Article text = texts.get(i).article();
        show(phrase("texts.text-of", time(text)), () -> Texts.whole(text));
    }

    private static String time(Article article) {
        return time(article.snapshot().received());
    }

    private static String time(Instant moment) {
        return Words.dates("date.utc").withZone(ZoneOffset.UTC).format(moment);
    }

    private void show(String title, Supplier<Div> slow) {
        Errands mine = errands;
        if (mine == null) return;
        mine.run(() -> {
            Div text = slow.get();
            mine.show(() -> {
                shown.removeAll();
                shown.add(new H3(title));
                if (now(text).isEmpty()) text.add(new Paragraph(phrase("texts.nothing")));
                shown.add(text);
            });
        });
    }

    private static String now(Div text) {
        return text.getElement().getTextRecursively();
    }
}
