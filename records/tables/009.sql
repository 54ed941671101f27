-- The number of the licence by which a labour ministry lets an agency recruit; empty where nobody entered it.
ALTER TABLE agency ADD COLUMN licence TEXT NOT NULL DEFAULT '';
