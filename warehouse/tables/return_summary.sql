CREATE TABLE return_summary (
    return_id VARCHAR NOT NULL REFERENCES complaint_return (return_id),
    centre_id VARCHAR NOT NULL,
    month VARCHAR NOT NULL,
    measure VARCHAR NOT NULL REFERENCES complaint_measure (measure),
    unit VARCHAR NOT NULL,
    split VARCHAR NOT NULL CHECK (split IN ('none', 'category', 'sex', 'category and sex', 'destination')),
    category VARCHAR NOT NULL,
    sex VARCHAR NOT NULL CHECK (sex IN ('all', 'female', 'male', 'not recorded')),
    destination VARCHAR NOT NULL,
    value DOUBLE,
    basis VARCHAR NOT NULL CHECK (basis IN ('stated', 'added up')),
    cells INTEGER NOT NULL,
    without_number INTEGER NOT NULL,
    hidden VARCHAR CHECK (hidden IN ('small', 'protects a small one')),
    locator VARCHAR NOT NULL,
    CHECK (value IS NULL OR hidden IS NULL)
);

COMMENT ON TABLE return_summary IS 'One row is one number of a return as pages ask for it: stated by the sheet, or added up from its parts. Written by the commit that brings the return in.';
COMMENT ON COLUMN return_summary.return_id IS
'The return it belongs to, which is its source';
COMMENT ON COLUMN return_summary.centre_id IS
'The centre of the return';
COMMENT ON COLUMN return_summary.month IS
'The month of the return';
COMMENT ON COLUMN return_summary.measure IS
'What is counted';
COMMENT ON COLUMN return_summary.unit IS
'Unit of its cells';
COMMENT ON COLUMN return_summary.split IS
'By what the number is a part; rows of different splits are never added';
COMMENT ON COLUMN return_summary.category IS
'Kind of complaint; all where not split by it';
COMMENT ON COLUMN return_summary.sex IS
'Sex of the persons counted; all where not split by it';
COMMENT ON COLUMN return_summary.destination IS
'Country of destination; all where not split by it';
COMMENT ON COLUMN return_summary.value IS
'The number; empty where no cell has one, or where it is hidden';
COMMENT ON COLUMN return_summary.basis IS
'Whether a cell states it, or it was added up from the parts that the sheet has';
COMMENT ON COLUMN return_summary.cells IS
'How many cells it comes from';
COMMENT ON COLUMN return_summary.without_number IS
'How many of these have no number; they are not in the sum';
COMMENT ON COLUMN return_summary.hidden IS
'Why the number is not shown; empty where it is, or where there is none';
COMMENT ON COLUMN return_summary.locator IS
'The cell it comes from; the sheets where there are several';
