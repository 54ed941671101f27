CREATE TABLE forum (
    forum_id VARCHAR PRIMARY KEY CHECK (is_key(forum_id)),
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN (
            'ASEAN forum', 'global forum', 'regional consultative process', 'interregional dialogue',
            'conference', 'confederation', 'civil society network', 'recognition arrangement',
            'qualifications framework', 'fund', 'plan', 'committee', 'centre'
        )
    ),
    level VARCHAR NOT NULL CHECK (level IN ('regional', 'interregional', 'international')),
    established VARCHAR CHECK (is_iso_period(established)),
    purpose VARCHAR NOT NULL,
    binding VARCHAR,
    themes VARCHAR,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE forum IS 'One row is a forum, consultative process, confederation, network or framework.';
COMMENT ON COLUMN forum.forum_id IS
'Key';
COMMENT ON COLUMN forum.name IS
'Full name of the forum';
COMMENT ON COLUMN forum.short_name IS
'Short name or abbreviation';
COMMENT ON COLUMN forum.kind IS
'Kind of forum';
COMMENT ON COLUMN forum.level IS
'Reach of its membership';
COMMENT ON COLUMN forum.established IS
'Date; empty where not stated';
COMMENT ON COLUMN forum.purpose IS
'What it is for, in our words';
COMMENT ON COLUMN forum.binding IS
'What the source says of how binding it is; empty where it says nothing';
COMMENT ON COLUMN forum.themes IS
'Themes it deals with, in our words; empty where not stated';
COMMENT ON COLUMN forum.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN forum.locator IS
'Place in the source: table, box, section, paragraph or page part';
