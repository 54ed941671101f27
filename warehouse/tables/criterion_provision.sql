CREATE TABLE criterion_provision (
    criterion_id VARCHAR NOT NULL REFERENCES criterion (criterion_id),
    topic VARCHAR NOT NULL CHECK (is_provision_topic(topic)),
    provision VARCHAR,
    reason VARCHAR NOT NULL,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE criterion_provision IS
'One row is a judgement of this product: a provision, or every one of a topic, answers a criterion.';
COMMENT ON COLUMN criterion_provision.criterion_id IS
'The criterion that is answered';
COMMENT ON COLUMN criterion_provision.topic IS
'Topic of the provisions that answer it, as agreement_provision has it';
COMMENT ON COLUMN criterion_provision.provision IS
'The provision that answers it, as agreement_provision words it; empty where every one of the topic does';
COMMENT ON COLUMN criterion_provision.reason IS
'Why it does';
COMMENT ON COLUMN criterion_provision.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN criterion_provision.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN criterion_provision.locator IS
'Place in the source: table, box, section, paragraph or page part';
