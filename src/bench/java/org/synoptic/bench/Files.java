package org.synoptic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

/// The files of a folder that a benchmark was given.
final class Files {
    private Files() {}

    static List<Path> under(String[] args, String ending) {
        if (args.length == 0) throw new IllegalArgumentException("Give a folder with " + ending + " files.");
        try (Stream<Path> all = java.nio.file.Files.walk(Path.of(args[0]))) {
            List<Path> files =
                    all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
            if (files.isEmpty()) throw new IllegalArgumentException("There are no " + ending + " files in " + args[0]);
            return args.length < 2 ? files : spread(files, Integer.parseInt(args[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> spread(List<Path> files, int most) {
        if (files.size() <= most) return files;
        return IntStream.range(0, most)
                .mapToObj(i -> files.get(i * files.size() / most))
                .toList();
    }

    static byte[] bytes(Path file) {
        try {
            return java.nio.file.Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The texts as articles, the first line as the title.
    static List<Article> articles(List<Path> files) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> Article.plain(
                        new ArticleId("a" + i),
                        Outlet.named("Outlet " + i),
                        new String(bytes(files.get(i)), StandardCharsets.UTF_8),
                        true))
                .toList();
    }

    /// 10, 30, 100, … as far as there are texts, and all of them.
    static List<Integer> sizes(int most) {
        int all = Math.min(most, 1000);
        return IntStream.concat(IntStream.of(10, 30, 100, 300, 1000).filter(n -> n < all), IntStream.of(all))
                .boxed()
                .toList();
    }
}
