-- For H2 and PostgreSQL alike.

-- Which articles of a comparison are no reports but give what was said itself: a transcript, a statement, a speech.
CREATE TABLE comparison_transcript (
    comparison_id VARCHAR(32) NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    article_id    VARCHAR NOT NULL,
    PRIMARY KEY (comparison_id, article_id)
);
