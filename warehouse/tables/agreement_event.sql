CREATE TABLE agreement_event (
    agreement_id VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    year INTEGER,
    happened_on VARCHAR,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agreement_event IS 'One row is something that happened to an instrument after or beside its signature.';
COMMENT ON COLUMN agreement_event.agreement_id IS
'agreement.agreement_id';
COMMENT ON COLUMN agreement_event.event IS
'renewed, updated, renewal under discussion, draft submitted, ban imposed, ban lifted, letter of intent, protocol signed, body established, fee increase proposed, criticised, extended, implementation plan, or other words of the field';
COMMENT ON COLUMN agreement_event.year IS
'Year of the event; empty where none is printed';
COMMENT ON COLUMN agreement_event.happened_on IS
'Date, ISO 8601 with its precision kept; empty where only a year or nothing is printed';
COMMENT ON COLUMN agreement_event.note IS
'What happened, in our words';
COMMENT ON COLUMN agreement_event.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN agreement_event.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN agreement_event.locator IS
'Place in the source: table, box, section, paragraph or page part';
