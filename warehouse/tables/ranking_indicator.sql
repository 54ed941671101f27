CREATE TABLE ranking_indicator (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    indicator_id VARCHAR NOT NULL,
    subject INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    most VARCHAR NOT NULL CHECK (is_plain_decimal(most)),
    weight VARCHAR NOT NULL CHECK (is_plain_decimal(weight)),
    evidence VARCHAR,
    PRIMARY KEY (publication_id, indicator_id),
    FOREIGN KEY (publication_id, subject) REFERENCES ranking_subject (publication_id, number)
);

COMMENT ON TABLE ranking_indicator IS 'One row is one indicator of the method of a published ranking.';
COMMENT ON COLUMN ranking_indicator.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_indicator.indicator_id IS
'Key of the indicator within the method';
COMMENT ON COLUMN ranking_indicator.subject IS
'Number of its subject';
COMMENT ON COLUMN ranking_indicator.text IS
'What is looked at';
COMMENT ON COLUMN ranking_indicator.most IS
'Most points that can be given, an exact decimal';
COMMENT ON COLUMN ranking_indicator.weight IS
'Weight within the subject, an exact decimal';
COMMENT ON COLUMN ranking_indicator.evidence IS
'Kinds of evidence that are accepted, joined by semicolons';
