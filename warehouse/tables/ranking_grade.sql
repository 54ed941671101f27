CREATE TABLE ranking_grade (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    agency_id VARCHAR NOT NULL,
    grade VARCHAR,
    percent DOUBLE CHECK (percent BETWEEN 0 AND 100),
    computed_grade VARCHAR,
    decided_reason VARCHAR,
    not_eligible VARCHAR,
    assessed_on VARCHAR CHECK (is_iso_date(assessed_on)),
    assessors VARCHAR,
    reviewer VARCHAR,
    PRIMARY KEY (publication_id, agency_id),
    FOREIGN KEY (publication_id, agency_id) REFERENCES ranking_agency (publication_id, agency_id)
);

COMMENT ON TABLE ranking_grade IS 'One row is the result of one agency in one published ranking: a grade, or the reason why it has none.';
COMMENT ON COLUMN ranking_grade.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_grade.agency_id IS
'The agency';
COMMENT ON COLUMN ranking_grade.grade IS
'Grade on the scale of the publication; empty where the agency is not eligible';
COMMENT ON COLUMN ranking_grade.percent IS
'Result in percent, two places; empty where the method has no scores or none was given';
COMMENT ON COLUMN ranking_grade.computed_grade IS
'Grade that the points give; empty where there is none';
COMMENT ON COLUMN ranking_grade.decided_reason IS
'Why the panel gave another grade than the points; empty where it did not';
COMMENT ON COLUMN ranking_grade.not_eligible IS
'Reason why the agency is not ranked; empty where it is';
COMMENT ON COLUMN ranking_grade.assessed_on IS
'Date of the assessment';
COMMENT ON COLUMN ranking_grade.assessors IS
'Persons who entered the scores, joined by semicolons';
COMMENT ON COLUMN ranking_grade.reviewer IS
'Person who reviewed them and entered none of them';
