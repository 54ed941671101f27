CREATE TABLE ranking_agency (
    publication_id VARCHAR NOT NULL REFERENCES ranking_publication (publication_id),
    agency_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    former_names VARCHAR,
    licence VARCHAR,
    PRIMARY KEY (publication_id, agency_id)
);

COMMENT ON TABLE ranking_agency IS 'One row is one agency of a published ranking, by the name it had then.';
COMMENT ON COLUMN ranking_agency.publication_id IS
'The publication it belongs to';
COMMENT ON COLUMN ranking_agency.agency_id IS
'Key of the agency within the association';
COMMENT ON COLUMN ranking_agency.name IS
'Name of the agency';
COMMENT ON COLUMN ranking_agency.former_names IS
'Other names that a person confirmed to mean the agency, joined by semicolons';
COMMENT ON COLUMN ranking_agency.licence IS
'Number of its licence, as the association has it; empty where it gave none';
