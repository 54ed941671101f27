-- Whoever takes in what centres return is a reporter. The list of roles is longer by this one.
CREATE TABLE member_of_today (
    association_id TEXT NOT NULL REFERENCES association,
    who TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('assessor', 'reviewer', 'publisher', 'administrator', 'reporter')),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (association_id, who, role)
) STRICT;

INSERT INTO member_of_today SELECT association_id, who, role, added_by, added_at FROM member;
DROP TABLE member;
ALTER TABLE member_of_today RENAME TO member;

-- A file that was brought in, as it was handed in.
CREATE TABLE return_file (
    association_id TEXT NOT NULL REFERENCES association,
    file_sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    who TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (association_id, file_sha256)
) STRICT;

-- What a centre returned for a month and is not published yet: returns.model.Return, and who has it.
CREATE TABLE return_draft (
    centre_id TEXT NOT NULL,
    month TEXT NOT NULL,
    association_id TEXT NOT NULL REFERENCES association,
    state TEXT NOT NULL CHECK (state IN ('taken in', 'under review', 'approved', 'given back')),
    body TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    sent_by TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (centre_id, month)
) STRICT;

-- Where an organisation's sheets have what, as a person corrected it once; recognised by its fingerprint.
CREATE TABLE return_layout (
    association_id TEXT NOT NULL REFERENCES association,
    fingerprint TEXT NOT NULL,
    body TEXT NOT NULL,
    who TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (association_id, fingerprint)
) STRICT;

-- Counts below this are not shown of an organisation's returns.
CREATE TABLE return_threshold (
    association_id TEXT PRIMARY KEY REFERENCES association,
    least INTEGER NOT NULL
) STRICT;
