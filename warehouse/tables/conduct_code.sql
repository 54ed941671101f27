CREATE TABLE conduct_code (
    code_id VARCHAR PRIMARY KEY CHECK (is_key(code_id)),
    owner VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN (
            'association code', 'state rating', 'state code', 'certification', 'worker reviews'
        )
    ),
    year INTEGER,
    scale VARCHAR,
    criteria VARCHAR,
    scorer VARCHAR,
    publication VARCHAR,
    consequences VARCHAR,
    not_found VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE conduct_code IS 'One row is a code of conduct, rating or certification scheme of or for recruitment agencies, in one edition.';
COMMENT ON COLUMN conduct_code.code_id IS
'Key, such as vamas-2010';
COMMENT ON COLUMN conduct_code.owner IS
'Association or body whose code it is';
COMMENT ON COLUMN conduct_code.place_code IS
'Country, or group of countries';
COMMENT ON COLUMN conduct_code.title IS
'Name of the code or scheme';
COMMENT ON COLUMN conduct_code.kind IS
'Kind of scheme';
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
'How far the row may be relied on';
COMMENT ON COLUMN conduct_code.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN conduct_code.locator IS
'Place in the source: table, box, section, paragraph or page part';
