CREATE TABLE assessment_phase (
    code_id VARCHAR NOT NULL REFERENCES conduct_code (code_id),
    phase VARCHAR NOT NULL,
    period VARCHAR,
    agencies INTEGER,
    agencies_as_printed VARCHAR NOT NULL,
    detail VARCHAR,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (code_id, phase)
);

COMMENT ON TABLE assessment_phase IS 'One row is a planned phase of a code''s monitoring, as a document describes it.';
COMMENT ON COLUMN assessment_phase.code_id IS
'The code';
COMMENT ON COLUMN assessment_phase.phase IS
'Phase label as printed';
COMMENT ON COLUMN assessment_phase.period IS
'Years printed; empty where none';
COMMENT ON COLUMN assessment_phase.agencies IS
'Number of agencies assessed; empty where the source says all or gives none';
COMMENT ON COLUMN assessment_phase.agencies_as_printed IS
'The number or word as printed';
COMMENT ON COLUMN assessment_phase.detail IS
'What the document adds, in our words';
COMMENT ON COLUMN assessment_phase.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN assessment_phase.locator IS
'Place in the source: table, box, section, paragraph or page part';
