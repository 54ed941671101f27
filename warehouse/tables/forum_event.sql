CREATE TABLE forum_event (
    forum_id VARCHAR NOT NULL REFERENCES forum (forum_id),
    number INTEGER,
    event VARCHAR NOT NULL,
    year INTEGER,
    held_on VARCHAR CHECK (is_iso_period(held_on)),
    city VARCHAR,
    place_code VARCHAR REFERENCES place (place_code),
    theme VARCHAR,
    note VARCHAR,
    counted_elsewhere BOOLEAN,
    announced BOOLEAN,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE forum_event IS 'One row is one session, meeting or milestone of a forum.';
COMMENT ON COLUMN forum_event.forum_id IS
'The forum';
COMMENT ON COLUMN forum_event.number IS
'Number of the session; empty where it has none';
COMMENT ON COLUMN forum_event.event IS
'What it is, such as 7th AFML';
COMMENT ON COLUMN forum_event.year IS
'Year; empty where not stated';
COMMENT ON COLUMN forum_event.held_on IS
'Date or interval; empty where not stated';
COMMENT ON COLUMN forum_event.city IS
'City; empty where not stated';
COMMENT ON COLUMN forum_event.place_code IS
'Country; empty where not stated';
COMMENT ON COLUMN forum_event.theme IS
'Theme, as published or in our words; empty where not found';
COMMENT ON COLUMN forum_event.note IS
'Caution, such as announced only';
COMMENT ON COLUMN forum_event.counted_elsewhere IS
'True where another source tells of the same session and its row, of the same forum and event, is the one that is counted';
COMMENT ON COLUMN forum_event.announced IS
'True where the source only announces it, so that it is not known to have been held';
COMMENT ON COLUMN forum_event.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN forum_event.locator IS
'Place in the source: table, box, section, paragraph or page part';
