package org.synoptic.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.synoptic.article.ArticleId;
import org.synoptic.extract.Extractor;

/// How long a page takes, page by page; every contender reads all pages once before it is measured.
final class ExtractBench {
    private static final int ROUNDS = 3;

    private ExtractBench() {}

    public static void main(String[] args) {
        List<byte[]> pages =
                Files.under(args, ".html").stream().map(Files::bytes).toList();
        long bytes = pages.stream().mapToLong(p -> p.length).sum();
        Measured.head("%d pages, %d KB on average".formatted(pages.size(), bytes / pages.size() / 1024));
        Extractor extractor = new Extractor();
        measure("our extraction", pages, p -> extractor.html(p, "text/html", null, new ArticleId("x")));
        measure("readability4j", pages, p -> new Readability4J("https://a.example/", text(p)).parse());
        measure("jsoup, parsing alone", pages, p -> Jsoup.parse(text(p)));
        Measured.foot();
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    /// The best of some rounds for each page, so that a pause of the machine does not count for the page.
    private static void measure(String name, List<byte[]> pages, Function<byte[], ?> read) {
        Measured.of(1, () -> pages.stream().map(read).toList());
        double[] clock = new double[pages.size()];
        double[] processor = new double[pages.size()];
        for (int i = 0; i < clock.length; i++) {
            byte[] page = pages.get(i);
            Measured rounds = Measured.of(ROUNDS, () -> read.apply(page));
            clock[i] = rounds.best();
            processor[i] = rounds.leastProcessor();
        }
        new Measured(clock, processor).row(name);
    }
}
