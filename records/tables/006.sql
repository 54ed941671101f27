-- A link by which an agency answers for itself in a cycle, without an account. There is one for each; only a
-- hash of what it holds is kept.
CREATE TABLE answer_link (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    due_at TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (cycle_id, agency_id)
) STRICT;

-- How far an agency is with its own assessment: conduct.self_assessment.
CREATE TABLE self_assessment (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'handed in', 'sent back')),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (cycle_id, agency_id)
) STRICT;

-- What an agency says of itself on one indicator, as it typed it, what it was asked, and its answer.
CREATE TABLE claim (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    points TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (cycle_id, agency_id, indicator_id)
) STRICT;

-- What an agency asks for or says on its published grade, until somebody of the association dealt with it.
CREATE TABLE agency_request (
    request_id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('correction', 'statement', 'appeal')),
    text TEXT NOT NULL,
    said_at TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    settled_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- A file that proves something on an indicator: a PDF or a photograph. What is in it lies in a folder beside the
-- records, under its SHA-256; of a removed one, this row stays.
CREATE TABLE evidence_file (
    file_id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpg')),
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    by_agency INTEGER NOT NULL CHECK (by_agency IN (0, 1)),
    brought_at TEXT NOT NULL,
    removed_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- How an association words its letters to agencies: text with blanks, see conduct.letters.
CREATE TABLE letter_template (
    association_id TEXT PRIMARY KEY REFERENCES association,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
