CREATE TABLE ranking_bar (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    indicator_id VARCHAR NOT NULL,
    least VARCHAR NOT NULL CHECK (is_plain_decimal(least)),
    reason VARCHAR NOT NULL,
    PRIMARY KEY (publication_id, indicator_id),
    FOREIGN KEY (publication_id, indicator_id) REFERENCES ranking_indicator (publication_id, indicator_id)
);

COMMENT ON TABLE ranking_bar IS 'One row is one rule of the method by which too few points on one indicator make an agency not eligible.';
COMMENT ON COLUMN ranking_bar.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_bar.indicator_id IS
'The indicator';
COMMENT ON COLUMN ranking_bar.least IS
'Points below which the agency is not eligible, an exact decimal';
COMMENT ON COLUMN ranking_bar.reason IS
'Reason that is then given';
