CREATE TABLE commitment_progress (
    commitment_id VARCHAR NOT NULL REFERENCES commitment (commitment_id),
    place_code VARCHAR NOT NULL REFERENCES place (place_code),
    status VARCHAR NOT NULL CHECK (status IN ('before the promise', 'planned', 'begun', 'in place')),
    evidence_table VARCHAR NOT NULL CHECK (
        evidence_table IN (
            'agreement', 'agreement_event', 'agreement_provision', 'assessment_cycle', 'attache_post',
            'attache_service', 'attache_total', 'complaint_figure', 'complaint_mechanism', 'conduct_code',
            'evidence_provider', 'forum', 'forum_event', 'forum_member', 'instrument', 'key_figure',
            'mrc_centre'
        )
    ),
    evidence_id VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    evidence_date VARCHAR CHECK (is_iso_period(evidence_date)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE commitment_progress IS 'One row is a link from evidence in the warehouse to a commitment it answers. Without evidence there is no row, and no status.';
COMMENT ON COLUMN commitment_progress.commitment_id IS
'The commitment';
COMMENT ON COLUMN commitment_progress.place_code IS
'Country, or ASEAN for a regional answer';
COMMENT ON COLUMN commitment_progress.status IS
'How far it is, on the product''s own scale; evidence older than the commitment itself is before the promise and says nothing of what came of it';
COMMENT ON COLUMN commitment_progress.evidence_table IS
'Table that holds the evidence';
COMMENT ON COLUMN commitment_progress.evidence_id IS
'Value of the first column of that table in the row that is the evidence';
COMMENT ON COLUMN commitment_progress.reason IS
'Why this answers the commitment, and why this status, in our words';
COMMENT ON COLUMN commitment_progress.evidence_date IS
'Date or period of what the evidence tells; of its publication where it tells none; empty where neither is known';
COMMENT ON COLUMN commitment_progress.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN commitment_progress.locator IS
'Place in the source: table, box, section, paragraph or page part';
