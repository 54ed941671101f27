CREATE TABLE ranking_reply (
    reply_id VARCHAR NOT NULL,
    association_id VARCHAR NOT NULL,
    cycle_id VARCHAR NOT NULL,
    agency_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    said_on VARCHAR,
    entered_by VARCHAR NOT NULL,
    published_at VARCHAR NOT NULL
);

COMMENT ON TABLE ranking_reply IS 'One row is something an agency said on its published grade, or what came of its appeal.';
COMMENT ON COLUMN ranking_reply.reply_id IS
'Key';
COMMENT ON COLUMN ranking_reply.association_id IS
'ranking_publication.association_id';
COMMENT ON COLUMN ranking_reply.cycle_id IS
'ranking_publication.cycle_id';
COMMENT ON COLUMN ranking_reply.agency_id IS
'ranking_agency.agency_id';
COMMENT ON COLUMN ranking_reply.kind IS
'statement, appeal, or outcome (of an appeal)';
COMMENT ON COLUMN ranking_reply.text IS
'What was said, in full';
COMMENT ON COLUMN ranking_reply.said_on IS
'Date on which it was said, ISO 8601';
COMMENT ON COLUMN ranking_reply.entered_by IS
'Person who entered it';
COMMENT ON COLUMN ranking_reply.published_at IS
'Moment of publication in UTC, ISO 8601 to the second';
