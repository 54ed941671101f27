CREATE TABLE place (
    place_code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    country_code VARCHAR,
    lon DOUBLE,
    lat DOUBLE,
    asean_since VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE place IS 'One row is a country, territory, subdivision, city, or group of countries.';
COMMENT ON COLUMN place.place_code IS
'Key: ISO 3166-1 alpha-3, ISO 3166-2 for a subdivision, or a kebab-case name for a city or a group';
COMMENT ON COLUMN place.name IS
'Name as the United Nations and the ILO write it';
COMMENT ON COLUMN place.kind IS
'country, territory, subdivision, city or group';
COMMENT ON COLUMN place.country_code IS
'ISO 3166-1 alpha-3 of the country or territory it lies in; its own code for a country; empty for a group';
COMMENT ON COLUMN place.lon IS
'Longitude of its point on the map, degrees east; empty for a group';
COMMENT ON COLUMN place.lat IS
'Latitude of its point on the map, degrees north; empty for a group';
COMMENT ON COLUMN place.asean_since IS
'Date the country joined ASEAN, ISO 8601; empty for all others';
COMMENT ON COLUMN place.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN place.locator IS
'Place in the source: table, box, section, paragraph or page part';
