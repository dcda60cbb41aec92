package org.synoptic.ui;

import static org.synoptic.words.Words.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.reading.Comparisons.Entry;
import org.synoptic.share.Sharing;
import org.synoptic.share.Sharing.Link;
import org.synoptic.share.Wish;

/// Makes links to a frozen edition of a comparison, and ends them.
final class ShareDialog extends Dialog {
    private final Sharing sharing;
    private final Entry entry;
    private final Backstage backstage;
    private final Clock clock;
    final LinkForm form;
    final FreshLink fresh;
    final UnorderedList links = new UnorderedList();
    private final H3 linksTitle = new H3(phrase("share.before"));
    final NativeButton make = Buttons.main(phrase("share.make"), this::make);
    private @Nullable Errands errands;

    ShareDialog(Sharing sharing, Entry entry, List<Article> articles, Backstage backstage, Clock clock) {
        this.sharing = sharing;
        this.entry = entry;
        this.backstage = backstage;
        this.clock = clock;
        form = new LinkForm(articles, clock);
        fresh = new FreshLink(entry.title(), clock.instant());
        setHeaderTitle(phrase("share.title"));
        setWidth("min(44rem, 94vw)");
        links.addClassName("syn-links");
        var why = new Paragraph(phrase("share.why"));
        why.addClassName("syn-hint");
        add(why, form, fresh, linksTitle, links);
        getFooter().add(preview(), Buttons.plain(phrase("close"), this::close), make);
    }

    private Component preview() {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> page()).inline(), phrase("share.preview"));
        link.setTarget("_blank");
        link.addClassName("syn-button");
        link.getElement().setAttribute("aria-label", phrase("share.preview-label"));
        return link;
    }

    private DownloadResponse page() {
        return form.wish()
                .flatMap(wish -> sharing.preview(entry.id(), wish))
                .map(html -> html.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "preview.html", "text/html;charset=UTF-8", bytes.length))
                .orElseGet(() -> DownloadResponse.error(404));
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

    private void show(Runnable change) {
        if (errands != null) errands.show(change);
    }

    private void load() {
        run(() -> {
            List<Link> all = sharing.links(entry.id());
            show(() -> showLinks(all));
        });
    }

    private void change(Runnable slow) {
        run(() -> {
            slow.run();
            load();
        });
    }

    private void make() {
        Optional<Wish> wish = form.wish();
        if (wish.isEmpty()) return;
        make.setEnabled(false);
        run(() -> {
            try {
                sharing.share(entry.id(), wish.get()).ifPresent(made -> show(() -> fresh.show(made)));
            } finally {
                show(() -> make.setEnabled(true));
            }
            load();
        });
    }

    private void showLinks(List<Link> all) {
        links.removeAll();
        linksTitle.setVisible(!all.isEmpty());
        for (Link link : all) links.add(new LinkRow(link, false, sharing, backstage, clock, this::change));
    }
}
