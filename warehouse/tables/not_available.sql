CREATE TABLE not_available (
    gap_id VARCHAR PRIMARY KEY CHECK (is_key(gap_id)),
    family VARCHAR NOT NULL CHECK (is_family(family)),
    place_code VARCHAR REFERENCES place (place_code),
    what VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE not_available IS 'One row is a fact a reader would look for that is not available, with the reason.';
COMMENT ON COLUMN not_available.gap_id IS
'Key';
COMMENT ON COLUMN not_available.family IS
'Topic it belongs to';
COMMENT ON COLUMN not_available.place_code IS
'Country it concerns; empty where all or several';
COMMENT ON COLUMN not_available.what IS
'What is not available';
COMMENT ON COLUMN not_available.reason IS
'Why, and where it was looked for';
COMMENT ON COLUMN not_available.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN not_available.locator IS
'Place in the source: table, box, section, paragraph or page part';
