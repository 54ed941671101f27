CREATE TABLE complaint_return (
    return_id VARCHAR PRIMARY KEY,
    organisation_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    centre_id VARCHAR NOT NULL CHECK (is_key(centre_id)),
    month VARCHAR NOT NULL CHECK (is_month(month)),
    version INTEGER NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('return', 'correction', 'undo')),
    completeness VARCHAR NOT NULL CHECK (completeness IN ('complete', 'partial', 'nil')),
    handed_in_at VARCHAR NOT NULL CHECK (is_utc_moment(handed_in_at)),
    sent_by VARCHAR NOT NULL,
    approved_by VARCHAR NOT NULL,
    published_at VARCHAR NOT NULL CHECK (is_utc_moment(published_at)),
    author VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    reason VARCHAR,
    restores INTEGER,
    file_name VARCHAR NOT NULL,
    file_sha256 VARCHAR NOT NULL,
    locator VARCHAR,
    threshold INTEGER NOT NULL,
    standing VARCHAR NOT NULL CHECK (standing IN ('official', 'practice')),
    UNIQUE (centre_id, month, version)
);

COMMENT ON TABLE complaint_return IS 'One row is one version of what a centre returned for one month. The version with the highest number is in force; earlier ones stay as they were.';
COMMENT ON COLUMN complaint_return.return_id IS
'Key: the centre_id, the month, -v and the version, such as prey-veng-2025-01-v1; the source of its cells';
COMMENT ON COLUMN complaint_return.organisation_id IS
'Key of the organisation that published it';
COMMENT ON COLUMN complaint_return.organisation IS
'Name of the organisation';
COMMENT ON COLUMN complaint_return.centre_id IS
'The centre; its name is in return_expectation';
COMMENT ON COLUMN complaint_return.month IS
'The month that it speaks of';
COMMENT ON COLUMN complaint_return.version IS
'1 for the first, and one more for each later one';
COMMENT ON COLUMN complaint_return.kind IS
'What kind of version it is: the first is a return, an undo brings an earlier version again';
COMMENT ON COLUMN complaint_return.completeness IS
'Whether it is complete, as the centre says; nil says that there was nothing to report';
COMMENT ON COLUMN complaint_return.handed_in_at IS
'Moment when its file was taken in';
COMMENT ON COLUMN complaint_return.sent_by IS
'Person who took it in and sent it for review';
COMMENT ON COLUMN complaint_return.approved_by IS
'Person who approved it, another than who sent it';
COMMENT ON COLUMN complaint_return.published_at IS
'Moment of publication';
COMMENT ON COLUMN complaint_return.author IS
'Person who published it';
COMMENT ON COLUMN complaint_return.message IS
'What the publisher says of it';
COMMENT ON COLUMN complaint_return.reason IS
'Why a correction or undo was made; empty for the first version';
COMMENT ON COLUMN complaint_return.restores IS
'Version that an undo brings back; empty otherwise';
COMMENT ON COLUMN complaint_return.file_name IS
'Name of the file that it was read from';
COMMENT ON COLUMN complaint_return.file_sha256 IS
'SHA-256 of the bytes of that file';
COMMENT ON COLUMN complaint_return.locator IS
'Sheets that it was read from; empty where it is nil';
COMMENT ON COLUMN complaint_return.threshold IS
'Counts below this are not shown; 0 shows all';
COMMENT ON COLUMN complaint_return.standing IS
'Whether it is official; practice is invented, for trying out';
