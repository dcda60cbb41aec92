package org.synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Snapshot;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryUnusable;

@Component
final class ArticleIngest implements Ingest {
    private final Library library;

    ArticleIngest(Library library) {
        this.library = library;
    }

    @Override
    public List<Given> read(String box) {
        return Box.read(box);
    }

    @Override
    public Outcome take(Given given, Consumer<Step> progress) {
        return switch (given) {
            case Link link -> new Refused("Links can't be fetched yet.", true);
            case Text text -> plain(text.text(), progress);
            case File file ->
                switch (Saved.of(file.name(), file.bytes())) {
                    case Saved.Plain text -> plain(text.text(), progress);
                    case Saved.Web web -> new Refused("Pages can't be read yet.", true);
                    case Saved.Unread unread -> new Refused(unread.reason(), false);
                };
        };
    }

    private Outcome plain(String text, Consumer<Step> progress) {
        progress.accept(Step.READING);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ArticleId id = new ArticleId("text-" + Snapshot.sha256(bytes).substring(0, 20));
        return keep(Article.plain(id, Outlet.UNKNOWN, text, true), bytes, progress);
    }

    private Outcome keep(Article article, byte[] bytes, Consumer<Step> progress) {
        progress.accept(Step.KEEPING);
        try {
            library.keep(article, new Library.Received(bytes, "text/plain"));
            return new Taken(article);
        } catch (LibraryUnusable e) {
            return new Refused(String.valueOf(e.getMessage()), false);
        }
    }
}
