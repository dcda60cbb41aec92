package org.synoptic.align;

/// A set of words as sorted numbers with their weights, so that two sets are held against each other quickly.
record Bag(int[] ids, double[] weights, double mass, double length) {
    /// What two bags have in common: the summed weights, their squares, how many words, and the highest weight.
    record Shared(double mass, double squares, int count, double rarest) {}

    static Bag of(int[] sorted, double[] weights) {
        double mass = 0;
        double squares = 0;
        for (double w : weights) {
            mass += w;
            squares += w * w;
        }
        return new Bag(sorted, weights, mass, Math.sqrt(squares));
    }

    Shared with(Bag o) {
        double mass = 0;
        double squares = 0;
        double rarest = 0;
        int count = 0;
        for (int i = 0, j = 0; i < ids.length && j < o.ids.length; ) {
            if (ids[i] == o.ids[j]) {
                double w = weights[i];
                mass += w;
                squares += w * w;
                rarest = Math.max(rarest, w);
                count++;
                i++;
                j++;
            } else if (ids[i] < o.ids[j]) i++;
            else j++;
        }
        return new Shared(mass, squares, count, rarest);
    }

    /// The cosine of the weights.
    double likeness(Bag o) {
        double lengths = length * o.length;
        return lengths == 0 ? 0 : with(o).squares / lengths;
    }

    /// The weight of the words that the others of `all` have and `o` has not.
    double lacking(Bag o, Bag all) {
        double sum = 0;
        int j = 0;
        int k = 0;
        for (int i = 0; i < ids.length; i++) {
            while (j < o.ids.length && o.ids[j] < ids[i]) j++;
            while (k < all.ids.length && all.ids[k] < ids[i]) k++;
            boolean inOther = j < o.ids.length && o.ids[j] == ids[i];
            boolean inAll = k < all.ids.length && all.ids[k] == ids[i];
            if (inAll && !inOther) sum += weights[i];
        }
        return sum;
    }
}
