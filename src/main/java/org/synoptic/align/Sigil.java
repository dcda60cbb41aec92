package org.synoptic.align;

/// The short mark of a witness: "A", "B", …
public record Sigil(String value) implements Comparable<Sigil> {
    public Sigil {
        if (value.isBlank()) throw new IllegalArgumentException("A sigil is not blank");
    }

    @Override
    public int compareTo(Sigil other) {
        return value.compareTo(other.value);
    }
}
