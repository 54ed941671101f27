CREATE TABLE complaint_figure (
    figure_id VARCHAR PRIMARY KEY CHECK (is_key(figure_id)),
    reporter VARCHAR NOT NULL,
    country_code VARCHAR NOT NULL REFERENCES place (place_code),
    place_code VARCHAR REFERENCES place (place_code),
    place_printed VARCHAR,
    measure VARCHAR NOT NULL REFERENCES complaint_measure (measure),
    category VARCHAR NOT NULL,
    split VARCHAR NOT NULL CHECK (
        split IN (
            'none', 'complaint type', 'destination', 'place of origin', 'channel', 'migration status',
            'group of workers', 'service', 'stage'
        )
    ),
    sex VARCHAR NOT NULL CHECK (sex IN ('all', 'female', 'male', 'not recorded')),
    period_start VARCHAR CHECK (is_iso_date(period_start)),
    period_end VARCHAR CHECK (is_iso_date(period_end)),
    value DOUBLE NOT NULL,
    qualifier VARCHAR NOT NULL CHECK (qualifier IN ('exact', 'about', 'more than', 'less than', 'derived')),
    unit VARCHAR NOT NULL,
    reported_on VARCHAR CHECK (is_iso_date(reported_on)),
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE complaint_figure IS 'One row is one published number about complaints or centres, in the vintage in which it was published.';
COMMENT ON COLUMN complaint_figure.figure_id IS
'Key';
COMMENT ON COLUMN complaint_figure.reporter IS
'Who reports the number';
COMMENT ON COLUMN complaint_figure.country_code IS
'Country, or the group of countries the number speaks of';
COMMENT ON COLUMN complaint_figure.place_code IS
'Subdivision or city; empty for national and regional numbers and where several places are named';
COMMENT ON COLUMN complaint_figure.place_printed IS
'Place as the source prints it';
COMMENT ON COLUMN complaint_figure.measure IS
'What is counted';
COMMENT ON COLUMN complaint_figure.category IS
'What kind of complaint, channel, destination or group of workers; all where not split';
COMMENT ON COLUMN complaint_figure.split IS
'By what the category splits';
COMMENT ON COLUMN complaint_figure.sex IS
'Sex of the persons counted';
COMMENT ON COLUMN complaint_figure.period_start IS
'First day or month; empty where not stated';
COMMENT ON COLUMN complaint_figure.period_end IS
'Last day or month; empty where not stated';
COMMENT ON COLUMN complaint_figure.value IS
'The number';
COMMENT ON COLUMN complaint_figure.qualifier IS
'How exact the number is';
COMMENT ON COLUMN complaint_figure.unit IS
'Unit as published: cases, complaints, persons, percent, ISO 4217 currency, days, centres and so on';
COMMENT ON COLUMN complaint_figure.reported_on IS
'Date of the publication that carries it; tells vintages apart; empty where unknown';
COMMENT ON COLUMN complaint_figure.note IS
'Caution or conflict';
COMMENT ON COLUMN complaint_figure.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN complaint_figure.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN complaint_figure.locator IS
'Place in the source: table, box, section, paragraph or page part';
