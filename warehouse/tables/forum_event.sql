CREATE TABLE forum_event (
    forum_id VARCHAR NOT NULL,
    number INTEGER,
    event VARCHAR NOT NULL,
    year INTEGER,
    held_on VARCHAR,
    city VARCHAR,
    place_code VARCHAR,
    theme VARCHAR,
    note VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE forum_event IS 'One row is one session, meeting or milestone of a forum.';
COMMENT ON COLUMN forum_event.forum_id IS
'forum.forum_id';
COMMENT ON COLUMN forum_event.number IS
'Number of the session; empty where it has none';
COMMENT ON COLUMN forum_event.event IS
'What it is, such as 7th AFML';
COMMENT ON COLUMN forum_event.year IS
'Year; empty where not stated';
COMMENT ON COLUMN forum_event.held_on IS
'Date or interval, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN forum_event.city IS
'City; empty where not stated';
COMMENT ON COLUMN forum_event.place_code IS
'Country; place.place_code; empty where not stated';
COMMENT ON COLUMN forum_event.theme IS
'Theme, as published or in our words; empty where not found';
COMMENT ON COLUMN forum_event.note IS
'Caution, such as announced only';
COMMENT ON COLUMN forum_event.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN forum_event.locator IS
'Place in the source: table, box, section, paragraph or page part';
