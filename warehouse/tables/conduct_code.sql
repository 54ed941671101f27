CREATE TABLE conduct_code (
    code_id VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    year INTEGER,
    scale VARCHAR,
    criteria VARCHAR,
    scorer VARCHAR,
    publication VARCHAR,
    consequences VARCHAR,
    not_found VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE conduct_code IS 'One row is a code of conduct, rating or certification scheme of or for recruitment agencies, in one edition.';
COMMENT ON COLUMN conduct_code.code_id IS
'Key, kebab-case, such as vamas-2010';
COMMENT ON COLUMN conduct_code.owner IS
'Association or body whose code it is';
COMMENT ON COLUMN conduct_code.place_code IS
'Country, or group of countries; place.place_code';
COMMENT ON COLUMN conduct_code.title IS
'Name of the code or scheme';
COMMENT ON COLUMN conduct_code.kind IS
'association code, state rating, state code, certification, or worker reviews';
COMMENT ON COLUMN conduct_code.year IS
'Year of the edition; empty where not available';
COMMENT ON COLUMN conduct_code.scale IS
'Scale in words; empty where the source gives none';
COMMENT ON COLUMN conduct_code.criteria IS
'What is judged; empty where the source gives none';
COMMENT ON COLUMN conduct_code.scorer IS
'Who scores; empty where the source gives none';
COMMENT ON COLUMN conduct_code.publication IS
'What is published; empty where the source gives none';
COMMENT ON COLUMN conduct_code.consequences IS
'Appeals, sanctions and rewards; empty where the source gives none';
COMMENT ON COLUMN conduct_code.not_found IS
'What was looked for in public material and not found';
COMMENT ON COLUMN conduct_code.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN conduct_code.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN conduct_code.locator IS
'Place in the source: table, box, section, paragraph or page part';
