CREATE TABLE conduct_participation (
    code_id VARCHAR NOT NULL REFERENCES conduct_code (code_id),
    cycle_id VARCHAR REFERENCES assessment_cycle (cycle_id),
    step VARCHAR NOT NULL CHECK (
        step IN (
            'licensed', 'members', 'signed', 'planned', 'assessed', 'ranked', 'not eligible', 'not rated',
            'share of licensed agencies', 'share of workers deployed', 'moved up', 'moved down', 'enforced',
            'newly signed'
        )
    ),
    as_of VARCHAR CHECK (is_iso_period(as_of)),
    value DOUBLE,
    as_published VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE conduct_participation IS 'One row is a published number of agencies at one step of taking part in a code: licensed, signed, planned, assessed, ranked.';
COMMENT ON COLUMN conduct_participation.code_id IS
'The code';
COMMENT ON COLUMN conduct_participation.cycle_id IS
'The assessment cycle; empty where the number belongs to no cycle';
COMMENT ON COLUMN conduct_participation.step IS
'What was done or counted; enforced means that the code was enforced on so many';
COMMENT ON COLUMN conduct_participation.as_of IS
'Date, year or interval it speaks of; empty where not stated';
COMMENT ON COLUMN conduct_participation.value IS
'The number; empty where the source prints only words';
COMMENT ON COLUMN conduct_participation.as_published IS
'The number as published, such as more than 60';
COMMENT ON COLUMN conduct_participation.unit IS
'agencies, percent, federations, companies, associations';
COMMENT ON COLUMN conduct_participation.note IS
'Caution';
COMMENT ON COLUMN conduct_participation.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN conduct_participation.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN conduct_participation.locator IS
'Place in the source: table, box, section, paragraph or page part';
