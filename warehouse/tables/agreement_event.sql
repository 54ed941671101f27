CREATE TABLE agreement_event (
    agreement_id VARCHAR NOT NULL REFERENCES agreement (agreement_id),
    event VARCHAR NOT NULL,
    year INTEGER,
    happened_on VARCHAR CHECK (is_iso_date(happened_on)),
    note VARCHAR,
    entered_by VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agreement_event IS 'One row is something that happened to an instrument after or beside its signature.';
COMMENT ON COLUMN agreement_event.agreement_id IS
'The agreement';
COMMENT ON COLUMN agreement_event.event IS
'renewed, updated, renewal under discussion, draft submitted, ban imposed, ban lifted, letter of intent, protocol signed, body established, fee increase proposed, criticised, extended, implementation plan, or other words of the field';
COMMENT ON COLUMN agreement_event.year IS
'Year of the event; empty where none is printed';
COMMENT ON COLUMN agreement_event.happened_on IS
'Date; empty where only a year or nothing is printed';
COMMENT ON COLUMN agreement_event.note IS
'What happened, in our words';
COMMENT ON COLUMN agreement_event.entered_by IS
'Organisation whose steward entered or corrected the row; empty where it was transcribed from a source';
COMMENT ON COLUMN agreement_event.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN agreement_event.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN agreement_event.locator IS
'Place in the source: table, box, section, paragraph or page part';
