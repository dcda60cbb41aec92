package org.synoptic.align;

import java.util.Arrays;

/// A list of numbers being filled. A pair goes in as its lower and its higher, so that its order does not matter.
final class Measures {
    private double[] values;
    private int size;

    Measures(int room) {
        values = new double[room];
    }

    void add(double value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
    }

    void both(double a, double b) {
        add(Math.min(a, b));
        add(Math.max(a, b));
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
