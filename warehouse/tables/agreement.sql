CREATE TABLE agreement (
    agreement_id VARCHAR NOT NULL,
    listed_code VARCHAR NOT NULL,
    counterpart_code VARCHAR NOT NULL,
    workers_move VARCHAR NOT NULL,
    workers_move_basis VARCHAR NOT NULL,
    instrument VARCHAR NOT NULL,
    title VARCHAR,
    year_signed INTEGER,
    signed_on VARCHAR,
    sector VARCHAR,
    status VARCHAR NOT NULL,
    status_detail VARCHAR,
    printed_as VARCHAR NOT NULL,
    series VARCHAR NOT NULL,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agreement IS 'One row is one dated instrument, or one instrument in process or without a date, on labour migration between a country and a counterpart.';
COMMENT ON COLUMN agreement.agreement_id IS
'Key: listing country, counterpart, instrument and year, such as idn-mys-mou-2006';
COMMENT ON COLUMN agreement.listed_code IS
'Country under which the source lists the instrument; place.place_code';
COMMENT ON COLUMN agreement.counterpart_code IS
'The other party: a country, territory or subdivision; place.place_code';
COMMENT ON COLUMN agreement.workers_move IS
'to counterpart, to listed country, or between origin countries';
COMMENT ON COLUMN agreement.workers_move_basis IS
'printed (the source says so) or inferred (by this product, from the two countries'' roles elsewhere in the sources)';
COMMENT ON COLUMN agreement.instrument IS
'bilateral agreement, memorandum of understanding, memorandum of cooperation, record of discussion, joint communique, declaration of intent, inter-agency understanding, or not stated';
COMMENT ON COLUMN agreement.title IS
'Title or subject, in our words; empty where the source prints none';
COMMENT ON COLUMN agreement.year_signed IS
'Year printed as that of signature; empty where none is printed';
COMMENT ON COLUMN agreement.signed_on IS
'Date of signature, ISO 8601 with its precision kept; empty where only a year or nothing is printed';
COMMENT ON COLUMN agreement.sector IS
'Sector or group of workers covered; empty where not stated';
COMMENT ON COLUMN agreement.status IS
'signed or in process; says nothing about being in force';
COMMENT ON COLUMN agreement.status_detail IS
'What the source adds about its state, in our words';
COMMENT ON COLUMN agreement.printed_as IS
'How the source prints the counterpart and year, shortened to the entry itself';
COMMENT ON COLUMN agreement.series IS
'table 2 (instruments up to 2010 and those in process), text (named in the running text only), or since 2010 (public pages)';
COMMENT ON COLUMN agreement.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN agreement.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN agreement.locator IS
'Place in the source: table, box, section, paragraph or page part';
