CREATE TABLE place (
    place_code VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('country', 'territory', 'subdivision', 'city', 'group')),
    country_code VARCHAR REFERENCES place (place_code),
    lon DOUBLE,
    lat DOUBLE,
    asean_since VARCHAR CHECK (is_iso_date(asean_since)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE place IS 'One row is a country, territory, subdivision, city, or group of countries.';
COMMENT ON COLUMN place.place_code IS
'Key: ISO 3166-1 alpha-3, ISO 3166-2 for a subdivision, or lower-case words joined by hyphens for a city or a group';
COMMENT ON COLUMN place.name IS
'Name as the United Nations and the ILO write it';
COMMENT ON COLUMN place.kind IS
'Kind of place';
COMMENT ON COLUMN place.country_code IS
'ISO 3166-1 alpha-3 of the country or territory it lies in; its own code for a country; empty for a group';
COMMENT ON COLUMN place.lon IS
'Longitude of its point on the map, degrees east; empty for a group';
COMMENT ON COLUMN place.lat IS
'Latitude of its point on the map, degrees north; empty for a group';
COMMENT ON COLUMN place.asean_since IS
'Date the country joined ASEAN; empty for all others';
COMMENT ON COLUMN place.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN place.locator IS
'Place in the source: table, box, section, paragraph or page part';
