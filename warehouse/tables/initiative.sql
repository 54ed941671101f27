CREATE TABLE initiative (
    initiative_id VARCHAR PRIMARY KEY CHECK (is_key(initiative_id)),
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN (
            'meeting', 'meeting series', 'body', 'programme', 'campaign', 'training', 'consultation',
            'company practice', 'service', 'agreement', 'law-making', 'network', 'fund', 'plan', 'study',
            'tool', 'complaint mechanism'
        )
    ),
    level VARCHAR NOT NULL CHECK (
        level IN (
            'national', 'bilateral', 'regional', 'interregional', 'international'
        )
    ),
    level_basis VARCHAR NOT NULL CHECK (is_basis(level_basis)),
    cooperation_type VARCHAR NOT NULL CHECK (
        cooperation_type IN (
            'discussion', 'consultation', 'collaboration'
        )
    ),
    type_basis VARCHAR NOT NULL CHECK (is_basis(type_basis)),
    route VARCHAR NOT NULL CHECK (
        route IN (
            'existing structures', 'central body', 'public-private',
            'memorandum between agencies of government', 'between states', 'ASEAN', 'social partners',
            'civil society network', 'employers and supply chain', 'self-regulation of agencies', 'forum',
            'consultative process', 'not stated'
        )
    ),
    route_basis VARCHAR NOT NULL CHECK (is_basis(route_basis)),
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    started VARCHAR CHECK (is_iso_date(started)),
    ended VARCHAR CHECK (is_iso_date(ended)),
    detail VARCHAR NOT NULL,
    outcome VARCHAR,
    anchor VARCHAR NOT NULL,
    same_as VARCHAR REFERENCES initiative (initiative_id),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE initiative IS 'One row is a case of cooperation named in a document: a meeting, a series of meetings, a body, programme, campaign, training, consultation or practice.';
COMMENT ON COLUMN initiative.initiative_id IS
'Key';
COMMENT ON COLUMN initiative.title IS
'Name of the case, in the field''s words';
COMMENT ON COLUMN initiative.kind IS
'Kind of initiative';
COMMENT ON COLUMN initiative.level IS
'Between whom: within one country, between two, or wider';
COMMENT ON COLUMN initiative.level_basis IS
'Who says so: the document itself, or the rule of the product (docs/classification.md)';
COMMENT ON COLUMN initiative.cooperation_type IS
'How close the cooperation is';
COMMENT ON COLUMN initiative.type_basis IS
'Who says so: the document itself, or the rule of the product (docs/classification.md)';
COMMENT ON COLUMN initiative.route IS
'Through which structure it runs';
COMMENT ON COLUMN initiative.route_basis IS
'Who says so: the document itself, or the rule of the product (docs/classification.md)';
COMMENT ON COLUMN initiative.place_code IS
'Country, or group of countries';
COMMENT ON COLUMN initiative.started IS
'Start or date; empty where not stated';
COMMENT ON COLUMN initiative.ended IS
'End; empty where not stated or still running';
COMMENT ON COLUMN initiative.detail IS
'What it is, in our words, one or two sentences';
COMMENT ON COLUMN initiative.outcome IS
'What came of it, if the document states it; empty otherwise';
COMMENT ON COLUMN initiative.anchor IS
'Two to six consecutive words printed in the document at the locator, by which a reader finds the place';
COMMENT ON COLUMN initiative.same_as IS
'The row under which this case is counted and shown, where another document tells of the same case; empty in the row that is counted';
COMMENT ON COLUMN initiative.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN initiative.locator IS
'Place in the source: table, box, section, paragraph or page part';
