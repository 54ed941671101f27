CREATE TABLE not_available (
    gap_id VARCHAR NOT NULL,
    family VARCHAR NOT NULL,
    place_code VARCHAR,
    what VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE not_available IS 'One row is a fact a reader would look for that is not available, with the reason.';
COMMENT ON COLUMN not_available.gap_id IS
'Key, kebab-case';
COMMENT ON COLUMN not_available.family IS
'agreements, attaches, complaints, agencies, cooperation or documents';
COMMENT ON COLUMN not_available.place_code IS
'Country it concerns; empty where all or several';
COMMENT ON COLUMN not_available.what IS
'What is not available';
COMMENT ON COLUMN not_available.reason IS
'Why, and where it was looked for';
COMMENT ON COLUMN not_available.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN not_available.locator IS
'Place in the source: table, box, section, paragraph or page part';
