CREATE TABLE ranking_publication (
    publication_id VARCHAR PRIMARY KEY,
    association_id VARCHAR NOT NULL,
    association VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    cycle_id VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('publication', 'correction', 'undo')),
    published_at VARCHAR NOT NULL CHECK (is_utc_moment(published_at)),
    author VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    reason VARCHAR,
    restores INTEGER,
    panel VARCHAR,
    decision VARCHAR,
    method_id VARCHAR NOT NULL,
    method_version INTEGER NOT NULL,
    method_title VARCHAR NOT NULL,
    standing VARCHAR NOT NULL CHECK (standing IN ('official', 'illustrative')),
    scale_id VARCHAR NOT NULL,
    code_id VARCHAR NOT NULL,
    cycle_number INTEGER NOT NULL,
    cycle_label VARCHAR NOT NULL,
    window_from VARCHAR CHECK (is_iso_date(window_from)),
    window_to VARCHAR CHECK (is_iso_date(window_to)),
    licensed INTEGER,
    planned INTEGER,
    listed_on VARCHAR CHECK (is_iso_date(listed_on)),
    partial BOOLEAN,
    public_cycle_id VARCHAR,
    UNIQUE (cycle_id, revision)
);

COMMENT ON TABLE ranking_publication IS 'One row is one revision of an association''s ranking of one cycle, published here. The revision with the highest number is in force; earlier ones stay as they were.';
COMMENT ON COLUMN ranking_publication.publication_id IS
'Key: the cycle_id, -r and the revision, such as vamas-7-r1';
COMMENT ON COLUMN ranking_publication.association_id IS
'Key of the association that published it';
COMMENT ON COLUMN ranking_publication.association IS
'Name of the association';
COMMENT ON COLUMN ranking_publication.place_code IS
'Country of the association';
COMMENT ON COLUMN ranking_publication.cycle_id IS
'Key of the cycle; never one of assessment_cycle, which holds what was read from public sources';
COMMENT ON COLUMN ranking_publication.revision IS
'1 for the first publication, and one more for each later one';
COMMENT ON COLUMN ranking_publication.kind IS
'What kind of revision it is: the first is a publication, an undo brings an earlier revision''s grades again';
COMMENT ON COLUMN ranking_publication.published_at IS
'Moment of publication';
COMMENT ON COLUMN ranking_publication.author IS
'Person who published it';
COMMENT ON COLUMN ranking_publication.message IS
'What the publisher says of it';
COMMENT ON COLUMN ranking_publication.reason IS
'Why a correction or undo was made; empty for the first publication';
COMMENT ON COLUMN ranking_publication.restores IS
'Revision whose grades an undo brings back; empty otherwise';
COMMENT ON COLUMN ranking_publication.panel IS
'Panel that decided';
COMMENT ON COLUMN ranking_publication.decision IS
'Decision of the panel in its own words';
COMMENT ON COLUMN ranking_publication.method_id IS
'Key of the method';
COMMENT ON COLUMN ranking_publication.method_version IS
'Version of the method';
COMMENT ON COLUMN ranking_publication.method_title IS
'Title of the method';
COMMENT ON COLUMN ranking_publication.standing IS
'Whether it is official; illustrative is a trial whose grades say nothing about an agency';
COMMENT ON COLUMN ranking_publication.scale_id IS
'Key of the scale of this ranking; its grades are in ranking_scale';
COMMENT ON COLUMN ranking_publication.code_id IS
'Edition of the code; conduct_code.code_id where the warehouse has it';
COMMENT ON COLUMN ranking_publication.cycle_number IS
'Number of the cycle';
COMMENT ON COLUMN ranking_publication.cycle_label IS
'Label of the cycle as the association writes it';
COMMENT ON COLUMN ranking_publication.window_from IS
'First day of the assessment';
COMMENT ON COLUMN ranking_publication.window_to IS
'Last day of the assessment';
COMMENT ON COLUMN ranking_publication.licensed IS
'Agencies licensed at the time; empty where the association gives none';
COMMENT ON COLUMN ranking_publication.planned IS
'Agencies planned to be assessed; empty where the association gives none';
COMMENT ON COLUMN ranking_publication.listed_on IS
'Day on which the association published this list elsewhere, where it is entered here as history; empty otherwise';
COMMENT ON COLUMN ranking_publication.partial IS
'Whether a list that is entered as history holds only a part of what was published then; empty for any other';
COMMENT ON COLUMN ranking_publication.public_cycle_id IS
'Cycle of assessment_cycle that a list which is entered as history is of; empty where public sources know none';
