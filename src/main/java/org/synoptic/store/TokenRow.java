package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "api_token")
@SuppressWarnings("NullAway.Init")
class TokenRow {
    @Id
    String id;

    @Column(name = "secret_hash")
    String secretHash;

    String name;
    Instant made;

    static TokenRow of(String id, String secretHash, String name, Instant made) {
        TokenRow row = new TokenRow();
        row.id = id;
        row.secretHash = secretHash;
        row.name = name;
        row.made = made;
        return row;
    }

    Tokens.Token token() {
        return new Tokens.Token(id, name, made);
    }
}
