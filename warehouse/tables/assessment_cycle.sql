CREATE TABLE assessment_cycle (
    cycle_id VARCHAR PRIMARY KEY CHECK (is_key(cycle_id)),
    code_id VARCHAR NOT NULL REFERENCES conduct_code (code_id),
    number INTEGER NOT NULL,
    label VARCHAR NOT NULL,
    window_printed VARCHAR,
    published_on VARCHAR CHECK (is_iso_date(published_on)),
    published_basis VARCHAR NOT NULL CHECK (published_basis IN ('direct', 'inferred')),
    scale_id VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE assessment_cycle IS 'One row is one round of assessment that ended in a published ranking.';
COMMENT ON COLUMN assessment_cycle.cycle_id IS
'Key, such as vamas-1';
COMMENT ON COLUMN assessment_cycle.code_id IS
'Edition of the code in use';
COMMENT ON COLUMN assessment_cycle.number IS
'Number of the cycle';
COMMENT ON COLUMN assessment_cycle.label IS
'Year label as published; not the window of the assessment';
COMMENT ON COLUMN assessment_cycle.window_printed IS
'Window of the assessment where a source gives one; empty otherwise';
COMMENT ON COLUMN assessment_cycle.published_on IS
'Date of publication';
COMMENT ON COLUMN assessment_cycle.published_basis IS
'Whether the source gives the date, or its year is inferred';
COMMENT ON COLUMN assessment_cycle.scale_id IS
'Scale of its grades; one of grade_scale.scale_id';
COMMENT ON COLUMN assessment_cycle.note IS
'Caution';
COMMENT ON COLUMN assessment_cycle.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN assessment_cycle.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN assessment_cycle.locator IS
'Place in the source: table, box, section, paragraph or page part';
