CREATE TABLE return_expectation (
    centre_id VARCHAR NOT NULL CHECK (is_key(centre_id)),
    version INTEGER NOT NULL,
    centre VARCHAR NOT NULL,
    country_code VARCHAR NOT NULL REFERENCES place (place_code),
    organisation_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    first_month VARCHAR NOT NULL CHECK (is_month(first_month)),
    day_due INTEGER CHECK (day_due BETWEEN 1 AND 28),
    decided_at VARCHAR NOT NULL CHECK (is_utc_moment(decided_at)),
    author VARCHAR NOT NULL,
    standing VARCHAR NOT NULL CHECK (standing IN ('official', 'practice')),
    PRIMARY KEY (centre_id, version)
);

COMMENT ON TABLE return_expectation IS 'One row is a decision from which month on returns of a centre are due, and by when. For a month, the one with the highest version that begins in it or before is in force.';
COMMENT ON COLUMN return_expectation.centre_id IS
'Key of the centre or office; that of mrc_centre where published material names it too';
COMMENT ON COLUMN return_expectation.version IS
'1 for the first row of a centre, and one more for each later one';
COMMENT ON COLUMN return_expectation.centre IS
'Name of the centre or office, as its organisation writes it';
COMMENT ON COLUMN return_expectation.country_code IS
'The country';
COMMENT ON COLUMN return_expectation.organisation_id IS
'Key of the organisation that collects its returns';
COMMENT ON COLUMN return_expectation.organisation IS
'Name of the organisation';
COMMENT ON COLUMN return_expectation.first_month IS
'First month for which this holds';
COMMENT ON COLUMN return_expectation.day_due IS
'Day of the following month by which a return is due; empty where none is expected any more';
COMMENT ON COLUMN return_expectation.decided_at IS
'Moment when it was decided';
COMMENT ON COLUMN return_expectation.author IS
'Person who decided it';
COMMENT ON COLUMN return_expectation.standing IS
'Whether it is official; practice is invented, for trying out';
