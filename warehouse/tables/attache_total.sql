CREATE TABLE attache_total (
    origin_code VARCHAR NOT NULL REFERENCES place (place_code),
    as_of VARCHAR,
    as_of_printed VARCHAR NOT NULL,
    stated INTEGER,
    stated_as VARCHAR,
    unit VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    detail VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE attache_total IS 'One row is a stated number of labour attaché posts, offices or places of one country of origin.';
COMMENT ON COLUMN attache_total.origin_code IS
'Country of origin';
COMMENT ON COLUMN attache_total.as_of IS
'Date the number speaks of; empty where the source gives none';
COMMENT ON COLUMN attache_total.as_of_printed IS
'How the source dates the number, or that it does not';
COMMENT ON COLUMN attache_total.stated IS
'The number; empty where the source prints a word or a sum';
COMMENT ON COLUMN attache_total.stated_as IS
'The number as printed';
COMMENT ON COLUMN attache_total.unit IS
'labour attachés, offices, countries, Migrant Workers Offices, places, staff: numbers of different units are never compared';
COMMENT ON COLUMN attache_total.scope IS
'all posts, or the group of places that the number speaks of';
COMMENT ON COLUMN attache_total.detail IS
'What the source adds, in our words';
COMMENT ON COLUMN attache_total.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN attache_total.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN attache_total.locator IS
'Place in the source: table, box, section, paragraph or page part';
