CREATE TABLE place_name (
    place_code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE place_name IS 'One row is another form of a place''s name, as printed in a source or in use.';
COMMENT ON COLUMN place_name.place_code IS
'place.place_code';
COMMENT ON COLUMN place_name.name IS
'The other form';
COMMENT ON COLUMN place_name.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN place_name.locator IS
'Place in the source: table, box, section, paragraph or page part';
