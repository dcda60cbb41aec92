-- For H2 and PostgreSQL alike.

-- Stories that a person put together: nothing joins or leaves them by itself. An article is in at most one.
CREATE TABLE story_pin (
    article_id VARCHAR PRIMARY KEY REFERENCES article (id),
    story_id   VARCHAR(32) NOT NULL
);

CREATE INDEX story_pin_story ON story_pin (story_id);
