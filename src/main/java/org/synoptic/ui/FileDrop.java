package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.synoptic.ingest.Ingest;

/// Takes saved pages that are dropped on it, or chosen with the button in it that says `data-choose`. What it can't
/// take
/// it tells with the file's name and the reason.
@Tag("synoptic-file-drop")
@JsModule("./components/file-drop.ts")
public final class FileDrop extends Component implements HasComponents, HasStyle {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final List<String> ENDINGS = List.of(".html", ".htm", ".mhtml", ".mht", ".txt", ".pdf", ".docx");

    /// A file that was not sent, because it is too large or of another kind.
    @DomEvent("file-refused")
    public static final class RefusedEvent extends ComponentEvent<FileDrop> {
        private final String name;
        private final String sentence;

        public RefusedEvent(
                FileDrop source,
                boolean fromClient,
                @EventData("event.detail.name") String name,
                @EventData("event.detail.sentence") String sentence) {
            super(source, fromClient);
            this.name = name;
            this.sentence = sentence;
        }
    }

    FileDrop(Consumer<Ingest.File> taken, BiConsumer<String, String> refused) {
        this(new Receiver(taken), ENDINGS, MOST_BYTES, refused);
    }

    /// Takes files with these endings, up to so many bytes each.
    FileDrop(UploadHandler receiver, List<String> endings, long most, BiConsumer<String, String> refused) {
        getElement()
                .setAttribute("target", receiver)
                .setAttribute("endings", String.join(",", endings))
                .setAttribute("most", String.valueOf(most));
        ComponentUtil.addListener(this, RefusedEvent.class, event -> refused.accept(event.name, event.sentence));
    }

    /// Reads one file off the session's lock and hands it over under it.
    private record Receiver(Consumer<Ingest.File> taken) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes = event.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                event.reject(phrase("file.too-large"));
                return;
            }
            var file = new Ingest.File(event.getFileName(), bytes);
            event.getUI().access(() -> taken.accept(file));
        }
    }
}
