package org.synoptic.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How probably a sentence states something that can be checked: the logistic of its weighted traits. The weights are
/// lines of a trait's name, a tab and a number; "" names the constant.
record Checkability(double constant, double[] weights) {
    /// Trained by `TrainClaims`.
    static final Checkability TRAINED = read(resource());

    static Checkability read(String text) {
        Map<String, Double> by = new HashMap<>();
        text.lines().filter(l -> l.contains("\t")).forEach(l -> {
            String[] parts = l.split("\t");
            by.put(parts[0], Double.parseDouble(parts[1]));
        });
        double[] weights =
                Traits.NAMES.stream().mapToDouble(n -> by.getOrDefault(n, 0.0)).toArray();
        return new Checkability(by.getOrDefault("", 0.0), weights);
    }

    double of(double[] traits) {
        double sum = constant;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * traits[i];
        return 1 / (1 + Math.exp(-sum));
    }

    private static String resource() {
        try (InputStream in = Checkability.class.getResourceAsStream("claim.weights")) {
            if (in == null) throw new IllegalStateException("The weights of claims are part of the build");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
