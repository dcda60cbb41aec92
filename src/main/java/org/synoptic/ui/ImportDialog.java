package org.synoptic.ui;

import static org.synoptic.words.Words.known;
import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.share.Import;

/// Takes the file of a library and says what became of it.
final class ImportDialog extends Dialog {
    private static final long MOST_BYTES = 2L << 30;

    private final Import imports;
    private final Backstage backstage;
    private final Runnable changed;
    final Paragraph sentence = new Paragraph();
    private @Nullable Errands errands;

    ImportDialog(Import imports, Backstage backstage, Runnable changed) {
        this.imports = imports;
        this.backstage = backstage;
        this.changed = changed;
        setHeaderTitle(phrase("import.title"));
        setWidth("min(30rem, 94vw)");
        NativeButton choose = Buttons.main(phrase("choose-file"), () -> {});
        choose.getElement().setAttribute("data-choose", "");
        var drop = new FileDrop(new Receiver(), List.of(".zip"), MOST_BYTES, (name, why) -> sentence.setText(why));
        drop.add(new Paragraph(phrase("import.what")));
        drop.add(new Div(choose));
        sentence.getElement().setAttribute("role", "status");
        add(drop, sentence);
        getFooter().add(Buttons.plain(phrase("close"), this::close));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        errands = new Errands(event.getUI(), backstage);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (errands != null) errands.leave();
        super.onDetach(event);
    }

    static String said(Import.Ending ending) {
        return switch (ending) {
            case Import.Refused refused -> phrase("import.refused", known(refused.sentence()));
            case Import.Brought b
            when b.texts() + b.comparisons() + b.editions() + b.links() + b.feeds() == 0 ->
                phrase("import.nothing-new");
            case Import.Brought b -> {
                List<String> parts = new ArrayList<>();
                parts.add(Counted.of(b.comparisons(), "comparison"));
                parts.add(Counted.of(b.texts(), "text"));
                parts.add(Counted.of(b.links(), "link"));
                if (b.feeds() > 0) parts.add(Counted.of(b.feeds(), "feed"));
                yield phrase("import.brought", String.join(", ", parts));
            }
        };
    }

    void bring(Path file) {
        file.toFile().deleteOnExit();
        if (errands == null) return;
        sentence.setText(phrase("import.reading"));
        Errands mine = errands;
        mine.run(() -> {
            try {
                String end = said(imports.bring(file));
                mine.show(() -> {
                    sentence.setText(end);
                    changed.run();
                });
            } finally {
                delete(file);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the file aside off the session's lock; it is too large for memory.
    private final class Receiver implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Path file = Files.createTempFile("library", ".zip");
            boolean whole = false;
            try (InputStream in = event.getInputStream();
                    OutputStream out = Files.newOutputStream(file)) {
                whole = copy(in, out);
            } finally {
                if (!whole) delete(file);
            }
            if (whole) event.getUI().access(() -> bring(file));
            else event.reject(phrase("import.too-large"));
        }

        private static boolean copy(InputStream in, OutputStream out) throws IOException {
            byte[] some = new byte[1 << 16];
            long all = 0;
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                all += n;
                if (all > MOST_BYTES) return false;
                out.write(some, 0, n);
            }
            return true;
        }
    }
}
