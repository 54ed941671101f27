CREATE TABLE instrument (
    instrument_id VARCHAR PRIMARY KEY CHECK (is_key(instrument_id)),
    name VARCHAR NOT NULL,
    short_name VARCHAR,
    body VARCHAR NOT NULL,
    year INTEGER,
    adopted_on VARCHAR CHECK (is_iso_period(adopted_on)),
    kind VARCHAR NOT NULL CHECK (kind IN ('commitment', 'recommendation', 'challenge', 'conclusion', 'treaty', 'legislation')),
    binding VARCHAR,
    place_code VARCHAR REFERENCES place (place_code),
    trust VARCHAR CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE instrument IS 'One row is a declaration, blueprint, plan, report or set of recommendations that promises or recommends something, a treaty, or a law or order of one country.';
COMMENT ON COLUMN instrument.instrument_id IS
'Key';
COMMENT ON COLUMN instrument.name IS
'Title as adopted or issued';
COMMENT ON COLUMN instrument.short_name IS
'How it is named where there is little room; empty where it has no shorter name';
COMMENT ON COLUMN instrument.body IS
'Who adopted or issued it';
COMMENT ON COLUMN instrument.year IS
'Year; empty where not stated';
COMMENT ON COLUMN instrument.adopted_on IS
'Date; empty where not stated';
COMMENT ON COLUMN instrument.kind IS
'What its points are: a commitment was adopted by states, a recommendation made to them, a challenge named by an author; a treaty binds the states that ratify it, legislation the country that made it';
COMMENT ON COLUMN instrument.binding IS
'What the source says of how binding it is';
COMMENT ON COLUMN instrument.place_code IS
'Country whose law or order it is; empty where it is international or regional';
COMMENT ON COLUMN instrument.trust IS
'How far the row may be relied on; empty where it was read from one of the five documents';
COMMENT ON COLUMN instrument.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN instrument.locator IS
'Place in the source: table, box, section, paragraph or page part';
