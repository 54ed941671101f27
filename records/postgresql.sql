-- What a schema on a PostgreSQL server needs before the files of `records/tables` run in it: how many of them were
-- applied, the files that lie in a folder beside SQLite, and those functions of SQLite that they use.
CREATE TABLE state (seen BIGINT NOT NULL);
INSERT INTO state VALUES (0);

-- Evidence files under the SHA-256 of what is in them: records.kept_files.
CREATE TABLE kept_file (
    sha256 TEXT COLLATE "C" PRIMARY KEY,
    content BYTEA NOT NULL
);

CREATE FUNCTION hex(given BYTEA) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
'SELECT upper(encode(given, ''hex''))';

CREATE FUNCTION randomblob(length INTEGER) RETURNS BYTEA LANGUAGE sql VOLATILE AS
'SELECT substring(string_agg(uuid_send(gen_random_uuid()), ''''), 1, length) FROM generate_series(0, length / 16)';

CREATE FUNCTION json_valid(given TEXT) RETURNS BOOLEAN LANGUAGE plpgsql IMMUTABLE AS
'BEGIN PERFORM given::JSON; RETURN true; EXCEPTION WHEN OTHERS THEN RETURN false; END';

CREATE FUNCTION json_extract(given TEXT, path TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
'SELECT given::JSON #>> string_to_array(substr(path, 3), ''.'')';
