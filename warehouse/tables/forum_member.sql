CREATE TABLE forum_member (
    forum_id VARCHAR NOT NULL REFERENCES forum (forum_id),
    place_code VARCHAR REFERENCES place (place_code),
    party_id VARCHAR REFERENCES party (party_id),
    role VARCHAR NOT NULL CHECK (
        role IN (
            'member', 'host', 'chair', 'co-chair', 'steering group', 'assessment team', 'troika',
            'secretariat', 'signatory', 'participant', 'sponsor', 'destination member', 'not listed'
        )
    ),
    since VARCHAR CHECK (is_iso_period(since)),
    printed_as VARCHAR,
    detail VARCHAR,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE forum_member IS 'One row is one country or body in a forum, with its role.';
COMMENT ON COLUMN forum_member.forum_id IS
'The forum';
COMMENT ON COLUMN forum_member.place_code IS
'Country, territory or group that is the member; empty where the member is a body';
COMMENT ON COLUMN forum_member.party_id IS
'Body that is the member; empty where the member is a country';
COMMENT ON COLUMN forum_member.role IS
'Role in the forum; not listed only where a source names all its members, and this state is none of them, at the date of that list';
COMMENT ON COLUMN forum_member.since IS
'Date; empty where not stated';
COMMENT ON COLUMN forum_member.printed_as IS
'How the source prints the member, where that differs from the name on screen';
COMMENT ON COLUMN forum_member.detail IS
'What the source adds, in our words';
COMMENT ON COLUMN forum_member.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN forum_member.locator IS
'Place in the source: table, box, section, paragraph or page part';
