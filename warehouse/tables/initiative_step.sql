CREATE TABLE initiative_step (
    initiative_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    happened VARCHAR,
    detail VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE initiative_step IS 'One row is one step, stage or element that a document lists for an initiative.';
COMMENT ON COLUMN initiative_step.initiative_id IS
'initiative.initiative_id';
COMMENT ON COLUMN initiative_step.number IS
'Order in the document';
COMMENT ON COLUMN initiative_step.step IS
'Name of the step';
COMMENT ON COLUMN initiative_step.happened IS
'Date or period printed, ISO 8601 with its precision kept; empty where none';
COMMENT ON COLUMN initiative_step.detail IS
'What happens, in our words';
COMMENT ON COLUMN initiative_step.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN initiative_step.locator IS
'Place in the source: table, box, section, paragraph or page part';
