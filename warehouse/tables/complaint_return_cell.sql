CREATE TABLE complaint_return_cell (
    return_id VARCHAR NOT NULL REFERENCES complaint_return (return_id),
    measure VARCHAR NOT NULL REFERENCES complaint_measure (measure),
    category VARCHAR NOT NULL,
    stage VARCHAR NOT NULL CHECK (
        stage IN ('all', 'before departure', 'at destination', 'after return', 'not recorded')
    ),
    sex VARCHAR NOT NULL CHECK (sex IN ('all', 'female', 'male', 'not recorded')),
    destination VARCHAR NOT NULL,
    value DOUBLE,
    without_number VARCHAR CHECK (
        without_number IN ('nothing handed in', 'not collected', 'dash', 'suppressed', 'note')
    ),
    unit VARCHAR NOT NULL,
    written VARCHAR,
    note VARCHAR,
    locator VARCHAR NOT NULL,
    CHECK ((value IS NULL) <> (without_number IS NULL))
);

COMMENT ON TABLE complaint_return_cell IS 'One row is one cell of a return, as it was written: for the organisation only, and in no export.';
COMMENT ON COLUMN complaint_return_cell.return_id IS
'The return it belongs to, which is its source';
COMMENT ON COLUMN complaint_return_cell.measure IS
'What is counted';
COMMENT ON COLUMN complaint_return_cell.category IS
'Kind of complaint on the organisation''s own list; all for a total of the sheet';
COMMENT ON COLUMN complaint_return_cell.stage IS
'Stage of migration at which it happened; all where not split';
COMMENT ON COLUMN complaint_return_cell.sex IS
'Sex of the persons counted';
COMMENT ON COLUMN complaint_return_cell.destination IS
'Country of destination; all where not split';
COMMENT ON COLUMN complaint_return_cell.value IS
'The number; empty where none stands there';
COMMENT ON COLUMN complaint_return_cell.without_number IS
'Why there is no number; empty where there is one';
COMMENT ON COLUMN complaint_return_cell.unit IS
'Unit: complaints, cases, persons, or an ISO 4217 currency';
COMMENT ON COLUMN complaint_return_cell.written IS
'What stands in the cell';
COMMENT ON COLUMN complaint_return_cell.note IS
'Note on the cell';
COMMENT ON COLUMN complaint_return_cell.locator IS
'Sheet and address of the cell';
