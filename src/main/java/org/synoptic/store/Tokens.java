package org.synoptic.store;

import java.time.Instant;
import java.util.List;

/// What programs show to be let in. A change that returns is on disk.
public interface Tokens {
    record Token(String id, String name, Instant made) {}

    /// Keeps a token by the SHA-256 of its secret.
    Token keep(String secretHash, String name);

    /// Whether there is a token with this secret.
    boolean known(String secretHash);

    /// All of them, the latest first.
    List<Token> all();

    /// It does nothing if there is no such token.
    void remove(String id);
}
