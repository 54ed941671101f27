CREATE TABLE mechanism_step (
    mechanism_id VARCHAR NOT NULL,
    sequence VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    period VARCHAR,
    detail VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE mechanism_step IS 'One row is a stage in making a complaint mechanism, or a step in the flow of a complaint through it.';
COMMENT ON COLUMN mechanism_step.mechanism_id IS
'complaint_mechanism.mechanism_id';
COMMENT ON COLUMN mechanism_step.sequence IS
'stage of development, or flow of a complaint, or beside it';
COMMENT ON COLUMN mechanism_step.number IS
'Order within the sequence';
COMMENT ON COLUMN mechanism_step.step IS
'Name of the step';
COMMENT ON COLUMN mechanism_step.period IS
'Date or period printed, ISO 8601 with its precision kept; empty where none';
COMMENT ON COLUMN mechanism_step.detail IS
'What happens, in our words';
COMMENT ON COLUMN mechanism_step.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN mechanism_step.locator IS
'Place in the source: table, box, section, paragraph or page part';
