CREATE TABLE party_name (
    party_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE party_name IS 'One row is another form of a party''s name: abbreviation, spelling variant, earlier name.';
COMMENT ON COLUMN party_name.party_id IS
'party.party_id';
COMMENT ON COLUMN party_name.name IS
'The other form';
COMMENT ON COLUMN party_name.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN party_name.locator IS
'Place in the source: table, box, section, paragraph or page part';
