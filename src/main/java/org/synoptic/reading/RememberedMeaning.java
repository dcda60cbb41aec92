package org.synoptic.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.synoptic.meaning.Meaning;

/// Remembers the vectors of the texts that were asked for last: articles are compared again and again with others.
final class RememberedMeaning implements Meaning {
    private static final int TEXTS = 12_000;

    private final Meaning model;
    private final Map<String, float[]> vectors = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > TEXTS;
        }
    });

    RememberedMeaning(Meaning model) {
        this.model = model;
    }

    @Override
    public String name() {
        return model.name();
    }

    /// The caller gets the remembered array itself and leaves it as it is.
    @Override
    public float[] vector(String text) {
        float[] known = vectors.get(text);
        if (known != null) return known;
        float[] fresh = model.vector(text);
        vectors.put(text, fresh);
        return fresh;
    }
}
