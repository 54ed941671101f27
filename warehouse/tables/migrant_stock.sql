CREATE TABLE migrant_stock (
    origin_code VARCHAR NOT NULL REFERENCES place (place_code),
    destination_code VARCHAR NOT NULL REFERENCES place (place_code),
    year INTEGER NOT NULL,
    persons INTEGER NOT NULL CHECK (persons > 0),
    edition VARCHAR NOT NULL,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (origin_code, destination_code, year, edition)
);

COMMENT ON TABLE migrant_stock IS 'One row is an estimate of how many migrants from one country live in another, in the middle of a year: all migrants by birth or citizenship, not workers. A pair without a row has no estimate, which is not zero.';
COMMENT ON COLUMN migrant_stock.origin_code IS
'Country the migrants come from';
COMMENT ON COLUMN migrant_stock.destination_code IS
'Country they live in';
COMMENT ON COLUMN migrant_stock.year IS
'Year of the estimate, at its middle';
COMMENT ON COLUMN migrant_stock.persons IS
'Persons of either sex and every age';
COMMENT ON COLUMN migrant_stock.edition IS
'Revision of the estimates; a later revision is another row';
COMMENT ON COLUMN migrant_stock.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN migrant_stock.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN migrant_stock.locator IS
'Place in the source: table, box, section, paragraph or page part';
