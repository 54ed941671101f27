CREATE TABLE commitment_progress (
    commitment_id VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    evidence_table VARCHAR NOT NULL,
    evidence_id VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE commitment_progress IS 'One row is a link from evidence in the warehouse to a commitment it answers. Without evidence there is no row, and no status.';
COMMENT ON COLUMN commitment_progress.commitment_id IS
'commitment.commitment_id';
COMMENT ON COLUMN commitment_progress.place_code IS
'Country, or asean for a regional answer; place.place_code';
COMMENT ON COLUMN commitment_progress.status IS
'planned, begun or in place: the product''s own scale';
COMMENT ON COLUMN commitment_progress.evidence_table IS
'Table of the warehouse that holds the evidence';
COMMENT ON COLUMN commitment_progress.evidence_id IS
'Key of the evidence in that table';
COMMENT ON COLUMN commitment_progress.reason IS
'Why this answers the commitment, and why this status, in our words';
COMMENT ON COLUMN commitment_progress.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN commitment_progress.locator IS
'Place in the source: table, box, section, paragraph or page part';
