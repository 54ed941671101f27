CREATE TABLE trafficking_tier (
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    year INTEGER NOT NULL,
    tier VARCHAR NOT NULL CHECK (tier IN ('Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3', 'not ranked')),
    year_basis VARCHAR NOT NULL CHECK (year_basis IN ('printed', 'inferred')),
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (place_code, year, source_id)
);

COMMENT ON TABLE trafficking_tier IS 'One row is the tier in which the United States'' Trafficking in Persons report of one year placed a country.';
COMMENT ON COLUMN trafficking_tier.place_code IS
'Country';
COMMENT ON COLUMN trafficking_tier.year IS
'Year of the report';
COMMENT ON COLUMN trafficking_tier.tier IS
'Tier, from the best to the worst; not ranked where the report of that year does not place the country';
COMMENT ON COLUMN trafficking_tier.year_basis IS
'Whether the source prints the year, or this product found it by comparing placements';
COMMENT ON COLUMN trafficking_tier.note IS
'What the reader should know; empty where nothing';
COMMENT ON COLUMN trafficking_tier.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN trafficking_tier.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN trafficking_tier.locator IS
'Place in the source: table, box, section, paragraph or page part';
