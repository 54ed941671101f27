CREATE TABLE mrc_centre (
    centre_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    host VARCHAR,
    host_kind VARCHAR NOT NULL,
    country_code VARCHAR NOT NULL,
    place_code VARCHAR,
    place_printed VARCHAR,
    centres INTEGER,
    opened VARCHAR,
    note VARCHAR,
    trust VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE mrc_centre IS 'One row is a migrant worker resource centre, a project target site, or another centre that serves migrant workers.';
COMMENT ON COLUMN mrc_centre.centre_id IS
'Key, kebab-case';
COMMENT ON COLUMN mrc_centre.name IS
'Name of the centre';
COMMENT ON COLUMN mrc_centre.kind IS
'migrant worker resource centre, project target site, state centre, fishers'' centre, one-stop shop, complaint counter, group of centres, or other centre (no source calls it a resource centre)';
COMMENT ON COLUMN mrc_centre.host IS
'Who runs it; empty where not stated';
COMMENT ON COLUMN mrc_centre.host_kind IS
'government, trade union, employers and trade union, civil society, mixed, or not stated';
COMMENT ON COLUMN mrc_centre.country_code IS
'place.place_code of the country';
COMMENT ON COLUMN mrc_centre.place_code IS
'place.place_code of the subdivision or city; empty where the source names none';
COMMENT ON COLUMN mrc_centre.place_printed IS
'Place as the source prints it';
COMMENT ON COLUMN mrc_centre.centres IS
'How many centres the row stands for; empty where the source gives no number';
COMMENT ON COLUMN mrc_centre.opened IS
'Opening date, ISO 8601 with its precision kept; empty where not available';
COMMENT ON COLUMN mrc_centre.note IS
'What the source adds, in our words';
COMMENT ON COLUMN mrc_centre.trust IS
'S printed in one of the five documents; A official page or release; B press quoting an official figure; C copy, company or NGO statement; D derived or inferred';
COMMENT ON COLUMN mrc_centre.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN mrc_centre.locator IS
'Place in the source: table, box, section, paragraph or page part';
