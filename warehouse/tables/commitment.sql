CREATE TABLE commitment (
    commitment_id VARCHAR PRIMARY KEY CHECK (is_key(commitment_id)),
    instrument_id VARCHAR NOT NULL REFERENCES instrument (instrument_id),
    number VARCHAR,
    position INTEGER NOT NULL,
    addressee VARCHAR NOT NULL CHECK (
        addressee IN (
            'origin states', 'destination states', 'all member states', 'signatory states', 'ASEAN bodies',
            'ASEAN and Japan', 'Japan', 'governments and social partners', 'companies', 'recruitment agencies',
            'civil society', 'dialogue partners', 'everyone'
        )
    ),
    level VARCHAR NOT NULL CHECK (level IN ('national', 'bilateral', 'regional', 'all levels', 'not stated')),
    topic VARCHAR NOT NULL CHECK (
        topic IN (
            'recruitment and fees', 'employment conditions', 'information and training', 'data',
            'complaints and justice', 'trafficking', 'attachés and consular help', 'crisis',
            'return and reintegration', 'skills and recognition', 'social protection', 'irregular status',
            'dialogue and cooperation', 'follow-up and monitoring', 'remittances', 'women and children',
            'public image', 'policy coherence', 'rights and dignity'
        )
    ),
    promise VARCHAR NOT NULL,
    note VARCHAR,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE commitment IS 'One row is one thing promised, recommended, required or named as a challenge.';
COMMENT ON COLUMN commitment.commitment_id IS
'Key, such as cebu-2007-a';
COMMENT ON COLUMN commitment.instrument_id IS
'The instrument it is part of';
COMMENT ON COLUMN commitment.number IS
'Number or letter in the instrument; empty where it has none';
COMMENT ON COLUMN commitment.position IS
'Order in the instrument';
COMMENT ON COLUMN commitment.addressee IS
'To whom it is addressed';
COMMENT ON COLUMN commitment.level IS
'Level at which it is to be done';
COMMENT ON COLUMN commitment.topic IS
'What it is about';
COMMENT ON COLUMN commitment.promise IS
'What is promised or recommended, in our words';
COMMENT ON COLUMN commitment.note IS
'Caution, such as topic only: text not found';
COMMENT ON COLUMN commitment.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN commitment.locator IS
'Place in the source: table, box, section, paragraph or page part';
