CREATE TABLE place_name (
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    name VARCHAR NOT NULL,
    language VARCHAR CHECK (is_language(language)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (place_code, name)
);

COMMENT ON TABLE place_name IS 'One row is another form of a place''s name, as printed in a source or in use.';
COMMENT ON COLUMN place_name.place_code IS
'The place';
COMMENT ON COLUMN place_name.name IS
'The other form';
COMMENT ON COLUMN place_name.language IS
'Language of the name, BCP 47; empty for English, for short forms and for names that no language is stated of';
COMMENT ON COLUMN place_name.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN place_name.locator IS
'Place in the source: table, box, section, paragraph or page part';
