package org.synoptic.align;

/// A set of words as sorted numbers with their weights, so that two sets are held against each other quickly. `bits`
/// has a one for each number; two bags are only held against each other if their numbers come from one lexicon.
record Bag(int[] ids, double[] weights, double mass, double length, long[] bits) {
    /// What two bags have in common: the summed weights, their squares, how many words, and the highest weight.
    record Shared(double mass, double squares, int count, double rarest) {
        static final Shared NOTHING = new Shared(0, 0, 0, 0);
    }

    /// `size` is how many numbers there can be.
    static Bag of(int[] sorted, double[] weights, int size) {
        double mass = 0;
        double squares = 0;
        for (double w : weights) {
            mass += w;
            squares += w * w;
        }
        long[] bits = new long[(size + 63) >>> 6];
        for (int id : sorted) bits[id >>> 6] |= 1L << id;
        return new Bag(sorted, weights, mass, Math.sqrt(squares), bits);
    }

    boolean has(int id) {
        return (bits[id >>> 6] >>> id & 1) != 0;
    }

    Shared with(Bag o) {
        if (ids.length > o.ids.length) return o.with(this);
        double mass = 0;
        double squares = 0;
        double rarest = 0;
        int count = 0;
        for (int i = 0; i < ids.length; i++) {
            if (!o.has(ids[i])) continue;
            double w = weights[i];
            mass += w;
            squares += w * w;
            rarest = Math.max(rarest, w);
            count++;
        }
        return count == 0 ? Shared.NOTHING : new Shared(mass, squares, count, rarest);
    }

    /// How many words both have.
    int count(Bag o) {
        if (ids.length > o.ids.length) return o.count(this);
        int count = 0;
        for (int id : ids) if (o.has(id)) count++;
        return count;
    }

    /// The summed weights of what both have.
    double mass(Bag o) {
        if (ids.length > o.ids.length) return o.mass(this);
        double sum = 0;
        for (int i = 0; i < ids.length; i++) if (o.has(ids[i])) sum += weights[i];
        return sum;
    }

    /// How much of this the other has, from 0 to 1.
    double part(Bag o) {
        return mass == 0 ? 0 : mass(o) / mass;
    }

    /// The cosine of the weights.
    double likeness(Bag o) {
        double lengths = length * o.length;
        if (lengths == 0) return 0;
        if (ids.length > o.ids.length) return o.likeness(this);
        double squares = 0;
        for (int i = 0; i < ids.length; i++) if (o.has(ids[i])) squares += weights[i] * weights[i];
        return squares / lengths;
    }

    /// The weight of the words that the others of `all` have and `o` has not.
    double lacking(Bag o, Bag all) {
        double sum = 0;
        for (int i = 0; i < ids.length; i++) if (all.has(ids[i]) && !o.has(ids[i])) sum += weights[i];
        return sum;
    }
}
