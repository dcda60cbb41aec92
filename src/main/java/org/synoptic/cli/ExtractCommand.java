package org.synoptic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.extract.Extractor;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "extract", description = "Finds the article in saved pages.")
final class ExtractCommand extends FolderCommand implements Callable<Integer> {
    private final Extractor extractor = new Extractor();

    @Override
    public Integer call() {
        Input in = reader();
        try (Output out = new Output(output)) {
            in.each(
                    Input.files(input, ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx"),
                    file -> page(file, out));
        }
        return in.exitCode();
    }

    private void page(Path file, Output out) throws IOException {
        String name = file.getFileName().toString();
        long start = System.nanoTime();
        Article a = extractor
                .file(name, Files.readAllBytes(file), new ArticleId(name))
                .article();
        out.line(object(name, a, (System.nanoTime() - start) / 1e6));
    }

    private static ObjectNode object(String file, Article a, double millis) {
        ObjectNode o = Input.JSON.createObjectNode();
        o.put("file", file);
        o.put("title", a.title());
        o.put("byline", a.bylines().isEmpty() ? null : String.join(", ", a.bylines()));
        o.put("published", a.published());
        o.put("outlet", a.outlet().equals(Outlet.UNKNOWN) ? null : a.outlet().name());
        o.put("canonicalUrl", a.address() == null ? null : a.address().toString());
        o.put("language", a.language());
        o.put("text", a.text());
        ObjectNode gauge = o.putObject("gauge");
        gauge.put("score", a.gauge().score());
        ArrayNode reasons = gauge.putArray("reasons");
        for (Gauge.Reason r : a.gauge().reasons()) reasons.add(r.sentence());
        o.put("ms", Math.round(millis * 100) / 100.0);
        return o;
    }
}
