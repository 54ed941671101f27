CREATE TABLE initiative (
    initiative_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    level_basis VARCHAR NOT NULL,
    cooperation_type VARCHAR NOT NULL,
    type_basis VARCHAR NOT NULL,
    route VARCHAR NOT NULL,
    route_basis VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL,
    started VARCHAR,
    ended VARCHAR,
    detail VARCHAR NOT NULL,
    outcome VARCHAR,
    anchor VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE initiative IS 'One row is a case of cooperation named in a document: a meeting, a series of meetings, a body, programme, campaign, training, consultation or practice.';
COMMENT ON COLUMN initiative.initiative_id IS
'Key, kebab-case';
COMMENT ON COLUMN initiative.title IS
'Name of the case, in the field''s words';
COMMENT ON COLUMN initiative.kind IS
'meeting, meeting series, body, programme, campaign, training, consultation, company practice, service, agreement, law-making, network, fund, plan, study, tool, or complaint mechanism';
COMMENT ON COLUMN initiative.level IS
'national, bilateral, regional, interregional or international';
COMMENT ON COLUMN initiative.level_basis IS
'document (the document itself says so) or inferred (by the product''s rule, see docs/classification.md)';
COMMENT ON COLUMN initiative.cooperation_type IS
'discussion, consultation or collaboration';
COMMENT ON COLUMN initiative.type_basis IS
'document (the document itself says so) or inferred (by the product''s rule, see docs/classification.md)';
COMMENT ON COLUMN initiative.route IS
'existing structures, central body, public-private, memorandum between agencies of government, between states, ASEAN, social partners, civil society network, employers and supply chain, self-regulation of agencies, forum, consultative process, or not stated';
COMMENT ON COLUMN initiative.route_basis IS
'document (the document itself says so) or inferred (by the product''s rule, see docs/classification.md)';
COMMENT ON COLUMN initiative.place_code IS
'Country, or group of countries; place.place_code';
COMMENT ON COLUMN initiative.started IS
'Start or date, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN initiative.ended IS
'End, ISO 8601 with its precision kept; empty where not stated or still running';
COMMENT ON COLUMN initiative.detail IS
'What it is, in our words, one or two sentences';
COMMENT ON COLUMN initiative.outcome IS
'What came of it, if the document states it; empty otherwise';
COMMENT ON COLUMN initiative.anchor IS
'Two to six consecutive words printed in the document at the locator, by which a reader finds the place';
COMMENT ON COLUMN initiative.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN initiative.locator IS
'Place in the source: table, box, section, paragraph or page part';
