CREATE TABLE mrc_centre (
    centre_id VARCHAR PRIMARY KEY CHECK (is_key(centre_id)),
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (
        kind IN (
            'migrant worker resource centre', 'project target site', 'state centre', 'fishers'' centre',
            'one-stop shop', 'complaint counter', 'group of centres', 'other centre'
        )
    ),
    host VARCHAR,
    host_kind VARCHAR NOT NULL CHECK (
        host_kind IN (
            'government', 'trade union', 'employers and trade union', 'civil society', 'mixed', 'not stated'
        )
    ),
    country_code VARCHAR NOT NULL REFERENCES place (place_code),
    place_code VARCHAR REFERENCES place (place_code),
    place_printed VARCHAR,
    centres INTEGER,
    opened VARCHAR CHECK (is_iso_date(opened)),
    note VARCHAR,
    trust VARCHAR NOT NULL CHECK (is_trust(trust)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE mrc_centre IS 'One row is a migrant worker resource centre, a project target site, or another centre that serves migrant workers.';
COMMENT ON COLUMN mrc_centre.centre_id IS
'Key';
COMMENT ON COLUMN mrc_centre.name IS
'Name of the centre';
COMMENT ON COLUMN mrc_centre.kind IS
'Kind of centre; other centre where no source calls it a resource centre';
COMMENT ON COLUMN mrc_centre.host IS
'Who runs it; empty where not stated';
COMMENT ON COLUMN mrc_centre.host_kind IS
'Kind of body that hosts it';
COMMENT ON COLUMN mrc_centre.country_code IS
'The country';
COMMENT ON COLUMN mrc_centre.place_code IS
'Subdivision or city; empty where the source names none';
COMMENT ON COLUMN mrc_centre.place_printed IS
'Place as the source prints it';
COMMENT ON COLUMN mrc_centre.centres IS
'How many centres the row stands for; empty where the source gives no number';
COMMENT ON COLUMN mrc_centre.opened IS
'Opening date; empty where not available';
COMMENT ON COLUMN mrc_centre.note IS
'What the source adds, in our words';
COMMENT ON COLUMN mrc_centre.trust IS
'How far the row may be relied on';
COMMENT ON COLUMN mrc_centre.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN mrc_centre.locator IS
'Place in the source: table, box, section, paragraph or page part';
