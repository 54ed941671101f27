CREATE TABLE ranking_change (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    agency_id VARCHAR,
    subject_of_change VARCHAR NOT NULL,
    before VARCHAR,
    after VARCHAR,
    who VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL CHECK (is_utc_moment(changed_at)),
    file VARCHAR
);

COMMENT ON TABLE ranking_change IS 'One row is one value that a revision of a published ranking changed against the revision before it.';
COMMENT ON COLUMN ranking_change.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_change.agency_id IS
'The agency; empty where the change concerns the whole cycle';
COMMENT ON COLUMN ranking_change.subject_of_change IS
'Field or indicator_id that changed';
COMMENT ON COLUMN ranking_change.before IS
'Value in the revision before; empty where there was none';
COMMENT ON COLUMN ranking_change.after IS
'Value in this revision; empty where there is none';
COMMENT ON COLUMN ranking_change.who IS
'Person who made the change';
COMMENT ON COLUMN ranking_change.changed_at IS
'Moment of the change';
COMMENT ON COLUMN ranking_change.file IS
'Name of the file it came from; empty where it was entered by hand';
