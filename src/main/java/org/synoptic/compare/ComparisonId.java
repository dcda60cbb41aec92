package org.synoptic.compare;

import java.security.SecureRandom;

/// The name of a kept comparison, fit for an address.
public record ComparisonId(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    public ComparisonId {
        if (!value.matches("[a-z0-9]{1,32}")) throw new IllegalArgumentException("Not a comparison's id: " + value);
    }

    /// A new id: 12 characters of an alphabet without look-alikes.
    public static ComparisonId fresh() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 12; i++) b.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new ComparisonId(b.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
