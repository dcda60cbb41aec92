-- For H2 and PostgreSQL alike.

-- What a person decided about a comparison: of one passage or of two. A passage is kept with the hash of the text it was
-- chosen in, its words and what stood around them, so that it is never taken for another. What was undone stays, to be
-- done again.
CREATE TABLE decision (
    id            VARCHAR(32) PRIMARY KEY,
    comparison_id VARCHAR(32) NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    subject       VARCHAR(16) NOT NULL,
    verdict       VARCHAR(16) NOT NULL,
    here_article  VARCHAR NOT NULL,
    here_text     VARCHAR(64) NOT NULL,
    here_start    INTEGER NOT NULL,
    here_before   VARCHAR NOT NULL,
    here_words    VARCHAR NOT NULL,
    here_after    VARCHAR NOT NULL,
    there_article VARCHAR,
    there_text    VARCHAR(64),
    there_start   INTEGER,
    there_before  VARCHAR,
    there_words   VARCHAR,
    there_after   VARCHAR,
    decided_by    VARCHAR NOT NULL,
    decided       TIMESTAMP WITH TIME ZONE NOT NULL,
    note          VARCHAR NOT NULL,
    undone        TIMESTAMP WITH TIME ZONE
);

CREATE INDEX decision_comparison ON decision (comparison_id);
