CREATE TABLE ranking_reply (
    reply_id VARCHAR PRIMARY KEY,
    association_id VARCHAR NOT NULL,
    cycle_id VARCHAR NOT NULL,
    agency_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('statement', 'appeal', 'outcome')),
    text VARCHAR NOT NULL,
    said_on VARCHAR CHECK (is_iso_date(said_on)),
    entered_by VARCHAR NOT NULL,
    published_at VARCHAR NOT NULL CHECK (is_utc_moment(published_at))
);

COMMENT ON TABLE ranking_reply IS 'One row is something an agency said on its published grade, or what came of its appeal.';
COMMENT ON COLUMN ranking_reply.reply_id IS
'Key';
COMMENT ON COLUMN ranking_reply.association_id IS
'The association';
COMMENT ON COLUMN ranking_reply.cycle_id IS
'The cycle';
COMMENT ON COLUMN ranking_reply.agency_id IS
'The agency';
COMMENT ON COLUMN ranking_reply.kind IS
'What is said: a statement, an appeal, or the outcome of an appeal';
COMMENT ON COLUMN ranking_reply.text IS
'What was said, in full';
COMMENT ON COLUMN ranking_reply.said_on IS
'Date on which it was said';
COMMENT ON COLUMN ranking_reply.entered_by IS
'Person who entered it';
COMMENT ON COLUMN ranking_reply.published_at IS
'Moment of publication';
