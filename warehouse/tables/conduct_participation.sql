CREATE TABLE conduct_participation (
    code_id VARCHAR NOT NULL,
    cycle_id VARCHAR,
    step VARCHAR NOT NULL,
    as_of VARCHAR,
    value DOUBLE,
    as_published VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE conduct_participation IS 'One row is a published number of agencies at one step of taking part in a code: licensed, signed, planned, assessed, ranked.';
COMMENT ON COLUMN conduct_participation.code_id IS
'conduct_code.code_id';
COMMENT ON COLUMN conduct_participation.cycle_id IS
'assessment_cycle.cycle_id; empty where the number belongs to no cycle';
COMMENT ON COLUMN conduct_participation.step IS
'licensed, members, signed, planned, assessed, ranked, not eligible, not rated, share of licensed agencies, share of workers deployed, moved up, moved down, enforced (the code was enforced on so many), or newly signed';
COMMENT ON COLUMN conduct_participation.as_of IS
'Date, year or interval it speaks of, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN conduct_participation.value IS
'The number; empty where the source prints only words';
COMMENT ON COLUMN conduct_participation.as_published IS
'The number as published, such as more than 60';
COMMENT ON COLUMN conduct_participation.unit IS
'agencies, percent, federations, companies, associations';
COMMENT ON COLUMN conduct_participation.note IS
'Caution';
COMMENT ON COLUMN conduct_participation.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN conduct_participation.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN conduct_participation.locator IS
'Place in the source: table, box, section, paragraph or page part';
