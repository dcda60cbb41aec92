-- For H2 and PostgreSQL alike.

-- How the articles of a comparison were chosen: what was added, dropped or could not be taken, in the order in which it
-- happened, why, and by whom as far as that was told.
CREATE TABLE comparison_step (
    comparison_id VARCHAR(32) NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    place         INTEGER NOT NULL,
    happened      TIMESTAMP WITH TIME ZONE NOT NULL,
    what          VARCHAR(16) NOT NULL,
    label         VARCHAR NOT NULL,
    address       VARCHAR,
    article_id    VARCHAR,
    reason        VARCHAR NOT NULL,
    actor         VARCHAR NOT NULL,
    PRIMARY KEY (comparison_id, place)
);
