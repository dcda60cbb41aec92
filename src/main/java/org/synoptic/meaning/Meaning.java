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
        int n = Math.min(a.length, b.length);
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        // Four sums, so that none has to wait for the one before.
        for (; i + 3 < n; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < n; i++) first += a[i] * b[i];
        return first + second + (third + fourth);
    }
}
