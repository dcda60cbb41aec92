package org.synoptic.meaning;

/// What a text means, as a vector: texts that mean the same have a high dot product.
@FunctionalInterface
public interface Meaning {
    /// The vector of a text: 384 numbers of unit length with the embedded model. It depends on this text alone.
    float[] vector(String text);

    /// The cosine of two vectors of unit length, from -1 to 1.
    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
