package org.synoptic.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// Which state of an article this is: the SHA-256 of the bytes as received and of the extracted text (lower-case hex),
/// and
/// when it was received.
public record Snapshot(String bytesHash, String textHash, Instant received) {
    public static Snapshot of(byte[] bytes, String text, Instant received) {
        return new Snapshot(sha256(bytes), sha256(text.getBytes(StandardCharsets.UTF_8)), received);
    }

    /// The SHA-256 of some bytes, lower-case hex.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
