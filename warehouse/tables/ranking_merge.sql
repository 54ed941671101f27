CREATE TABLE ranking_merge (
    association_id VARCHAR NOT NULL,
    agency_id VARCHAR NOT NULL,
    into_agency_id VARCHAR NOT NULL,
    decided_by VARCHAR NOT NULL,
    decided_at VARCHAR NOT NULL CHECK (is_utc_moment(decided_at)),
    PRIMARY KEY (association_id, agency_id)
);

COMMENT ON TABLE ranking_merge IS 'One row is a decision of an association that two of its records are one agency.';
COMMENT ON COLUMN ranking_merge.association_id IS
'The association';
COMMENT ON COLUMN ranking_merge.agency_id IS
'Record that ended';
COMMENT ON COLUMN ranking_merge.into_agency_id IS
'Record that goes on and under which both histories are read';
COMMENT ON COLUMN ranking_merge.decided_by IS
'Person who decided';
COMMENT ON COLUMN ranking_merge.decided_at IS
'Moment of the decision';
