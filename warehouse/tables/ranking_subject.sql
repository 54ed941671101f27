CREATE TABLE ranking_subject (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    number INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    weight VARCHAR NOT NULL CHECK (is_plain_decimal(weight)),
    PRIMARY KEY (publication_id, number)
);

COMMENT ON TABLE ranking_subject IS 'One row is one subject of the method of a published ranking.';
COMMENT ON COLUMN ranking_subject.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_subject.number IS
'Number of the subject in the method';
COMMENT ON COLUMN ranking_subject.title IS
'Title of the subject';
COMMENT ON COLUMN ranking_subject.weight IS
'Weight of the subject in the result, an exact decimal';
