CREATE TABLE key_figure (
    figure_id VARCHAR PRIMARY KEY CHECK (is_key(figure_id)),
    theme VARCHAR NOT NULL CHECK (
        theme IN (
            'training', 'funds', 'reimbursement', 'membership', 'migrant stock', 'trafficking tiers',
            'campaigns', 'forums', 'skills recognition', 'missions', 'complaints', 'agencies', 'legislation',
            'meetings', 'recommendations', 'enterprise practice', 'employment', 'deployment',
            'recruitment costs', 'irregular migration', 'women migrants', 'health', 'remittances'
        )
    ),
    subject VARCHAR NOT NULL,
    measure VARCHAR NOT NULL,
    place_code VARCHAR REFERENCES place (place_code),
    counterpart_code VARCHAR REFERENCES place (place_code),
    value DOUBLE,
    value_high DOUBLE,
    as_published VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    period VARCHAR CHECK (is_iso_period(period)),
    note VARCHAR,
    counts VARCHAR CHECK (counts IN ('people, money or acts', 'items of a list')),
    trust VARCHAR CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE key_figure IS 'One row is any other number worth quoting from a document.';
COMMENT ON COLUMN key_figure.figure_id IS
'Key';
COMMENT ON COLUMN key_figure.theme IS
'What it is about';
COMMENT ON COLUMN key_figure.subject IS
'Whose or what number it is';
COMMENT ON COLUMN key_figure.measure IS
'What is measured, in our words';
COMMENT ON COLUMN key_figure.place_code IS
'Country, or group of countries, it speaks of; empty where none';
COMMENT ON COLUMN key_figure.counterpart_code IS
'Destination, where the figure speaks of the workers of place_code in one destination; empty otherwise';
COMMENT ON COLUMN key_figure.value IS
'The number, or the lower end of a range; empty where the figure is a class such as a tier';
COMMENT ON COLUMN key_figure.value_high IS
'Upper end of a range; empty otherwise';
COMMENT ON COLUMN key_figure.as_published IS
'The figure as published, with words such as over';
COMMENT ON COLUMN key_figure.unit IS
'Unit; ISO 4217 code for money';
COMMENT ON COLUMN key_figure.period IS
'Date or period it speaks of; empty where not stated';
COMMENT ON COLUMN key_figure.note IS
'What the reader should know';
COMMENT ON COLUMN key_figure.counts IS
'What is counted: people, money, acts or what else happened; or only the items, steps or days of a list in the document, which says how long the list is and nothing about the world';
COMMENT ON COLUMN key_figure.trust IS
'How far the row may be relied on; empty where it was read from one of the five documents';
COMMENT ON COLUMN key_figure.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN key_figure.locator IS
'Place in the source: table, box, section, paragraph or page part';
