CREATE TABLE mechanism_step (
    mechanism_id VARCHAR NOT NULL REFERENCES complaint_mechanism (mechanism_id),
    sequence VARCHAR NOT NULL CHECK (
        sequence IN (
            'stage of development', 'flow of a complaint', 'beside it'
        )
    ),
    number INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    period VARCHAR,
    detail VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (mechanism_id, sequence, number)
);

COMMENT ON TABLE mechanism_step IS 'One row is a stage in making a complaint mechanism, or a step in the flow of a complaint through it.';
COMMENT ON COLUMN mechanism_step.mechanism_id IS
'The mechanism';
COMMENT ON COLUMN mechanism_step.sequence IS
'Which sequence the step belongs to';
COMMENT ON COLUMN mechanism_step.number IS
'Order within the sequence';
COMMENT ON COLUMN mechanism_step.step IS
'Name of the step';
COMMENT ON COLUMN mechanism_step.period IS
'Date or period printed; empty where none';
COMMENT ON COLUMN mechanism_step.detail IS
'What happens, in our words';
COMMENT ON COLUMN mechanism_step.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN mechanism_step.locator IS
'Place in the source: table, box, section, paragraph or page part';
