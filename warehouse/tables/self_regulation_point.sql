CREATE TABLE self_regulation_point (
    kind VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    point VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    locator VARCHAR NOT NULL
);

COMMENT ON TABLE self_regulation_point IS 'One row is a standard for self-regulation of agencies adopted by the ILO Governing Body, or a doubt about self-regulation.';
COMMENT ON COLUMN self_regulation_point.kind IS
'standard or doubt';
COMMENT ON COLUMN self_regulation_point.number IS
'Order in the document, within its kind';
COMMENT ON COLUMN self_regulation_point.point IS
'Short name';
COMMENT ON COLUMN self_regulation_point.detail IS
'What it says, in our words';
COMMENT ON COLUMN self_regulation_point.voice IS
'Who says it';
COMMENT ON COLUMN self_regulation_point.source_id IS
'Document or page the row was read from; source.source_id';
COMMENT ON COLUMN self_regulation_point.locator IS
'Place in the source: table, box, section, paragraph or page part';
