package org.synoptic.share;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Salted hashes of passwords: PBKDF2 with HMAC-SHA-256 and 600,000 rounds, what OWASP's cheat sheet on password
/// storage
/// asks for, written as "pbkdf2$600000$salt$hash".
final class Passwords {
    static final int LONGEST = 200;
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return "pbkdf2$%d$%s$%s".formatted(ROUNDS, said(salt), said(derived(password, salt, ROUNDS)));
    }

    /// A hash that can't be read matches nothing.
    static boolean matches(String hash, String password) {
        String[] parts = hash.split("\\$");
        if (parts.length != 4 || !parts[0].equals("pbkdf2") || password.length() > LONGEST) return false;
        try {
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] expected = Base64.getDecoder().decode(parts[3]);
            return MessageDigest.isEqual(expected, derived(password, salt, Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        if (rounds < 1 || rounds > 10 * ROUNDS) throw new IllegalArgumentException("Not so many rounds: " + rounds);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        }
    }

    private static String said(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
