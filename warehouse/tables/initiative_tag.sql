CREATE TABLE initiative_tag (
    initiative_id VARCHAR NOT NULL REFERENCES initiative (initiative_id),
    scheme VARCHAR NOT NULL CHECK (scheme IN ('guideline', 'theme')),
    tag VARCHAR NOT NULL,
    basis VARCHAR NOT NULL CHECK (is_basis(basis)),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (initiative_id, scheme, tag),
    CHECK (CASE scheme WHEN 'guideline' THEN is_guideline(tag) ELSE is_theme(tag) END)
);

COMMENT ON TABLE initiative_tag IS 'One row is one ILO guideline or AFML theme that an initiative serves.';
COMMENT ON COLUMN initiative_tag.initiative_id IS
'The initiative';
COMMENT ON COLUMN initiative_tag.scheme IS
'What the tag belongs to: the guidelines of the ILO Multilateral Framework, or the themes of the AFML';
COMMENT ON COLUMN initiative_tag.tag IS
'Number of the guideline, or the theme';
COMMENT ON COLUMN initiative_tag.basis IS
'Who says so: the document itself, or the rule of the product (docs/classification.md)';
COMMENT ON COLUMN initiative_tag.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN initiative_tag.locator IS
'Place in the source: table, box, section, paragraph or page part';
