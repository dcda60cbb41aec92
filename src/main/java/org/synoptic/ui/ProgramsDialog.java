package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.account.Programs;
import org.synoptic.account.Programs.Program;

/// The programs that may read and add by the interface: one more, or one less.
final class ProgramsDialog extends Dialog {
    private final Programs programs;
    private final Backstage backstage;
    private final Clock clock;
    final Input name = new Input();
    final Div fresh = new Div();
    final UnorderedList list = new UnorderedList();
    private @Nullable Errands errands;

    ProgramsDialog(Programs programs, Backstage backstage, Clock clock) {
        this.programs = programs;
        this.backstage = backstage;
        this.clock = clock;
        setHeaderTitle(phrase("programs.title"));
        setWidth("min(34rem, 94vw)");
        var why = new Paragraph(phrase("programs.why"));
        why.addClassName("syn-hint");
        name.setId("program-name");
        name.addClassName("syn-field");
        name.getElement().setAttribute("maxlength", "100");
        var label = new NativeLabel(phrase("programs.called"));
        label.setFor(name);
        fresh.addClassName("syn-fresh");
        fresh.getElement().setAttribute("role", "status");
        list.addClassName("syn-links");
        add(why, label, name, fresh, list);
        getFooter().add(Buttons.plain(phrase("close"), this::close), Buttons.main(phrase("programs.make"), this::make));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
        load();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    private void run(Runnable slow) {
        if (errands != null) errands.run(slow);
    }

    private void load() {
        run(() -> {
            List<Program> all = programs.all();
            if (errands != null) errands.show(() -> show(all));
        });
    }

    private void show(List<Program> all) {
        list.removeAll();
        for (Program p : all) {
            var made = new Span(When.said(p.made(), clock));
            made.addClassName("syn-hint");
            var out = Buttons.plain(
                    phrase("programs.out"),
                    () -> run(() -> {
                        programs.shutOut(p.id());
                        load();
                    }));
            out.setAriaLabel(phrase("programs.out-named", p.name()));
            list.add(new ListItem(new Div(new Span(p.name()), made), out));
        }
    }

    private void make() {
        String called = name.getValue();
        name.setValue("");
        run(() -> {
            String secret = programs.admit(called);
            if (errands != null) errands.show(() -> showFresh(secret));
            load();
        });
    }

    private void showFresh(String secret) {
        var field = new Input();
        field.setReadOnly(true);
        field.setValue(secret);
        field.setAriaLabel(phrase("programs.token"));
        field.addClassNames("syn-field", "syn-link-field");
        field.getElement().executeJs("this.focus(); this.select()");
        var note = new Paragraph(phrase("programs.keep"));
        note.addClassName("syn-hint");
        fresh.removeAll();
        fresh.add(new Div(field), note);
    }
}
