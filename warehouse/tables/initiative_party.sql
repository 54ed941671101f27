CREATE TABLE initiative_party (
    initiative_id VARCHAR NOT NULL,
    party_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    detail VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE initiative_party IS 'One row is one party''s part in an initiative.';
COMMENT ON COLUMN initiative_party.initiative_id IS
'initiative.initiative_id';
COMMENT ON COLUMN initiative_party.party_id IS
'party.party_id';
COMMENT ON COLUMN initiative_party.role IS
'lead, partner, participant, funder, host, consulted, addressee, or evaluator';
COMMENT ON COLUMN initiative_party.detail IS
'What it does, in our words; empty where nothing is added';
COMMENT ON COLUMN initiative_party.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN initiative_party.locator IS
'Place in the source: table, box, section, paragraph or page part';
