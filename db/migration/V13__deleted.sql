-- For H2 and PostgreSQL alike.

-- What was deleted is kept for a while, so that it can be brought back whole, and is swept away after that.
ALTER TABLE comparison ADD COLUMN deleted TIMESTAMP WITH TIME ZONE;
ALTER TABLE feed ADD COLUMN removed TIMESTAMP WITH TIME ZONE;
