CREATE TABLE assessment_cycle (
    cycle_id VARCHAR NOT NULL,
    code_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    label VARCHAR NOT NULL,
    window_printed VARCHAR,
    published_on VARCHAR,
    published_basis VARCHAR NOT NULL,
    scale_id VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE assessment_cycle IS 'One row is one round of assessment that ended in a published ranking.';
COMMENT ON COLUMN assessment_cycle.cycle_id IS
'Key, such as vamas-1';
COMMENT ON COLUMN assessment_cycle.code_id IS
'conduct_code.code_id of the edition in use';
COMMENT ON COLUMN assessment_cycle.number IS
'Number of the cycle';
COMMENT ON COLUMN assessment_cycle.label IS
'Year label as published; not the window of the assessment';
COMMENT ON COLUMN assessment_cycle.window_printed IS
'Window of the assessment where a source gives one; empty otherwise';
COMMENT ON COLUMN assessment_cycle.published_on IS
'Date of publication, ISO 8601 with its precision kept';
COMMENT ON COLUMN assessment_cycle.published_basis IS
'direct or inferred (the year of the date)';
COMMENT ON COLUMN assessment_cycle.scale_id IS
'grade_scale.scale_id';
COMMENT ON COLUMN assessment_cycle.note IS
'Caution';
COMMENT ON COLUMN assessment_cycle.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN assessment_cycle.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN assessment_cycle.locator IS
'Place in the source: table, box, section, paragraph or page part';
