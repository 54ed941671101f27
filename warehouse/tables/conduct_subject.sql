CREATE TABLE conduct_subject (
    code_id VARCHAR NOT NULL REFERENCES conduct_code (code_id),
    number INTEGER NOT NULL,
    subject VARCHAR NOT NULL,
    detail VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (code_id, number)
);

COMMENT ON TABLE conduct_subject IS 'One row is one subject of a code of conduct.';
COMMENT ON COLUMN conduct_subject.code_id IS
'The code';
COMMENT ON COLUMN conduct_subject.number IS
'Position in the list as published; not a confirmed article number';
COMMENT ON COLUMN conduct_subject.subject IS
'The subject';
COMMENT ON COLUMN conduct_subject.detail IS
'What is known of it, in our words';
COMMENT ON COLUMN conduct_subject.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN conduct_subject.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN conduct_subject.locator IS
'Place in the source: table, box, section, paragraph or page part';
