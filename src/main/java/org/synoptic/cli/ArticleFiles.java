package org.synoptic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Snapshot;
import org.synoptic.extract.Extracted;
import org.synoptic.extract.Extractor;
import org.synoptic.extract.Rejected;

/// Reads articles from files: saved pages, and texts whose first line is the title. A file counts as received when the
/// file was last changed, so that the same file gives the same result.
final class ArticleFiles {
    static final String[] ENDINGS = {".txt", ".html", ".htm", ".xhtml", ".mhtml", ".mht"};

    private final Set<Path> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Article> articles = new ArrayList<>();

    List<Article> articles() {
        return List.copyOf(articles);
    }

    void add(Path file) throws IOException {
        if (Files.isDirectory(file)) throw new BadInput("this is a folder: give its files, or the folder with --input");
        if (!Files.isRegularFile(file)) throw new BadInput("there is no such file");
        if (!seen.add(file.toRealPath())) throw new BadInput("the file is given twice");
        String name = file.getFileName().toString();
        articles.add(read(file, new ArticleId(names.add(name) ? name : file.toString())));
    }

    private static Article read(Path file, ArticleId id) throws IOException {
        Instant changed = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")) return page(file, id, changed);
        Article article = Article.plain(id, Outlet.named(Input.stem(file)), Input.text(file), true);
        if (article.paragraphs().isEmpty()) throw new BadInput("there is no text under the title");
        return received(article, changed);
    }

    private static Article page(Path file, ArticleId id, Instant changed) throws IOException {
        Extractor extractor = new Extractor(Clock.fixed(changed, ZoneOffset.UTC));
        return switch (extractor.file(file.getFileName().toString(), Files.readAllBytes(file), id)) {
            case Extracted e -> named(e.article(), file);
            case Rejected r -> throw new BadInput(r.reason());
        };
    }

    /// A page that does not say who publishes it goes by its file's name.
    private static Article named(Article a, Path file) {
        return a.outlet().equals(Outlet.UNKNOWN) ? with(a, Outlet.named(Input.stem(file)), a.snapshot()) : a;
    }

    private static Article received(Article a, Instant when) {
        return with(
                a,
                a.outlet(),
                new Snapshot(a.snapshot().bytesHash(), a.snapshot().textHash(), when));
    }

    private static Article with(Article a, Outlet outlet, Snapshot snapshot) {
        return new Article(
                a.id(),
                outlet,
                a.title(),
                a.bylines(),
                a.published(),
                a.updated(),
                a.address(),
                a.language(),
                a.origin(),
                a.text(),
                a.paragraphs(),
                a.gauge(),
                snapshot);
    }
}
