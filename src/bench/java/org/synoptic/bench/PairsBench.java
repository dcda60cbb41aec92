package org.synoptic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Variants;
import org.synoptic.segment.Segments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whether the labelled pairs of quotations stand in one statement when the articles of their event are compared: with
/// everything that a comparison knows, which `match-quotes` does not (who speaks, what stands beside, in how many
/// pieces).
///
/// Arguments: the folder that holds the articles as .txt files, and `src/bench/data/outlet-pairs.jsonl`. A quotation
/// that
/// is not found is in no statement.
final class PairsBench {
    private record Pair(Span a, Span b, boolean one, String event) {}

    private final Map<String, Article> articles;

    private PairsBench(Map<String, Article> articles) {
        this.articles = articles;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        for (Path file : Files.under(new String[] {args[0]}, ".txt")) {
            Path whole = file.toAbsolutePath();
            String name = whole.getName(whole.getNameCount() - 2) + "/" + file.getFileName();
            String text = new String(Files.bytes(file), StandardCharsets.UTF_8);
            for (String key : List.of(name, file.getFileName().toString()))
                articles.putIfAbsent(key, Article.plain(new ArticleId(key), Outlet.named(key), text, false));
        }
        new PairsBench(articles).measure(pairs(Path.of(args[1])));
    }

    private static List<Pair> pairs(Path file) {
        JsonMapper json = JsonMapper.builder().build();
        try {
            return java.nio.file.Files.readAllLines(file).stream()
                    .map(json::readTree)
                    .map(n -> new Pair(
                            span(n.get("a")),
                            span(n.get("b")),
                            !n.get("relation").asString().equals("UNRELATED"),
                            event(n)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Span span(JsonNode side) {
        return new Span(
                new ArticleId(side.get("doc").asString()),
                side.get("start").asInt(),
                side.get("end").asInt());
    }

    private static String event(JsonNode pair) {
        return pair.get("a").get("doc").asString().split("/")[0];
    }

    private void measure(List<Pair> pairs) {
        Map<String, List<Pair>> byEvent = new TreeMap<>();
        for (Pair p : pairs)
            byEvent.computeIfAbsent(p.event(), e -> new ArrayList<>()).add(p);
        Map<String, int[]> halves = new TreeMap<>();
        for (var event : byEvent.entrySet()) {
            Variants variants = compared(event.getValue());
            boolean check = isCheck(event.getValue());
            int[] counts = halves.computeIfAbsent(check ? "check half" : "tuning half", h -> new int[4]);
            for (Pair p : event.getValue()) counts[seen(p, variants)]++;
        }
        halves.forEach(PairsBench::show);
    }

    /// The halves of `quote_pairs.py`.
    private static boolean isCheck(List<Pair> pairs) {
        TreeSet<String> documents = new TreeSet<>();
        Pair p = pairs.getFirst();
        documents.add(p.a().article().value().split("/")[0]);
        documents.add(p.b().article().value().split("/")[0]);
        try {
            byte[] hash = java.security.MessageDigest.getInstance("MD5")
                    .digest(documents.first().getBytes(StandardCharsets.UTF_8));
            return hash[0] % 2 != 0;
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Variants compared(List<Pair> pairs) {
        TreeSet<ArticleId> ids = new TreeSet<>();
        for (Pair p : pairs) {
            ids.add(p.a().article());
            ids.add(p.b().article());
        }
        List<Segments> segments = ids.stream()
                .map(id -> Segments.of(Objects.requireNonNull(articles.get(id.value()))))
                .toList();
        List<Quotation> quotations =
                segments.stream().flatMap(s -> Quotation.in(s).stream()).toList();
        return Variants.among(quotations, segments, Meaning.none());
    }

    /// 0: one statement rightly; 1: wrongly; 2: two statements wrongly; 3: rightly, or not found.
    private static int seen(Pair p, Variants variants) {
        Optional<Variants.Statement> a = with(p.a(), variants);
        Optional<Variants.Statement> b = with(p.b(), variants);
        boolean one = a.isPresent() && a.equals(b);
        return one ? p.one() ? 0 : 1 : p.one() ? 2 : 3;
    }

    private static Optional<Variants.Statement> with(Span span, Variants variants) {
        return variants.statements().stream()
                .filter(s -> covered(s, span) * 2 > span.length())
                .max(java.util.Comparator.comparingInt(s -> covered(s, span)));
    }

    private static int covered(Variants.Statement s, Span span) {
        return s.wordings().stream().mapToInt(v -> v.covered(span)).max().orElse(0);
    }

    private static void show(String half, int[] n) {
        double precision = 100.0 * n[0] / Math.max(1, n[0] + n[1]);
        double recall = 100.0 * n[0] / Math.max(1, n[0] + n[2]);
        System.out.printf(
                Locale.ROOT,
                "%-12s n %d  in one statement: P %.1f R %.1f F1 %.1f%n",
                half,
                n[0] + n[1] + n[2] + n[3],
                precision,
                recall,
                2 * precision * recall / Math.max(1, precision + recall));
    }
}
