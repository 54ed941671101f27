CREATE TABLE party_name (
    party_id VARCHAR NOT NULL REFERENCES party (party_id),
    name VARCHAR NOT NULL,
    language VARCHAR CHECK (is_language(language)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (party_id, name)
);

COMMENT ON TABLE party_name IS 'One row is another form of a party''s name: abbreviation, spelling variant, earlier name.';
COMMENT ON COLUMN party_name.party_id IS
'The body';
COMMENT ON COLUMN party_name.name IS
'The other form';
COMMENT ON COLUMN party_name.language IS
'Language of the name, BCP 47; empty for English, for short forms and for names that no language is stated of';
COMMENT ON COLUMN party_name.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN party_name.locator IS
'Place in the source: table, box, section, paragraph or page part';
