CREATE TABLE evidence_provider (
    code_id VARCHAR NOT NULL REFERENCES conduct_code (code_id),
    body VARCHAR NOT NULL,
    body_kind VARCHAR NOT NULL CHECK (
        body_kind IN (
            'government', 'mission abroad', 'trade union', 'international organisation', 'workers', 'agency',
            'association'
        )
    ),
    place_code VARCHAR REFERENCES place (place_code),
    asked_for VARCHAR NOT NULL,
    contribution VARCHAR NOT NULL CHECK (
        contribution IN (
            'agreement', 'agreement planned', 'comments received', 'asked'
        )
    ),
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE evidence_provider IS 'One row is a body or person that is asked for evidence in assessing agencies against a code.';
COMMENT ON COLUMN evidence_provider.code_id IS
'The code';
COMMENT ON COLUMN evidence_provider.body IS
'Who is asked';
COMMENT ON COLUMN evidence_provider.body_kind IS
'Kind of body';
COMMENT ON COLUMN evidence_provider.place_code IS
'Province or country it speaks for; empty where none';
COMMENT ON COLUMN evidence_provider.asked_for IS
'What it is asked for, in our words';
COMMENT ON COLUMN evidence_provider.contribution IS
'What it agreed to, or was asked';
COMMENT ON COLUMN evidence_provider.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN evidence_provider.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN evidence_provider.locator IS
'Place in the source: table, box, section, paragraph or page part';
