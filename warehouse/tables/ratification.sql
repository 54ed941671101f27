CREATE TABLE ratification (
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    instrument_id VARCHAR NOT NULL REFERENCES instrument (instrument_id),
    action VARCHAR NOT NULL CHECK (action IN ('ratified', 'acceded', 'signed', 'not ratified')),
    acted_on VARCHAR CHECK (is_iso_date(acted_on)),
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (place_code, instrument_id, action)
);

COMMENT ON TABLE ratification IS 'One row is what a page says a state has done about a treaty. A pair without a row was not found, which does not mean that it was not ratified.';
COMMENT ON COLUMN ratification.place_code IS
'The state';
COMMENT ON COLUMN ratification.instrument_id IS
'The treaty';
COMMENT ON COLUMN ratification.action IS
'What it did; not ratified only where a page says so, at the date of that page';
COMMENT ON COLUMN ratification.acted_on IS
'Date of the act, or of the page that says it had not ratified; empty where not stated';
COMMENT ON COLUMN ratification.note IS
'What the reader should know, such as a page that says otherwise; empty where nothing';
COMMENT ON COLUMN ratification.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN ratification.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN ratification.locator IS
'Place in the source: table, box, section, paragraph or page part';
