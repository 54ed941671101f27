CREATE TABLE initiative_step (
    initiative_id VARCHAR NOT NULL REFERENCES initiative (initiative_id),
    number INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    happened VARCHAR CHECK (is_iso_period(happened)),
    detail VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (initiative_id, number)
);

COMMENT ON TABLE initiative_step IS 'One row is one step, stage or element that a document lists for an initiative.';
COMMENT ON COLUMN initiative_step.initiative_id IS
'The initiative';
COMMENT ON COLUMN initiative_step.number IS
'Order in the document';
COMMENT ON COLUMN initiative_step.step IS
'Name of the step';
COMMENT ON COLUMN initiative_step.happened IS
'Date or period printed; empty where none';
COMMENT ON COLUMN initiative_step.detail IS
'What happens, in our words';
COMMENT ON COLUMN initiative_step.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN initiative_step.locator IS
'Place in the source: table, box, section, paragraph or page part';
