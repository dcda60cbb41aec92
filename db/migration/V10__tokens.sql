-- For H2 and PostgreSQL alike.

-- What a program shows to be let in. Only the SHA-256 of its secret is kept.
CREATE TABLE api_token (
    id          VARCHAR(32) PRIMARY KEY,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    name        VARCHAR(200) NOT NULL,
    made        TIMESTAMP WITH TIME ZONE NOT NULL
);
