CREATE TABLE complaint_measure (
    measure VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    counts VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    flow VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE complaint_measure IS 'One row is a measure that complaint figures are counted in. Figures of different measures are never added.';
COMMENT ON COLUMN complaint_measure.measure IS
'Key, snake_case';
COMMENT ON COLUMN complaint_measure.label IS
'Name on screen';
COMMENT ON COLUMN complaint_measure.counts IS
'What one unit is: case, complaint, complainant, client, amount, share, rate, centre, day, call, sanction';
COMMENT ON COLUMN complaint_measure.stage IS
'reach, received, in process, outcome, money, rate, or capacity';
COMMENT ON COLUMN complaint_measure.flow IS
'flow (over a period), stock (at a date) or ratio';
COMMENT ON COLUMN complaint_measure.meaning IS
'Definition and the misreading it guards against';
COMMENT ON COLUMN complaint_measure.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN complaint_measure.locator IS
'Place in the source: table, box, section, paragraph or page part';
