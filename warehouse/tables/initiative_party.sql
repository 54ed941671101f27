CREATE TABLE initiative_party (
    initiative_id VARCHAR NOT NULL REFERENCES initiative (initiative_id),
    party_id VARCHAR NOT NULL REFERENCES party (party_id),
    role VARCHAR NOT NULL CHECK (
        role IN (
            'lead', 'partner', 'participant', 'funder', 'host', 'consulted', 'addressee', 'evaluator'
        )
    ),
    detail VARCHAR,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE initiative_party IS 'One row is one party''s part in an initiative.';
COMMENT ON COLUMN initiative_party.initiative_id IS
'The initiative';
COMMENT ON COLUMN initiative_party.party_id IS
'The body';
COMMENT ON COLUMN initiative_party.role IS
'Role in the initiative';
COMMENT ON COLUMN initiative_party.detail IS
'What it does, in our words; empty where nothing is added';
COMMENT ON COLUMN initiative_party.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN initiative_party.locator IS
'Place in the source: table, box, section, paragraph or page part';
