-- For H2 and PostgreSQL alike.

-- A comparison as it was frozen: a document that never changes, under its own SHA-256, packed with gzip. It needs
-- nothing beside it, so it outlives the comparison and the articles it was made of.
CREATE TABLE edition (
    hash          VARCHAR(64) PRIMARY KEY,
    comparison_id VARCHAR(32) NOT NULL,
    title         VARCHAR NOT NULL,
    level         VARCHAR(16) NOT NULL,
    made          TIMESTAMP WITH TIME ZONE NOT NULL,
    packed        BYTEA NOT NULL
);

-- A link to an edition. Who has the secret may read; only its SHA-256 is kept.
CREATE TABLE edition_link (
    id           VARCHAR(32) PRIMARY KEY,
    secret_hash  VARCHAR(64) NOT NULL UNIQUE,
    edition_hash VARCHAR(64) NOT NULL REFERENCES edition (hash),
    made         TIMESTAMP WITH TIME ZONE NOT NULL,
    expires      TIMESTAMP WITH TIME ZONE,
    revoked      TIMESTAMP WITH TIME ZONE,
    opened       BIGINT NOT NULL
);

CREATE INDEX edition_link_edition ON edition_link (edition_hash);
