package org.synoptic.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.store.Tokens;

/// Lets programs in that show a token: `Authorization: Bearer syn_…`. Only its hash is kept.
public final class Programs {
    private static final Pattern SECRET = Pattern.compile("syn_[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 100;

    private final Tokens tokens;
    private final SecureRandom random = new SecureRandom();

    Programs(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A program that may come in.
    public record Program(String id, String name, Instant made) {}

    /// A token for a program; it is told this once. The name is for the owner.
    public String admit(String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = "syn_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String said = name.strip().isEmpty() ? "A program" : name.strip();
        tokens.keep(hash(secret), said.length() <= LONGEST_NAME ? said : said.substring(0, LONGEST_NAME));
        return secret;
    }

    public List<Program> all() {
        return tokens.all().stream()
                .map(t -> new Program(t.id(), t.name(), t.made()))
                .toList();
    }

    /// From now on its token opens nothing.
    public void shutOut(String id) {
        tokens.remove(id);
    }

    boolean mayEnter(String secret) {
        return SECRET.matcher(secret).matches() && tokens.known(hash(secret));
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
