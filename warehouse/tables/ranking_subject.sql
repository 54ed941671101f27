CREATE TABLE ranking_subject (
    publication_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    weight VARCHAR NOT NULL
);

COMMENT ON TABLE ranking_subject IS 'One row is one subject of the method of a published ranking.';
COMMENT ON COLUMN ranking_subject.publication_id IS
'ranking_publication.publication_id';
COMMENT ON COLUMN ranking_subject.number IS
'Number of the subject in the method';
COMMENT ON COLUMN ranking_subject.title IS
'Title of the subject';
COMMENT ON COLUMN ranking_subject.weight IS
'Weight of the subject in the result, an exact decimal';
