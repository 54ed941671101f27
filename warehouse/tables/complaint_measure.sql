CREATE TABLE complaint_measure (
    measure VARCHAR PRIMARY KEY,
    label VARCHAR NOT NULL,
    counts VARCHAR NOT NULL CHECK (
        counts IN (
            'complaint', 'complainant', 'case', 'client', 'call', 'sanction', 'centre', 'amount', 'share',
            'rate', 'day'
        )
    ),
    stage VARCHAR NOT NULL CHECK (
        stage IN (
            'reach', 'received', 'in process', 'outcome', 'money', 'rate', 'capacity'
        )
    ),
    flow VARCHAR NOT NULL CHECK (flow IN ('flow', 'stock', 'ratio')),
    meaning VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE complaint_measure IS 'One row is a measure that complaint figures are counted in. Figures of different measures are never added.';
COMMENT ON COLUMN complaint_measure.measure IS
'Key, words joined by underscores';
COMMENT ON COLUMN complaint_measure.label IS
'Name on screen';
COMMENT ON COLUMN complaint_measure.counts IS
'What one unit of it is';
COMMENT ON COLUMN complaint_measure.stage IS
'Stage of a complaint at which it is counted';
COMMENT ON COLUMN complaint_measure.flow IS
'Whether it is counted over a period, at a date, or is a ratio';
COMMENT ON COLUMN complaint_measure.meaning IS
'Definition and the misreading it guards against';
COMMENT ON COLUMN complaint_measure.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN complaint_measure.locator IS
'Place in the source: table, box, section, paragraph or page part';
