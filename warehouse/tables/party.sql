CREATE TABLE party (
    party_id VARCHAR PRIMARY KEY CHECK (is_key(party_id)),
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN (
            'government', 'international organisation', 'trade union', 'employers', 'civil society',
            'recruitment agency', 'research and education', 'media'
        )
    ),
    place_code VARCHAR REFERENCES place (place_code),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE party IS 'One row is a body that takes part in cooperation, under one name.';
COMMENT ON COLUMN party.party_id IS
'Key';
COMMENT ON COLUMN party.name IS
'Name on screen, with its abbreviation in brackets where it has one';
COMMENT ON COLUMN party.kind IS
'Kind of body';
COMMENT ON COLUMN party.place_code IS
'Country or group of countries it belongs to; empty for world-wide bodies';
COMMENT ON COLUMN party.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN party.locator IS
'Place in the source: table, box, section, paragraph or page part';
