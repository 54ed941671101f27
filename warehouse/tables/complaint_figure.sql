CREATE TABLE complaint_figure (
    figure_id VARCHAR NOT NULL,
    reporter VARCHAR NOT NULL,
    country_code VARCHAR NOT NULL,
    place_code VARCHAR,
    place_printed VARCHAR,
    measure VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    split VARCHAR NOT NULL,
    sex VARCHAR NOT NULL,
    period_start VARCHAR,
    period_end VARCHAR,
    value DOUBLE NOT NULL,
    qualifier VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    reported_on VARCHAR,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE complaint_figure IS 'One row is one published number about complaints or centres, in the vintage in which it was published.';
COMMENT ON COLUMN complaint_figure.figure_id IS
'Key, kebab-case';
COMMENT ON COLUMN complaint_figure.reporter IS
'Who reports the number';
COMMENT ON COLUMN complaint_figure.country_code IS
'Country, or the group of countries the number speaks of; place.place_code';
COMMENT ON COLUMN complaint_figure.place_code IS
'Subdivision or city; empty for national and regional numbers and where several places are named';
COMMENT ON COLUMN complaint_figure.place_printed IS
'Place as the source prints it';
COMMENT ON COLUMN complaint_figure.measure IS
'complaint_measure.measure';
COMMENT ON COLUMN complaint_figure.category IS
'What kind of complaint, channel, destination or group of workers; all where not split';
COMMENT ON COLUMN complaint_figure.split IS
'By what the category splits: none, complaint type, destination, place of origin, channel, migration status, group of workers, service, or stage';
COMMENT ON COLUMN complaint_figure.sex IS
'all, female, male or not recorded';
COMMENT ON COLUMN complaint_figure.period_start IS
'First day or month, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN complaint_figure.period_end IS
'Last day or month, ISO 8601 with its precision kept; empty where not stated';
COMMENT ON COLUMN complaint_figure.value IS
'The number';
COMMENT ON COLUMN complaint_figure.qualifier IS
'exact, about, more than, less than, or derived';
COMMENT ON COLUMN complaint_figure.unit IS
'Unit as published: cases, complaints, persons, percent, ISO 4217 currency, days, centres and so on';
COMMENT ON COLUMN complaint_figure.reported_on IS
'Date of the publication that carries it, ISO 8601 with its precision kept; tells vintages apart; empty where unknown';
COMMENT ON COLUMN complaint_figure.note IS
'Caution or conflict';
COMMENT ON COLUMN complaint_figure.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN complaint_figure.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN complaint_figure.locator IS
'Place in the source: table, box, section, paragraph or page part';
