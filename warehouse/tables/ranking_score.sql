CREATE TABLE ranking_score (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    agency_id VARCHAR NOT NULL,
    indicator_id VARCHAR NOT NULL,
    points VARCHAR CHECK (is_plain_decimal(points)),
    applicable BOOLEAN NOT NULL,
    evidence VARCHAR,
    assessor VARCHAR,
    PRIMARY KEY (publication_id, agency_id, indicator_id),
    FOREIGN KEY (publication_id, agency_id) REFERENCES ranking_grade (publication_id, agency_id),
    FOREIGN KEY (publication_id, indicator_id) REFERENCES ranking_indicator (publication_id, indicator_id)
);

COMMENT ON TABLE ranking_score IS 'One row is what one agency was given on one indicator in one published ranking. Notes of assessors are not published.';
COMMENT ON COLUMN ranking_score.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_score.agency_id IS
'The agency';
COMMENT ON COLUMN ranking_score.indicator_id IS
'The indicator';
COMMENT ON COLUMN ranking_score.points IS
'Points given, an exact decimal; empty where the indicator does not apply or was not scored';
COMMENT ON COLUMN ranking_score.applicable IS
'Whether the indicator applies to the agency';
COMMENT ON COLUMN ranking_score.evidence IS
'Kinds of evidence that the points rest on, joined by semicolons';
COMMENT ON COLUMN ranking_score.assessor IS
'Person who gave the points';
