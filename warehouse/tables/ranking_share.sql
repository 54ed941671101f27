CREATE TABLE ranking_share (
    cycle_id VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    value DOUBLE,
    unit VARCHAR NOT NULL,
    as_published VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE ranking_share IS 'One row is one published part of a cycle''s distribution of grades.';
COMMENT ON COLUMN ranking_share.cycle_id IS
'assessment_cycle.cycle_id';
COMMENT ON COLUMN ranking_share.grade IS
'grade_scale.grade, or not eligible';
COMMENT ON COLUMN ranking_share.value IS
'Number or share; empty where the source prints only words';
COMMENT ON COLUMN ranking_share.unit IS
'agencies, or percent of assessed';
COMMENT ON COLUMN ranking_share.as_published IS
'As published, such as nearly one third';
COMMENT ON COLUMN ranking_share.note IS
'Doubt about the figure, such as a share that fits no whole number';
COMMENT ON COLUMN ranking_share.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN ranking_share.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN ranking_share.locator IS
'Place in the source: table, box, section, paragraph or page part';
