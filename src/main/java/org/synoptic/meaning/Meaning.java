package org.synoptic.meaning;

/// What a text means, as a vector: texts that mean the same have a high dot product.
@FunctionalInterface
public interface Meaning {
    /// The vector of a text: 384 numbers of unit length with the embedded model. It depends on this text alone. Empty
    /// where there is no model.
    float[] vector(String text);

    /// The name and version of the model, for stamping what it had a part in.
    default String name() {
        return "none";
    }

    /// The model that comes with the house. It is loaded when the first vector is asked for, once per process.
    static Meaning embedded() {
        return Embedded.ONLY;
    }

    /// The same vectors, each computed once: kept under the hash of the text, for as long as this object lives.
    static Meaning caching(Meaning model) {
        return new Caching(model);
    }

    /// No model: every vector is empty, and comparisons rest on words alone.
    static Meaning none() {
        return text -> new float[0];
    }

    /// The cosine of two vectors of unit length, from -1 to 1; 0 where either is empty.
    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) sum += a[i] * b[i];
        return sum;
    }
}
