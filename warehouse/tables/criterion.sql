CREATE TABLE criterion (
    criterion_id VARCHAR PRIMARY KEY CHECK (is_key(criterion_id)),
    standard VARCHAR NOT NULL CHECK (standard IN ('guidance 2022', 'twenty topics')),
    position INTEGER NOT NULL,
    criterion VARCHAR NOT NULL,
    asks VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    UNIQUE (standard, position)
);

COMMENT ON TABLE criterion IS 'One row is one thing that a published list asks of a good agreement on labour migration.';
COMMENT ON COLUMN criterion.criterion_id IS
'Key, such as guidance-recruitment';
COMMENT ON COLUMN criterion.standard IS
'The list: the topics of the guidance of the United Nations Network on Migration, or the twenty topics of the research dataset';
COMMENT ON COLUMN criterion.position IS
'Order in the list';
COMMENT ON COLUMN criterion.criterion IS
'What it is about, in a word or two';
COMMENT ON COLUMN criterion.asks IS
'What it asks for, in our words';
COMMENT ON COLUMN criterion.note IS
'Caution, such as that only its name was read';
COMMENT ON COLUMN criterion.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN criterion.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN criterion.locator IS
'Place in the source: table, box, section, paragraph or page part';
