CREATE TABLE agreement (
    agreement_id VARCHAR PRIMARY KEY CHECK (is_key(agreement_id)),
    listed_code VARCHAR NOT NULL REFERENCES place (place_code),
    counterpart_code VARCHAR NOT NULL REFERENCES place (place_code),
    workers_move VARCHAR NOT NULL CHECK (
        workers_move IN (
            'to counterpart', 'to listed country', 'between origin countries'
        )
    ),
    workers_move_basis VARCHAR NOT NULL CHECK (workers_move_basis IN ('printed', 'inferred')),
    instrument VARCHAR NOT NULL CHECK (
        instrument IN (
            'bilateral agreement', 'memorandum of understanding', 'memorandum of cooperation',
            'record of discussion', 'joint communique', 'declaration of intent',
            'inter-agency understanding', 'understanding with an association', 'not stated'
        )
    ),
    title VARCHAR,
    year_signed INTEGER,
    signed_on VARCHAR CHECK (is_iso_date(signed_on)),
    sector VARCHAR,
    status VARCHAR NOT NULL CHECK (status IN ('signed', 'in process')),
    status_detail VARCHAR,
    printed_as VARCHAR NOT NULL,
    series VARCHAR NOT NULL CHECK (series IN ('table 2', 'since 2010', 'text', 'dataset', 'steward')),
    doubt VARCHAR,
    entered_by VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agreement IS 'One row is one dated instrument, or one instrument in process or without a date, on labour migration between a country and a counterpart.';
COMMENT ON COLUMN agreement.agreement_id IS
'Key: listing country, counterpart, instrument and year, such as idn-mys-mou-2006';
COMMENT ON COLUMN agreement.listed_code IS
'Country under which the source lists the instrument';
COMMENT ON COLUMN agreement.counterpart_code IS
'The other party: a country, territory or subdivision';
COMMENT ON COLUMN agreement.workers_move IS
'In which direction workers move';
COMMENT ON COLUMN agreement.workers_move_basis IS
'Whether the source says so, or this product inferred it from the two countries'' roles elsewhere in the sources';
COMMENT ON COLUMN agreement.instrument IS
'Kind of instrument';
COMMENT ON COLUMN agreement.title IS
'Title or subject, in our words; empty where the source prints none';
COMMENT ON COLUMN agreement.year_signed IS
'Year printed as that of signature; empty where none is printed';
COMMENT ON COLUMN agreement.signed_on IS
'Date of signature; empty where only a year or nothing is printed';
COMMENT ON COLUMN agreement.sector IS
'Sector or group of workers covered; empty where not stated';
COMMENT ON COLUMN agreement.status IS
'Whether it is signed; says nothing about being in force';
COMMENT ON COLUMN agreement.status_detail IS
'What the source adds about its state, in our words';
COMMENT ON COLUMN agreement.printed_as IS
'How the source prints the counterpart and year, shortened to the entry itself';
COMMENT ON COLUMN agreement.series IS
'Where it is listed: Table 2 (instruments up to 2010 and those in process), public pages (since 2010), the running text only, a dataset that was added, or a steward who entered it';
COMMENT ON COLUMN agreement.doubt IS
'What speaks against the row as it is printed, in our words; it is drawn and counted with this doubt; empty where nothing does';
COMMENT ON COLUMN agreement.entered_by IS
'Organisation whose steward entered or corrected the row; empty where it was transcribed from a source';
COMMENT ON COLUMN agreement.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN agreement.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN agreement.locator IS
'Place in the source: table, box, section, paragraph or page part';
