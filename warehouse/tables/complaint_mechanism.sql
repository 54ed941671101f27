CREATE TABLE complaint_mechanism (
    mechanism_id VARCHAR PRIMARY KEY CHECK (is_key(mechanism_id)),
    name VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    operator VARCHAR NOT NULL,
    basis VARCHAR,
    status VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE complaint_mechanism IS 'One row is a complaint mechanism for migrant workers described by a document.';
COMMENT ON COLUMN complaint_mechanism.mechanism_id IS
'Key';
COMMENT ON COLUMN complaint_mechanism.name IS
'Name of the mechanism';
COMMENT ON COLUMN complaint_mechanism.place_code IS
'Country, or group of countries';
COMMENT ON COLUMN complaint_mechanism.operator IS
'Who runs it';
COMMENT ON COLUMN complaint_mechanism.basis IS
'Instrument it rests on; empty where none is stated';
COMMENT ON COLUMN complaint_mechanism.status IS
'State in which the document describes it';
COMMENT ON COLUMN complaint_mechanism.detail IS
'What it is for, in our words';
COMMENT ON COLUMN complaint_mechanism.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN complaint_mechanism.locator IS
'Place in the source: table, box, section, paragraph or page part';
