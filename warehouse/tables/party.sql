CREATE TABLE party (
    party_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    place_code VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE party IS 'One row is a body that takes part in cooperation, under one name.';
COMMENT ON COLUMN party.party_id IS
'Key, kebab-case';
COMMENT ON COLUMN party.name IS
'Name on screen, with its abbreviation in brackets where it has one';
COMMENT ON COLUMN party.kind IS
'government, employers, trade union, civil society, international organisation, recruitment agency, research and education, or media';
COMMENT ON COLUMN party.place_code IS
'Country or group of countries it belongs to; empty for world-wide bodies; place.place_code';
COMMENT ON COLUMN party.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN party.locator IS
'Place in the source: table, box, section, paragraph or page part';
