package org.synoptic.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sentence model that comes with the house. One text at a time: its arithmetic is quantised over all that goes in
/// together, so a vector computed beside others would depend on them.
final class Embedded implements Meaning {
    static final Embedded ONLY = new Embedded("bge-small-en-v1.5-q");

    private static final int MOST_PIECES = 512;

    private final String model;
    private @Nullable Loaded loaded;

    private Embedded(String model) {
        this.model = model;
    }

    private record Loaded(WordPiece pieces, OrtEnvironment environment, OrtSession session) {}

    @Override
    public String name() {
        return model;
    }

    @Override
    public float[] vector(String text) {
        Loaded l = loaded();
        return unit(first(l, l.pieces.ids(text, MOST_PIECES)));
    }

    private synchronized Loaded loaded() {
        Loaded l = loaded;
        if (l == null) {
            l = load();
            loaded = l;
        }
        return l;
    }

    private Loaded load() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = environment.createSession(resource(model + ".onnx"), options);
            return new Loaded(new WordPiece(vocabulary()), environment, session);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model can't be loaded: " + e.getMessage(), e);
        }
    }

    private Map<String, Integer> vocabulary() {
        JsonNode entries = JsonMapper.shared()
                .readTree(resource(model + "-tokenizer.json"))
                .path("model")
                .path("vocab");
        Map<String, Integer> out = new LinkedHashMap<>();
        entries.properties().forEach(e -> out.put(e.getKey(), e.getValue().intValue()));
        return out;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Embedded.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("The sentence model is not there: " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The model's state at the first position, which stands for the whole text.
    private static float[] first(Loaded l, long[] ids) {
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(l, ids);
                OnnxTensor attention = tensor(l, ones);
                OnnxTensor types = tensor(l, new long[ids.length]);
                OrtSession.Result result = l.session.run(
                        Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            OnnxValue states = result.get(0);
            return ((float[][][]) states.getValue())[0][0];
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed: " + e.getMessage(), e);
        }
    }

    private static OnnxTensor tensor(Loaded l, long[] ids) throws OrtException {
        return OnnxTensor.createTensor(l.environment, new long[][] {ids});
    }

    private static float[] unit(float[] v) {
        double sum = 0;
        for (float x : v) sum += x * x;
        float length = (float) Math.sqrt(sum);
        float[] out = new float[v.length];
        for (int i = 0; i < v.length; i++) out[i] = length == 0 ? 0 : v[i] / length;
        return out;
    }
}
