CREATE TABLE grade_scale (
    scale_id VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    meaning VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE grade_scale IS 'One row is one grade of a scale. Grades are ordered within their scale only; no conversion between scales exists.';
COMMENT ON COLUMN grade_scale.scale_id IS
'vamas-letters or vamas-stars';
COMMENT ON COLUMN grade_scale.grade IS
'Label as published';
COMMENT ON COLUMN grade_scale.position IS
'Order within the scale, 1 is the highest';
COMMENT ON COLUMN grade_scale.meaning IS
'Word that goes with the grade; empty where none is published';
COMMENT ON COLUMN grade_scale.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN grade_scale.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN grade_scale.locator IS
'Place in the source: table, box, section, paragraph or page part';
