CREATE TABLE evidence_provider (
    code_id VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    body_kind VARCHAR NOT NULL,
    place_code VARCHAR,
    asked_for VARCHAR NOT NULL,
    contribution VARCHAR NOT NULL,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE evidence_provider IS 'One row is a body or person that is asked for evidence in assessing agencies against a code.';
COMMENT ON COLUMN evidence_provider.code_id IS
'conduct_code.code_id';
COMMENT ON COLUMN evidence_provider.body IS
'Who is asked';
COMMENT ON COLUMN evidence_provider.body_kind IS
'government, mission abroad, trade union, international organisation, workers, agency, or association';
COMMENT ON COLUMN evidence_provider.place_code IS
'Province or country it speaks for; empty where none';
COMMENT ON COLUMN evidence_provider.asked_for IS
'What it is asked for, in our words';
COMMENT ON COLUMN evidence_provider.contribution IS
'agreement (it agreed to take part), agreement planned, comments received, or asked';
COMMENT ON COLUMN evidence_provider.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN evidence_provider.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN evidence_provider.locator IS
'Place in the source: table, box, section, paragraph or page part';
