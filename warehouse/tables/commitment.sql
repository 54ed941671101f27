CREATE TABLE commitment (
    commitment_id VARCHAR NOT NULL,
    instrument_id VARCHAR NOT NULL,
    number VARCHAR,
    position INTEGER NOT NULL,
    addressee VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    promise VARCHAR NOT NULL,
    note VARCHAR,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE commitment IS 'One row is one thing promised, recommended, required or named as a challenge.';
COMMENT ON COLUMN commitment.commitment_id IS
'Key, kebab-case, such as cebu-2007-a';
COMMENT ON COLUMN commitment.instrument_id IS
'instrument.instrument_id';
COMMENT ON COLUMN commitment.number IS
'Number or letter in the instrument; empty where it has none';
COMMENT ON COLUMN commitment.position IS
'Order in the instrument';
COMMENT ON COLUMN commitment.addressee IS
'origin states, destination states, all member states, ASEAN bodies, ASEAN and Japan, Japan, governments and social partners, companies, recruitment agencies, civil society, dialogue partners, or everyone';
COMMENT ON COLUMN commitment.level IS
'national, bilateral, regional, all levels or not stated';
COMMENT ON COLUMN commitment.topic IS
'recruitment and fees, employment conditions, information and training, data, complaints and justice, trafficking, attachés and consular help, crisis, return and reintegration, skills and recognition, social protection, irregular status, dialogue and cooperation, follow-up and monitoring, remittances, women and children, public image, policy coherence, or rights and dignity';
COMMENT ON COLUMN commitment.promise IS
'What is promised or recommended, in our words';
COMMENT ON COLUMN commitment.note IS
'Caution, such as topic only: text not found';
COMMENT ON COLUMN commitment.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN commitment.locator IS
'Place in the source: table, box, section, paragraph or page part';
