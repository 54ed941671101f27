CREATE TABLE agency_ranking (
    agency_id VARCHAR NOT NULL,
    cycle_id VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    cycle_basis VARCHAR NOT NULL,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agency_ranking IS 'One row is one agency''s published grade in one cycle. A self-selected sample: never used for a distribution.';
COMMENT ON COLUMN agency_ranking.agency_id IS
'agency.agency_id';
COMMENT ON COLUMN agency_ranking.cycle_id IS
'assessment_cycle.cycle_id';
COMMENT ON COLUMN agency_ranking.grade IS
'grade_scale.grade';
COMMENT ON COLUMN agency_ranking.basis IS
'news report, company notice, embassy page, or derived';
COMMENT ON COLUMN agency_ranking.cycle_basis IS
'stated (the source names the cycle) or inferred';
COMMENT ON COLUMN agency_ranking.note IS
'Why it may be doubted';
COMMENT ON COLUMN agency_ranking.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN agency_ranking.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN agency_ranking.locator IS
'Place in the source: table, box, section, paragraph or page part';
