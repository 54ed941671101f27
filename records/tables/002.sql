-- Each entry carries the hash of the one before, so that nobody can rewrite one unseen: records.journal.
-- Entries that were there before carry nothing; the first that follows carries a hash of all of them.
ALTER TABLE journal ADD COLUMN follows TEXT NOT NULL DEFAULT '';

-- Why a publication could not be made at its time; empty while it waits for it.
ALTER TABLE scheduled ADD COLUMN refused TEXT NOT NULL DEFAULT '';
