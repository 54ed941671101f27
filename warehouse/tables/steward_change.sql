CREATE TABLE steward_change (
    change_id VARCHAR PRIMARY KEY CHECK (is_key(change_id)),
    position INTEGER NOT NULL UNIQUE,
    organisation_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    table_name VARCHAR NOT NULL CHECK (
        table_name IN ('source', 'agreement', 'agreement_event', 'agreement_provision', 'attache_post')
    ),
    kind VARCHAR NOT NULL CHECK (kind IN ('addition', 'correction', 'removal', 'withdrawal')),
    row_before VARCHAR,
    row_after VARCHAR,
    withdraws VARCHAR REFERENCES steward_change (change_id),
    reason VARCHAR,
    entered_by VARCHAR NOT NULL,
    approved_by VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    published_at VARCHAR NOT NULL CHECK (is_utc_moment(published_at)),
    CHECK (row_before IS NOT NULL OR row_after IS NOT NULL),
    CHECK (kind NOT IN ('correction', 'removal', 'withdrawal') OR reason IS NOT NULL)
);

COMMENT ON TABLE steward_change IS 'One row is one row of another table as a steward changed it: added, corrected, removed, or as it was before.';
COMMENT ON COLUMN steward_change.change_id IS
'Key: the organisation and a mark';
COMMENT ON COLUMN steward_change.position IS
'Place in the order of all changes of all stewards, from 1';
COMMENT ON COLUMN steward_change.organisation_id IS
'Organisation whose steward changed it';
COMMENT ON COLUMN steward_change.organisation IS
'Name of the organisation';
COMMENT ON COLUMN steward_change.table_name IS
'Table that the row stands in';
COMMENT ON COLUMN steward_change.kind IS
'Whether the row was added, corrected or removed, or an earlier change was withdrawn';
COMMENT ON COLUMN steward_change.row_before IS
'The row before, as JSON by column; empty where it was added';
COMMENT ON COLUMN steward_change.row_after IS
'The row after, as JSON by column; empty where it was removed';
COMMENT ON COLUMN steward_change.withdraws IS
'The change that was withdrawn; empty where none was';
COMMENT ON COLUMN steward_change.reason IS
'Why it was corrected, removed or withdrawn; empty where it was added';
COMMENT ON COLUMN steward_change.entered_by IS
'Code of the steward who entered it';
COMMENT ON COLUMN steward_change.approved_by IS
'Code of the second person, who approved it';
COMMENT ON COLUMN steward_change.author IS
'Code of the person who published it';
COMMENT ON COLUMN steward_change.message IS
'What was published, in the words of who published it';
COMMENT ON COLUMN steward_change.published_at IS
'When it was published, UTC';
