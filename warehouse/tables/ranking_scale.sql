CREATE TABLE ranking_scale (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    grade VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    meaning VARCHAR,
    least VARCHAR CHECK (is_plain_decimal(least)),
    PRIMARY KEY (publication_id, grade),
    UNIQUE (publication_id, position)
);

COMMENT ON TABLE ranking_scale IS 'One row is one grade of the scale of a published ranking. Grades are ordered within their scale only.';
COMMENT ON COLUMN ranking_scale.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_scale.grade IS
'Label of the grade';
COMMENT ON COLUMN ranking_scale.position IS
'Order within the scale, 1 is the highest';
COMMENT ON COLUMN ranking_scale.meaning IS
'Word that goes with the grade';
COMMENT ON COLUMN ranking_scale.least IS
'Percent from which the grade is reached, an exact decimal; empty where only the panel gives it or grades have no score';
