CREATE TABLE agreement_provision (
    agreement_id VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    provision VARCHAR NOT NULL,
    holds VARCHAR NOT NULL,
    amount DOUBLE,
    unit VARCHAR,
    detail VARCHAR,
    article VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agreement_provision IS 'One row is one protection or rule that a source says an instrument contains, or says it lacks.';
COMMENT ON COLUMN agreement_provision.agreement_id IS
'agreement.agreement_id';
COMMENT ON COLUMN agreement_provision.topic IS
'fees, documents, contract, wages, rest, insurance and welfare, travel and return, joint body, complaints and legal aid, cooperation, or responsibilities';
COMMENT ON COLUMN agreement_provision.provision IS
'The protection or rule, in the field''s words';
COMMENT ON COLUMN agreement_provision.holds IS
'yes (the source says it is there) or no (the source says it is missing)';
COMMENT ON COLUMN agreement_provision.amount IS
'Amount, where one is printed';
COMMENT ON COLUMN agreement_provision.unit IS
'Unit of amount: ISO 4217 currency, percent of monthly wage, days, years, per week';
COMMENT ON COLUMN agreement_provision.detail IS
'Terms in our words';
COMMENT ON COLUMN agreement_provision.article IS
'Article or paragraph of the instrument, as the source cites it';
COMMENT ON COLUMN agreement_provision.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN agreement_provision.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN agreement_provision.locator IS
'Place in the source: table, box, section, paragraph or page part';
