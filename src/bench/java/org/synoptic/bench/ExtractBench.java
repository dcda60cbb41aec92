package org.synoptic.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.extract.Extractor;
import tools.jackson.databind.json.JsonMapper;

/// How long a page takes, page by page; every contender reads all pages once before it is measured. With a third
/// argument, what each finds is written to that folder, a line of JSON a page as `extract` writes it, to be scored.
final class ExtractBench {
    private static final int ROUNDS = 3;
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "pre",
            "td",
            "th",
            "section",
            "article",
            "figcaption",
            "dd",
            "dt");
    private static final JsonMapper JSON = new JsonMapper();

    private ExtractBench() {}

    public static void main(String[] args) throws IOException {
        List<Path> files = Files.under(args, ".html");
        List<byte[]> pages = files.stream().map(Files::bytes).toList();
        long bytes = pages.stream().mapToLong(p -> p.length).sum();
        Measured.head("%d pages, %d KB on average".formatted(pages.size(), bytes / pages.size() / 1024));
        Extractor extractor = new Extractor();
        Map<String, Function<byte[], ?>> contenders = new LinkedHashMap<>();
        contenders.put("our extraction", p -> extractor.html(p, "text/html", null, new ArticleId("x")));
        contenders.put("readability4j", p -> new Readability4J("https://a.example/", text(p)).parse());
        contenders.put("boilerpipe", ExtractBench::boilerpipe);
        contenders.put("jsoup, parsing alone", p -> Jsoup.parse(text(p)));
        contenders.forEach((name, read) -> measure(name, pages, read));
        Measured.foot();
        if (args.length < 3) return;
        write(
                Path.of(args[2], "ours.jsonl"),
                files,
                p -> extractor.html(p, "text/html", null, null).article().text());
        write(Path.of(args[2], "readability4j.jsonl"), files, ExtractBench::readability);
        write(Path.of(args[2], "boilerpipe.jsonl"), files, p -> boilerpipe(p).replace("\n", "\n\n"));
        write(
                Path.of(args[2], "jsoup.jsonl"),
                files,
                p -> blocks(Jsoup.parse(text(p)).body()));
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static String boilerpipe(byte[] page) {
        try {
            return ArticleExtractor.INSTANCE.getText(text(page));
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readability(byte[] page) {
        @Nullable
        Element found =
                new Readability4J("https://a.example/", text(page)).parse().getArticleContent();
        return found == null ? "" : blocks(found);
    }

    /// The text of an element, a blank line between its blocks.
    private static String blocks(Element root) {
        List<String> out = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        NodeVisitor visitor = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode t) open.append(t.getWholeText());
                else if (BLOCKS.contains(node.nodeName())) flush();
            }

            @Override
            public void tail(Node node, int depth) {
                if (BLOCKS.contains(node.nodeName())) flush();
            }

            private void flush() {
                String text = open.toString().strip().replaceAll("\\s+", " ");
                if (!text.isEmpty()) out.add(text);
                open.setLength(0);
            }
        };
        root.traverse(visitor);
        out.add(open.toString().strip());
        return String.join("\n\n", out);
    }

    private static void write(Path to, List<Path> files, Function<byte[], String> read) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("file", file.getFileName().toString());
            line.put("text", read.apply(Files.bytes(file)));
            lines.add(JSON.writeValueAsString(line));
        }
        Path folder = to.getParent();
        if (folder != null) java.nio.file.Files.createDirectories(folder);
        java.nio.file.Files.write(to, lines, StandardCharsets.UTF_8);
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
