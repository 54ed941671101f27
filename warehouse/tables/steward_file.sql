CREATE TABLE steward_file (
    change_id VARCHAR PRIMARY KEY REFERENCES steward_change (change_id),
    organisation_id VARCHAR NOT NULL,
    state VARCHAR NOT NULL CHECK (state IN ('taken over', 'contradicted')),
    row_held VARCHAR
);

COMMENT ON TABLE steward_file IS 'One row is a change of a steward of which the files of a build said the same, or something else.';
COMMENT ON COLUMN steward_file.change_id IS
'The change';
COMMENT ON COLUMN steward_file.organisation_id IS
'Organisation whose steward made it';
COMMENT ON COLUMN steward_file.state IS
'Whether the files hold what was published, and the row is theirs from then on; or the last build found that they say something else, and the row of the steward is shown';
COMMENT ON COLUMN steward_file.row_held IS
'What the files say instead, as JSON by column; empty where they hold it, or where they have no such row any more';
