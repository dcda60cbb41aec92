package org.synoptic.meaning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers vectors by the hash of their text, so that no text is kept alive.
final class Caching implements Meaning {
    private final Meaning model;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    Caching(Meaning model) {
        this.model = model;
    }

    @Override
    public float[] vector(String text) {
        return vectors.computeIfAbsent(hash(text), h -> model.vector(text)).clone();
    }

    @Override
    public String name() {
        return model.name();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
