package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.synoptic.account.Programs;
import org.synoptic.share.Archive;
import org.synoptic.share.Import;

/// What concerns the whole library: to take it along as one file or bring one in, what was shared, who comes in.
final class LibraryMenu extends Div {
    private final Menu menu = new Menu(phrase("library"), phrase("library.more"));

    LibraryMenu(Archive archive, Import imports, Backstage backstage, Clock clock, Runnable changed) {
        var link = new Anchor((DownloadHandler) event -> send(archive, event, clock), "");
        link.setDownload(true);
        link.getElement().setAttribute("hidden", true).setAttribute("data-export", "library");
        menu.offer(phrase("library.along"), () -> link.getElement().executeJs("this.click()"));
        menu.offer(phrase("library.in"), () -> new ImportDialog(imports, backstage, changed).open());
        menu.offer(phrase("links"), () -> UI.getCurrent().navigate(LinksView.class));
        addClassName("syn-library");
        add(link, menu);
    }

    /// What there is to do where a password keeps others out.
    void guarded(Programs programs, Backstage backstage, Clock clock) {
        menu.offer(phrase("library.programs"), () -> new ProgramsDialog(programs, backstage, clock).open());
        menu.offer(phrase("library.sign-out"), LibraryMenu::signOut);
    }

    /// As a form of the page, so that the browser leaves it for what it is answered with.
    private static void signOut() {
        UI.getCurrent()
                .getPage()
                .executeJs("const form = document.createElement('form'); form.method = 'post'; form.action = '/logout';"
                        + "document.body.append(form); form.submit()");
    }

    private static void send(Archive archive, DownloadEvent event, Clock clock) throws IOException {
        event.setFileName("synoptic-library-%s.zip".formatted(LocalDate.now(clock)));
        event.setContentType("application/zip");
        archive.write(event.getOutputStream());
    }
}
