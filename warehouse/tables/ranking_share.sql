CREATE TABLE ranking_share (
    cycle_id VARCHAR NOT NULL REFERENCES assessment_cycle (cycle_id),
    grade VARCHAR NOT NULL,
    value DOUBLE,
    unit VARCHAR NOT NULL CHECK (unit IN ('agencies', 'percent of assessed')),
    as_published VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE ranking_share IS 'One row is one published part of a cycle''s distribution of grades.';
COMMENT ON COLUMN ranking_share.cycle_id IS
'The assessment cycle';
COMMENT ON COLUMN ranking_share.grade IS
'Grade on the scale of the cycle, or not eligible';
COMMENT ON COLUMN ranking_share.value IS
'Number or share; empty where the source prints only words';
COMMENT ON COLUMN ranking_share.unit IS
'What the number is';
COMMENT ON COLUMN ranking_share.as_published IS
'As published, such as nearly one third';
COMMENT ON COLUMN ranking_share.note IS
'Doubt about the figure, such as a share that fits no whole number';
COMMENT ON COLUMN ranking_share.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN ranking_share.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN ranking_share.locator IS
'Place in the source: table, box, section, paragraph or page part';
