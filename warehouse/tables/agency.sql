CREATE TABLE agency (
    agency_id VARCHAR PRIMARY KEY CHECK (is_key(agency_id)),
    name_en VARCHAR NOT NULL,
    name_vi VARCHAR,
    name_vi_note VARCHAR,
    short_name VARCHAR NOT NULL,
    country_code VARCHAR NOT NULL REFERENCES place (place_code),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agency IS 'One row is a recruitment agency named in a published source.';
COMMENT ON COLUMN agency.agency_id IS
'Key';
COMMENT ON COLUMN agency.name_en IS
'Name in English as the source gives it';
COMMENT ON COLUMN agency.name_vi IS
'Name in Vietnamese; empty where not found in public material';
COMMENT ON COLUMN agency.name_vi_note IS
'How far the Vietnamese name may be trusted';
COMMENT ON COLUMN agency.short_name IS
'Name by which screens and sources call it for short';
COMMENT ON COLUMN agency.country_code IS
'Country that licenses it';
COMMENT ON COLUMN agency.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN agency.locator IS
'Place in the source: table, box, section, paragraph or page part';
