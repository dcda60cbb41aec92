package org.synoptic.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.synoptic.meaning.Meaning;
import org.synoptic.train.Labelled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fits the two weights of `Wholeness` to sentences that people linked wholly or in part, and tells by cross-validation
/// over events how many they part rightly. Arguments: the folder that holds `train.gold.json` and `train/`.
public final class MeasureWholeness {
    private static final int FOLDS = 4;
    private static final int STEPS = 4_000;
    private static final double RATE = 2.0;

    /// A sentence linked to another article: how near it comes, how much of its words is there, and whether it is
    /// wholly
    /// there.
    private record Case(int event, double cosine, double shared, boolean whole) {}

    private record Weights(double cosine, double shared, double least) {
        boolean whole(Case c) {
            return cosine * c.cosine() + shared * c.shared() >= least;
        }
    }

    private MeasureWholeness() {}

    public static void main(String[] arguments) throws IOException {
        List<Case> cases = cases(Path.of(arguments[0]));
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Weights fitted =
                    fit(cases.stream().filter(c -> c.event() % FOLDS != out).toList());
            right += (int) cases.stream()
                    .filter(c -> c.event() % FOLDS == out)
                    .filter(c -> fitted.whole(c) == c.whole())
                    .count();
        }
        long whole = cases.stream().filter(Case::whole).count();
        System.out.printf(
                "%d sentences, %d of them wholly there; %.3f parted rightly by cross-validation%n",
                cases.size(), whole, (double) right / cases.size());
        System.out.println(fit(cases));
    }

    private static List<Case> cases(Path folder) throws IOException {
        List<Labelled> events = Labelled.in(folder);
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("train.gold.json")));
        List<JsonNode> labels =
                gold.properties().stream().map(Map.Entry::getValue).toList();
        List<Case> out = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) add(out, e, events.get(e), labels.get(e));
        return out;
    }

    private static void add(List<Case> out, int e, Labelled labelled, JsonNode labels) {
        List<String> files =
                labels.properties().stream().map(Map.Entry::getKey).sorted().toList();
        Event event = new Event(
                labelled.articles().stream()
                        .map(t -> new Witness(new Sigil("A"), t.segments(), t.quotations(), List.of()))
                        .toList(),
                Meaning.embedded());
        for (int x = 0; x < files.size(); x++) {
            JsonNode sentences = labels.get(files.get(x)).get("sentences");
            for (int i = 0; i < sentences.size(); i++)
                for (int y = 0; y < files.size(); y++) {
                    List<JsonNode> matches = new ArrayList<>();
                    for (JsonNode m : sentences.get(i).get("matches"))
                        if (m.get(0).stringValue().equals(files.get(y))) matches.add(m);
                    if (matches.isEmpty()) continue;
                    List<Integer> linked =
                            matches.stream().map(m -> m.get(1).intValue()).toList();
                    Wholeness w = new Wholeness(event, x, y, i, linked);
                    boolean whole = matches.stream()
                            .anyMatch(m -> m.get(2).stringValue().equals("full"));
                    out.add(new Case(e, w.cosine(), w.shared(), whole));
                }
        }
    }

    /// Logistic regression by gradient descent.
    private static Weights fit(List<Case> cases) {
        double[] w = new double[3];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[3];
            for (Case c : cases) {
                double[] x = {c.cosine(), c.shared(), -1};
                double p = 1
                        / (1
                                + Math.exp(-IntStream.range(0, 3)
                                        .mapToDouble(k -> w[k] * x[k])
                                        .sum()));
                for (int k = 0; k < 3; k++) slope[k] += ((c.whole() ? 1 : 0) - p) * x[k];
            }
            for (int k = 0; k < 3; k++) w[k] += RATE * slope[k] / cases.size();
        }
        return new Weights(w[0], w[1], w[2]);
    }
}
