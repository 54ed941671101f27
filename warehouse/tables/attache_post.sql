CREATE TABLE attache_post (
    origin_code VARCHAR NOT NULL REFERENCES place (place_code),
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    city VARCHAR,
    city_code VARCHAR REFERENCES place (place_code),
    posts INTEGER,
    posts_basis VARCHAR NOT NULL CHECK (
        posts_basis IN (
            'printed', 'inferred', 'not printed', 'part of place', 'closed'
        )
    ),
    reason VARCHAR,
    region_printed VARCHAR,
    as_of VARCHAR,
    printed_as VARCHAR NOT NULL,
    entered_by VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE attache_post IS 'One row is one place of assignment of labour attachés, or one city where the source names cities.';
COMMENT ON COLUMN attache_post.origin_code IS
'Country that posts the attaché';
COMMENT ON COLUMN attache_post.place_code IS
'Country or territory of assignment';
COMMENT ON COLUMN attache_post.city IS
'City named by the source; empty where only the country or territory is named';
COMMENT ON COLUMN attache_post.city_code IS
'The city; empty where no city is named';
COMMENT ON COLUMN attache_post.posts IS
'Number of posts printed beside the place, or 1 where the place stands alone (see posts_basis); empty on a city row whose number is not printed';
COMMENT ON COLUMN attache_post.posts_basis IS
'How the number is known: printed; inferred where the place stands without a number and is counted as one; not printed where a page names the place but no number; part of place on a city row whose number is within that of its place; closed where the source says that there is no post any more';
COMMENT ON COLUMN attache_post.reason IS
'Why there is no printed number, or what the reader should know about it';
COMMENT ON COLUMN attache_post.region_printed IS
'Heading under which the source lists the place; empty where it has none';
COMMENT ON COLUMN attache_post.as_of IS
'Date the assignment speaks of; empty where the source gives none';
COMMENT ON COLUMN attache_post.printed_as IS
'How the source prints the place';
COMMENT ON COLUMN attache_post.entered_by IS
'Organisation whose steward entered or corrected the row; empty where it was transcribed from a source';
COMMENT ON COLUMN attache_post.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN attache_post.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN attache_post.locator IS
'Place in the source: table, box, section, paragraph or page part';
