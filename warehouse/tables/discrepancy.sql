CREATE TABLE discrepancy (
    discrepancy_id VARCHAR PRIMARY KEY CHECK (is_key(discrepancy_id)),
    family VARCHAR NOT NULL CHECK (is_family(family)),
    place_code VARCHAR REFERENCES place (place_code),
    subject VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN (
            'total and parts', 'dates', 'units', 'names', 'cross-reference', 'counting rule', 'value'
        )
    ),
    stated VARCHAR NOT NULL,
    stated_source_id VARCHAR NOT NULL REFERENCES source (source_id),
    stated_locator VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    other_source_id VARCHAR NOT NULL REFERENCES source (source_id),
    other_locator VARCHAR NOT NULL,
    recounted BOOLEAN NOT NULL,
    explanation VARCHAR NOT NULL,
    shown_as VARCHAR NOT NULL,
    weight VARCHAR CHECK (weight IN ('headline number', 'row', 'wording', 'caution'))
);

COMMENT ON TABLE discrepancy IS 'One row is two statements that cannot both hold, or that a reader could take for one another.';
COMMENT ON COLUMN discrepancy.discrepancy_id IS
'Key';
COMMENT ON COLUMN discrepancy.family IS
'Topic it belongs to';
COMMENT ON COLUMN discrepancy.place_code IS
'Country it concerns; empty where none or several';
COMMENT ON COLUMN discrepancy.subject IS
'What the two statements speak of';
COMMENT ON COLUMN discrepancy.kind IS
'In what the two differ';
COMMENT ON COLUMN discrepancy.stated IS
'The first statement, a number or words';
COMMENT ON COLUMN discrepancy.stated_source_id IS
'Source of the first statement';
COMMENT ON COLUMN discrepancy.stated_locator IS
'Where it stands';
COMMENT ON COLUMN discrepancy.other IS
'The other statement, or what was counted';
COMMENT ON COLUMN discrepancy.other_source_id IS
'Source of the other statement; the same where a document disagrees with itself; cooperation-monitor where this product counted';
COMMENT ON COLUMN discrepancy.other_locator IS
'Where it stands, or how it was counted';
COMMENT ON COLUMN discrepancy.recounted IS
'True where a check recomputes stated and other from the tables in every commit';
COMMENT ON COLUMN discrepancy.explanation IS
'Why they differ, as far as the documents tell';
COMMENT ON COLUMN discrepancy.shown_as IS
'What the product shows';
COMMENT ON COLUMN discrepancy.weight IS
'What it changes: a number that a page opens with, a row, or wording only; a caution warns that two numbers are not comparable and is no disagreement; empty in snapshots made before disagreements were weighed';
