CREATE TABLE conduct_subject (
    code_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    subject VARCHAR NOT NULL,
    detail VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE conduct_subject IS 'One row is one subject of a code of conduct.';
COMMENT ON COLUMN conduct_subject.code_id IS
'conduct_code.code_id';
COMMENT ON COLUMN conduct_subject.number IS
'Position in the list as published; not a confirmed article number';
COMMENT ON COLUMN conduct_subject.subject IS
'The subject';
COMMENT ON COLUMN conduct_subject.detail IS
'What is known of it, in our words';
COMMENT ON COLUMN conduct_subject.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN conduct_subject.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN conduct_subject.locator IS
'Place in the source: table, box, section, paragraph or page part';
