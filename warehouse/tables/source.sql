CREATE TABLE source (
    source_id VARCHAR PRIMARY KEY CHECK (is_key(source_id)),
    title VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    year INTEGER,
    published_on VARCHAR CHECK (is_iso_date(published_on)),
    kind VARCHAR NOT NULL CHECK (kind IN ('document', 'public page', 'dataset', 'reference data', 'product')),
    url VARCHAR,
    note VARCHAR,
    read_on VARCHAR CHECK (is_iso_date(read_on))
);

COMMENT ON TABLE source IS 'One row is a document, or a public page that a figure was read from.';
COMMENT ON COLUMN source.source_id IS
'Key';
COMMENT ON COLUMN source.title IS
'Title, in English where the page is in another language';
COMMENT ON COLUMN source.publisher IS
'Who published it';
COMMENT ON COLUMN source.year IS
'Year of publication; empty where the page is undated';
COMMENT ON COLUMN source.published_on IS
'Date of publication; empty where undated';
COMMENT ON COLUMN source.kind IS
'What kind of source it is: one of the five documents, a public page, a dataset that somebody added, reference data, or a rule of this product';
COMMENT ON COLUMN source.url IS
'Address that may be linked to; empty where the page is an unrelated copy or has no address';
COMMENT ON COLUMN source.note IS
'What a reader should know about the source, such as that it was seen as a copy';
COMMENT ON COLUMN source.read_on IS
'When it was read; empty where that was not kept';
