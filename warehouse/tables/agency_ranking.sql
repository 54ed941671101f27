CREATE TABLE agency_ranking (
    agency_id VARCHAR NOT NULL REFERENCES agency (agency_id),
    cycle_id VARCHAR NOT NULL REFERENCES assessment_cycle (cycle_id),
    grade VARCHAR NOT NULL,
    marks DOUBLE,
    score DOUBLE,
    basis VARCHAR NOT NULL CHECK (basis IN ('ranking table', 'news report', 'company notice', 'embassy page', 'derived')),
    cycle_basis VARCHAR NOT NULL CHECK (cycle_basis IN ('stated', 'inferred')),
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (agency_id, cycle_id)
);

COMMENT ON TABLE agency_ranking IS 'One row is one agency''s published grade in one cycle. Only the first cycle''s table names every agency; the others are a self-selected sample, never used for a distribution.';
COMMENT ON COLUMN agency_ranking.agency_id IS
'The agency';
COMMENT ON COLUMN agency_ranking.cycle_id IS
'The assessment cycle';
COMMENT ON COLUMN agency_ranking.grade IS
'Grade on the scale of the cycle';
COMMENT ON COLUMN agency_ranking.marks IS
'Sum of marks as published; empty where not published';
COMMENT ON COLUMN agency_ranking.score IS
'Score that the marks were converted to, as published; empty where not published';
COMMENT ON COLUMN agency_ranking.basis IS
'What kind of page gave the grade';
COMMENT ON COLUMN agency_ranking.cycle_basis IS
'Whether the source names the cycle';
COMMENT ON COLUMN agency_ranking.note IS
'Why it may be doubted';
COMMENT ON COLUMN agency_ranking.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN agency_ranking.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN agency_ranking.locator IS
'Place in the source: table, box, section, paragraph or page part';
