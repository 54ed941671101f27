CREATE TABLE attache_post (
    origin_code VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL,
    city VARCHAR,
    city_code VARCHAR,
    posts INTEGER,
    posts_basis VARCHAR NOT NULL,
    reason VARCHAR,
    region_printed VARCHAR,
    as_of VARCHAR,
    printed_as VARCHAR NOT NULL,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE attache_post IS 'One row is one place of assignment of labour attachés, or one city where the source names cities.';
COMMENT ON COLUMN attache_post.origin_code IS
'Country that posts the attaché; place.place_code';
COMMENT ON COLUMN attache_post.place_code IS
'Country or territory of assignment; place.place_code';
COMMENT ON COLUMN attache_post.city IS
'City named by the source; empty where only the country or territory is named';
COMMENT ON COLUMN attache_post.city_code IS
'place.place_code of the city; empty where no city is named';
COMMENT ON COLUMN attache_post.posts IS
'Number of posts printed beside the place, or 1 where the place stands alone (see posts_basis); empty on a city row whose number is not printed';
COMMENT ON COLUMN attache_post.posts_basis IS
'printed, inferred (the place stands without a number and is counted as one), not printed (a page names the place but no number), or part of place (a city row whose number is within that of its place)';
COMMENT ON COLUMN attache_post.reason IS
'Why there is no printed number, or what the reader should know about it';
COMMENT ON COLUMN attache_post.region_printed IS
'Heading under which the source lists the place; empty where it has none';
COMMENT ON COLUMN attache_post.as_of IS
'Date the assignment speaks of; empty where the source gives none';
COMMENT ON COLUMN attache_post.printed_as IS
'How the source prints the place';
COMMENT ON COLUMN attache_post.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN attache_post.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN attache_post.locator IS
'Place in the source: table, box, section, paragraph or page part';
