package org.synoptic.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Trains the two forests of the alignment on a folder of labelled events, and tells how well they do by
/// cross-validation over events. Arguments: the folder that holds `train.gold.json` and `train/`, the folder for the
/// weights. Uses the labelled sentences as they are, so that the sentence splitter has no part in it.
public final class TrainAlignment {
    private static final int FOLDS = 6;
    private static final String NOTE = "# Boosted trees on measures of two sentences; made by TrainAlignment on labelled"
            + " news events. No words of them are in here.\n";

    private record Pair(int event, int x, int y, int i, int j, double label, double[] first) {}

    private record Truth(boolean[][] claim, boolean[][] only) {}

    private final List<Event> events = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();
    private final List<List<List<double[][][]>>> measures = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        TrainAlignment t = new TrainAlignment();
        t.read(Path.of(args[0]));
        t.run(Path.of(args[1]));
    }

    private void read(Path folder) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("train.gold.json")));
        Meaning meaning = Meaning.embedded();
        for (var e : gold.properties()) {
            List<String> files = e.getValue().properties().stream().map(Map.Entry::getKey).sorted().toList();
            List<Witness> witnesses = new ArrayList<>();
            for (String f : files)
                witnesses.add(witness(folder.resolve("train").resolve(e.getKey()).resolve(f), e.getValue().get(f)));
            add(new Event(witnesses, meaning), files, e.getValue());
        }
    }

    private static Witness witness(Path file, JsonNode gold) throws IOException {
        ArticleId id = new ArticleId(file.getFileName().toString());
        Article article = Article.plain(id, Outlet.named("x"), Files.readString(file), false);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (JsonNode s : gold.get("sentences")) {
            int start = s.get("start").intValue();
            int first = tokens.size();
            for (Token t : Segments.tokens(article.text().substring(start, s.get("end").intValue())))
                tokens.add(new Token(t.start() + start, t.end() + start, t.text(), t.norm(), t.kind()));
            Span span = new Span(id, start, s.get("end").intValue());
            sentences.add(new Sentence(sentences.size(), span, 0, first, tokens.size()));
        }
        return new Witness(new Sigil("A"), new Segments(article, sentences, tokens), List.of(), List.of());
    }

    private void add(Event event, List<String> files, JsonNode gold) {
        int n = files.size();
        Truth truth = new Truth(new boolean[n][], new boolean[n][]);
        Set<List<Integer>> links = new HashSet<>();
        for (int x = 0; x < n; x++) {
            JsonNode sentences = gold.get(files.get(x)).get("sentences");
            truth.claim[x] = new boolean[sentences.size()];
            truth.only[x] = new boolean[sentences.size()];
            for (int i = 0; i < sentences.size(); i++) {
                JsonNode s = sentences.get(i);
                truth.claim[x][i] = s.get("claim").booleanValue();
                truth.only[x][i] = s.get("only_here").booleanValue();
                for (JsonNode m : s.get("matches")) {
                    int y = files.indexOf(m.get(0).stringValue());
                    int j = m.get(1).intValue();
                    links.add(x < y ? List.of(x, y, i, j) : List.of(y, x, j, i));
                }
            }
        }
        var measured = Scores.measures(event);
        for (int x = 0; x < n; x++)
            for (int y = x + 1; y < n; y++)
                for (int i = 0; i < measured.get(x).get(y).length; i++)
                    for (int j = 0; j < measured.get(x).get(y)[i].length; j++)
                        pairs.add(new Pair(events.size(), x, y, i, j, links.contains(List.of(x, y, i, j)) ? 1 : 0, measured.get(x).get(y)[i][j]));
        events.add(event);
        truths.add(truth);
        measures.add(measured);
    }

    private static Boosting first() {
        return new Boosting(250, 12, 0.06, 5, 30, 0.5, 7);
    }

    private static Boosting second() {
        return new Boosting(200, 8, 0.05, 10, 40, 0.5, 11);
    }

    private void run(Path out) throws IOException {
        System.out.printf("%d events, %d pairs, %d linked, %d measures%n", events.size(), pairs.size(), pairs.stream().filter(p -> p.label > 0).count(), pairs.getFirst().first.length);
        double[][] x1 = pairs.stream().map(Pair::first).toArray(double[][]::new);
        Files.createDirectories(out);
        double[] labels = pairs.stream().mapToDouble(Pair::label).toArray();
        Files.writeString(out.resolve("first.trees"), NOTE + first().train(x1, labels));
        System.out.println("first.trees is written");
        double[] p1 = crossed(x1, first());
        report("first look", p1);
        double[][] x2 = contexts(p1);
        double[] p2 = crossed(x2, second());
        report("second look", p2);
        Files.writeString(out.resolve("second.trees"), NOTE + second().train(x2, labels));
    }

    private double[] crossed(double[][] x, Boosting boosting) {
        double[] out = new double[x.length];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            int[] in = IntStream.range(0, x.length).filter(k -> pairs.get(k).event % FOLDS != fold).toArray();
            double[][] xs = new double[in.length][];
            double[] ys = new double[in.length];
            for (int k = 0; k < in.length; k++) {
                xs[k] = x[in[k]];
                ys[k] = pairs.get(in[k]).label;
            }
            Forest forest = Forest.read(boosting.train(xs, ys));
            for (int k = 0; k < x.length; k++)
                if (pairs.get(k).event % FOLDS == fold) out[k] = forest.probability(x[k]);
        });
        return out;
    }

    private double[][] contexts(double[] p) {
        Map<List<Integer>, Double> at = new HashMap<>();
        for (int k = 0; k < p.length; k++) {
            Pair q = pairs.get(k);
            at.put(List.of(q.event, q.x, q.y, q.i, q.j), p[k]);
        }
        List<Context> contexts = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) {
            int event = e;
            contexts.add(new Context(Scores.grids(events.get(e), measures.get(e), (x, y, i, j, m) -> at.get(List.of(event, x, y, i, j)))));
        }
        return pairs.stream()
                .map(q -> contexts.get(q.event).of(q.x, q.y, q.i, q.j, q.first))
                .toArray(double[][]::new);
    }

    /// Link and only-here scores for a row of thresholds, with the labelled claims.
    private void report(String name, double[] p) {
        System.out.println(name);
        for (double t = 0.2; t <= 0.5; t += 0.03) {
            int[] link = new int[3];
            Map<List<Integer>, Boolean> carried = new HashMap<>();
            for (int k = 0; k < p.length; k++) {
                Pair q = pairs.get(k);
                boolean yes = p[k] >= t;
                count(link, yes, q.label > 0);
                if (yes) {
                    carried.put(List.of(q.event, q.x, q.i), true);
                    carried.put(List.of(q.event, q.y, q.j), true);
                }
            }
            int[] only = new int[3];
            int[] onlyClaims = new int[3];
            for (int e = 0; e < events.size(); e++)
                for (int x = 0; x < truths.get(e).only.length; x++)
                    for (int i = 0; i < truths.get(e).only[x].length; i++) {
                        boolean alone = !carried.containsKey(List.of(e, x, i));
                        count(only, alone, truths.get(e).only[x][i]);
                        count(onlyClaims, alone && truths.get(e).claim[x][i], truths.get(e).only[x][i]);
                    }
            System.out.printf("  %.2f  link %s   only %s   only, claims known %s%n", t, f1(link), f1(only), f1(onlyClaims));
        }
    }

    private static void count(int[] c, boolean said, boolean so) {
        if (said && so) c[0]++;
        if (said && !so) c[1]++;
        if (!said && so) c[2]++;
    }

    private static String f1(int[] c) {
        double p = (double) c[0] / Math.max(1, c[0] + c[1]);
        double r = (double) c[0] / Math.max(1, c[0] + c[2]);
        return "P %.3f R %.3f F %.3f".formatted(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
