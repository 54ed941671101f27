CREATE TABLE agreement_provision (
    agreement_id VARCHAR NOT NULL REFERENCES agreement (agreement_id),
    topic VARCHAR NOT NULL CHECK (is_provision_topic(topic)),
    provision VARCHAR NOT NULL,
    holds VARCHAR NOT NULL CHECK (holds IN ('yes', 'no')),
    amount DOUBLE,
    unit VARCHAR,
    detail VARCHAR,
    article VARCHAR,
    entered_by VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE agreement_provision IS 'One row is one protection or rule that a source says an instrument contains, or says it lacks.';
COMMENT ON COLUMN agreement_provision.agreement_id IS
'The agreement';
COMMENT ON COLUMN agreement_provision.topic IS
'What the provision is about';
COMMENT ON COLUMN agreement_provision.provision IS
'The protection or rule, in the field''s words';
COMMENT ON COLUMN agreement_provision.holds IS
'Whether the source says that it is there or that it is missing';
COMMENT ON COLUMN agreement_provision.amount IS
'Amount, where one is printed';
COMMENT ON COLUMN agreement_provision.unit IS
'Unit of amount: ISO 4217 currency, percent of monthly wage, days, years, per week';
COMMENT ON COLUMN agreement_provision.detail IS
'Terms in our words';
COMMENT ON COLUMN agreement_provision.article IS
'Article or paragraph of the instrument, as the source cites it';
COMMENT ON COLUMN agreement_provision.entered_by IS
'Organisation whose steward entered or corrected the row; empty where it was transcribed from a source';
COMMENT ON COLUMN agreement_provision.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN agreement_provision.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN agreement_provision.locator IS
'Place in the source: table, box, section, paragraph or page part';
