-- For H2 and PostgreSQL alike.

-- A link may ask for a password (of it, a salted hash is kept), may name the sites that show its page in a frame, and
-- may be hidden for a reason that is told to who follows it.
ALTER TABLE edition_link ADD COLUMN password VARCHAR(255);
ALTER TABLE edition_link ADD COLUMN frames VARCHAR(2000);
ALTER TABLE edition_link ADD COLUMN hidden TIMESTAMP WITH TIME ZONE;
ALTER TABLE edition_link ADD COLUMN hidden_reason VARCHAR(2000);

-- What a reader of a shared page has to say against it, for its owner.
CREATE TABLE edition_complaint (
    id      VARCHAR(32) PRIMARY KEY,
    link_id VARCHAR(32) NOT NULL REFERENCES edition_link (id),
    made    TIMESTAMP WITH TIME ZONE NOT NULL,
    words   VARCHAR(2000) NOT NULL,
    closed  TIMESTAMP WITH TIME ZONE
);

CREATE INDEX edition_complaint_link ON edition_complaint (link_id);
