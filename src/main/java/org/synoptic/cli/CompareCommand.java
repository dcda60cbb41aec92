package org.synoptic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.compare.Comparison;
import org.synoptic.meaning.Meaning;
import org.synoptic.share.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = "Compares the articles of one event: a folder, or the files given.",
        footer = {
            "",
            "  synoptic compare A.html B.html C.txt --html report.html",
            "  synoptic compare --input FOLDER --output OUT.json",
            "  synoptic compare A.html B.html --transcript SPEECH.txt --output OUT.json"
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Saved pages (.html, .mhtml) and texts (.txt, the title first).")
    private List<Path> files = List.of();

    @Option(names = "--input", paramLabel = "FOLDER", description = "A folder that holds such files.")
    private @Nullable Path input;

    @Option(
            names = "--transcript",
            paramLabel = "FILE",
            description = {
                "A text that gives what was said itself; may be given several times.",
                "Each quotation is then tagged: as spoken, altered, or not in the transcript."
            })
    private List<Path> transcripts = List.of();

    @Option(names = "--output", paramLabel = "FILE", description = "Writes the findings as JSON.")
    private @Nullable Path output;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes one page that needs nothing beside it.")
    private @Nullable Path html;

    @Option(names = "--title", description = "The title of that page; else the first article's headline.")
    private @Nullable String title;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (files.isEmpty() && input == null)
            throw new BadInput("Nothing to compare: give files, or a folder with --input.");
        if (output == null && html == null) throw new BadInput("Nowhere to write: give --html FILE or --output FILE.");
        Input in = new Input(spec.commandLine().getErr());
        ArticleFiles read = new ArticleFiles();
        in.each(given(), read::add);
        List<Article> articles = read.articles();
        if (articles.isEmpty()) throw new BadInput("There is no article to compare.");
        if (html != null) checkNumber(articles.size());
        in.each(transcripts, read::add);
        List<Article> all = read.articles();
        List<ArticleId> spoken = all.subList(articles.size(), all.size()).stream()
                .map(Article::id)
                .toList();
        if (!transcripts.isEmpty() && spoken.isEmpty()) throw new BadInput("No transcript could be read.");
        write(Comparison.of(all, spoken, List.of(), Meaning.caching(Meaning.embedded())));
        return in.exitCode();
    }

    private List<Path> given() {
        List<Path> all = new ArrayList<>(files);
        if (input != null) all.addAll(Input.files(input, ArticleFiles.ENDINGS));
        all.removeIf(this::isTranscript);
        return all;
    }

    /// A transcript that lies in the folder of the articles is one all the same.
    private boolean isTranscript(Path file) {
        return transcripts.stream()
                .anyMatch(t -> t.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize()));
    }

    private static void checkNumber(int articles) {
        if (articles < Comparison.LEAST_ARTICLES)
            throw new BadInput("There is nothing to compare with: only one article could be read.");
        if (articles > Comparison.MOST_ARTICLES)
            throw new BadInput("These are %d articles, more than the %d that fit on one page."
                    .formatted(articles, Comparison.MOST_ARTICLES));
    }

    private void write(Comparison comparison) {
        if (output != null) write(output, ComparisonJson.of(comparison).toString());
        if (html != null) write(html, Export.of(title(comparison), comparison).html());
    }

    private static void write(Path file, String text) {
        try (Output out = new Output(file)) {
            out.write(text);
        }
    }

    private String title(Comparison comparison) {
        if (title != null && !title.isBlank()) return title;
        return comparison.witnesses().stream()
                .map(w -> w.segments().article().title())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("A comparison");
    }
}
