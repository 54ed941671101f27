CREATE TABLE self_regulation_point (
    kind VARCHAR NOT NULL CHECK (kind IN ('standard', 'doubt')),
    number INTEGER NOT NULL,
    point VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    locator VARCHAR NOT NULL,
    PRIMARY KEY (kind, number)
);

COMMENT ON TABLE self_regulation_point IS 'One row is a standard for self-regulation of agencies adopted by the ILO Governing Body, or a doubt about self-regulation.';
COMMENT ON COLUMN self_regulation_point.kind IS
'Whether it speaks for self-regulation or doubts it';
COMMENT ON COLUMN self_regulation_point.number IS
'Order in the document, within its kind';
COMMENT ON COLUMN self_regulation_point.point IS
'Short name';
COMMENT ON COLUMN self_regulation_point.detail IS
'What it says, in our words';
COMMENT ON COLUMN self_regulation_point.voice IS
'Who says it';
COMMENT ON COLUMN self_regulation_point.source_id IS
'Document or page the row was read from';
COMMENT ON COLUMN self_regulation_point.locator IS
'Place in the source: table, box, section, paragraph or page part';
