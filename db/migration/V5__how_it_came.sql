-- For H2 and PostgreSQL alike.

-- How the page of a snapshot came: the address it stood at in the end, those that led there (JSON), the status the site
-- answered with, and which version of the reader made the text. Empty for what was pasted, and for what came before.
ALTER TABLE snapshot ADD COLUMN final_address VARCHAR;
ALTER TABLE snapshot ADD COLUMN redirects VARCHAR;
ALTER TABLE snapshot ADD COLUMN status INTEGER;
ALTER TABLE snapshot ADD COLUMN reader INTEGER;
