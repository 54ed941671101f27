CREATE TABLE initiative_tag (
    initiative_id VARCHAR NOT NULL,
    scheme VARCHAR NOT NULL,
    tag VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE initiative_tag IS 'One row is one ILO guideline or AFML theme that an initiative serves.';
COMMENT ON COLUMN initiative_tag.initiative_id IS
'initiative.initiative_id';
COMMENT ON COLUMN initiative_tag.scheme IS
'guideline (ILO Multilateral Framework, 1 to 6) or theme (the four themes of the AFML)';
COMMENT ON COLUMN initiative_tag.tag IS
'1 to 6; or policy development, recruitment and preparation, protection abroad, return and reintegration';
COMMENT ON COLUMN initiative_tag.basis IS
'document (the document itself says so) or inferred (by the product''s rule, see docs/classification.md)';
COMMENT ON COLUMN initiative_tag.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN initiative_tag.locator IS
'Place in the source: table, box, section, paragraph or page part';
