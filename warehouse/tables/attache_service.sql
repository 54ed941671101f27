CREATE TABLE attache_service (
    origin_code VARCHAR REFERENCES place (place_code),
    place_code VARCHAR REFERENCES place (place_code),
    service VARCHAR NOT NULL CHECK (
        service IN (
            'legal recourse and counselling', 'complaints and conciliation', 'workplace monitoring',
            'shelter', 'hotline', 'visits in prison and hospital', 'mediation', 'orientation and community',
            'capacity building', 'contract verification', 'joint bodies', 'evidence for agency assessment'
        )
    ),
    detail VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE attache_service IS 'One row is something a mission or its labour attachés do for workers.';
COMMENT ON COLUMN attache_service.origin_code IS
'Country of origin whose mission does it; empty where the source speaks of consulates in general';
COMMENT ON COLUMN attache_service.place_code IS
'Where it is done; empty where the source does not say';
COMMENT ON COLUMN attache_service.service IS
'Kind of service';
COMMENT ON COLUMN attache_service.detail IS
'What is done, in our words';
COMMENT ON COLUMN attache_service.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN attache_service.locator IS
'Place in the source: table, box, section, paragraph or page part';
