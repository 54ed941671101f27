CREATE TABLE ranking_bar (
    publication_id VARCHAR NOT NULL,
    indicator_id VARCHAR NOT NULL,
    least VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);

COMMENT ON TABLE ranking_bar IS 'One row is one rule of the method by which too few points on one indicator make an agency not eligible.';
COMMENT ON COLUMN ranking_bar.publication_id IS
'ranking_publication.publication_id';
COMMENT ON COLUMN ranking_bar.indicator_id IS
'ranking_indicator.indicator_id';
COMMENT ON COLUMN ranking_bar.least IS
'Points below which the agency is not eligible, an exact decimal';
COMMENT ON COLUMN ranking_bar.reason IS
'Reason that is then given';
