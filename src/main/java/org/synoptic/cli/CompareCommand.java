package org.synoptic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.compare.Comparison;
import org.synoptic.extract.Extracted;
import org.synoptic.extract.Extractor;
import org.synoptic.extract.Rejected;
import org.synoptic.meaning.Meaning;
import picocli.CommandLine.Command;

@Command(name = "compare", description = "Compares the articles of one event.")
final class CompareCommand extends FolderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Input in = reader();
        List<Article> articles = new ArrayList<>();
        in.each(Input.files(input, ".txt", ".html", ".htm"), file -> articles.add(article(file)));
        if (articles.isEmpty()) throw new BadInput("There is no article in " + input);
        Meaning meaning = Meaning.caching(Meaning.embedded());
        Comparison comparison = Comparison.of(articles, meaning);
        try (Output out = new Output(output)) {
            out.write(ComparisonJson.of(comparison).toString());
        }
        return in.exitCode();
    }

    private static Article article(Path file) throws IOException {
        String name = file.getFileName().toString();
        ArticleId id = new ArticleId(name);
        if (!name.endsWith(".txt")) return page(file, id);
        return Article.plain(id, Outlet.named(Input.stem(file)), Input.text(file), true);
    }

    private static Article page(Path file, ArticleId id) throws IOException {
        return switch (new Extractor().file(file.getFileName().toString(), Files.readAllBytes(file), id)) {
            case Extracted e -> e.article();
            case Rejected r -> throw new BadInput(r.reason());
        };
    }
}
