CREATE TABLE forum_member (
    forum_id VARCHAR NOT NULL,
    place_code VARCHAR,
    party_id VARCHAR,
    role VARCHAR NOT NULL,
    since VARCHAR,
    printed_as VARCHAR,
    detail VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE forum_member IS 'One row is one country or body in a forum, with its role.';
COMMENT ON COLUMN forum_member.forum_id IS
'forum.forum_id';
COMMENT ON COLUMN forum_member.place_code IS
'Country, territory or group that is the member; empty where the member is a body';
COMMENT ON COLUMN forum_member.party_id IS
'Body that is the member; empty where the member is a country';
COMMENT ON COLUMN forum_member.role IS
'member, host, chair, co-chair, steering group, assessment team, troika, secretariat, signatory, participant, sponsor, or destination member';
COMMENT ON COLUMN forum_member.since IS
'Date, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN forum_member.printed_as IS
'How the source prints the member, where that differs from the name on screen';
COMMENT ON COLUMN forum_member.detail IS
'What the source adds, in our words';
COMMENT ON COLUMN forum_member.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN forum_member.locator IS
'Place in the source: table, box, section, paragraph or page part';
