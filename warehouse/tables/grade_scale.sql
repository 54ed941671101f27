CREATE TABLE grade_scale (
    scale_id VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    meaning VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (scale_id, grade)
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
'How far the row may be relied on';
COMMENT ON COLUMN grade_scale.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN grade_scale.locator IS
'Place in the source: table, box, section, paragraph or page part';
