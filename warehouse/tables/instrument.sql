CREATE TABLE instrument (
    instrument_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    year INTEGER,
    adopted_on VARCHAR,
    kind VARCHAR NOT NULL,
    binding VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE instrument IS 'One row is a declaration, blueprint, plan, report or set of recommendations that promises or recommends something.';
COMMENT ON COLUMN instrument.instrument_id IS
'Key, kebab-case';
COMMENT ON COLUMN instrument.name IS
'Title as adopted or issued';
COMMENT ON COLUMN instrument.body IS
'Who adopted or issued it';
COMMENT ON COLUMN instrument.year IS
'Year; empty where not stated';
COMMENT ON COLUMN instrument.adopted_on IS
'Date, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN instrument.kind IS
'commitment (adopted by states), recommendation (made to them), challenge (named by an author), or conclusion';
COMMENT ON COLUMN instrument.binding IS
'What the source says of how binding it is';
COMMENT ON COLUMN instrument.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN instrument.locator IS
'Place in the source: table, box, section, paragraph or page part';
