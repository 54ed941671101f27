-- Files of this folder are applied once each, in the order of their names.

-- An association of recruitment agencies that keeps its ranking here.
CREATE TABLE association (
    association_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    place_code TEXT NOT NULL,
    code_id TEXT NOT NULL
) STRICT;

-- The first to use this; others are added by a command.
INSERT INTO association
VALUES ('vamas', 'Vietnam Association of Manpower Supply (VAMAS)', 'VNM', 'vamas-2018');

-- A role that a person holds in an association.
CREATE TABLE member (
    association_id TEXT NOT NULL REFERENCES association,
    who TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('assessor', 'reviewer', 'publisher', 'administrator')),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (association_id, who, role)
) STRICT;

-- A local account, for associations without an identity provider.
CREATE TABLE account (
    who TEXT PRIMARY KEY,
    password_hash TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

-- Failed attempts to sign in, by the name that was typed, whether or not an account has it.
CREATE TABLE attempt (
    name_hash TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    locked_until TEXT NOT NULL
) STRICT;

-- A browser that is signed in. Only a hash of what its cookie holds is kept.
CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    who TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
) STRICT;

-- A version of a method, as it was imported. Never changed.
CREATE TABLE method (
    association_id TEXT NOT NULL REFERENCES association,
    method_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (association_id, method_id, version)
) STRICT;

-- A cycle: conduct.cycle.Cycle.
CREATE TABLE cycle (
    cycle_id TEXT PRIMARY KEY,
    association_id TEXT NOT NULL REFERENCES association,
    body TEXT NOT NULL
) STRICT;

-- An agency that the association ranks. A merged record points to the one that went on.
CREATE TABLE agency (
    association_id TEXT NOT NULL REFERENCES association,
    agency_id TEXT NOT NULL,
    name TEXT NOT NULL,
    merged_into TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (association_id, agency_id)
) STRICT;

-- A spelling that a person confirmed to mean an agency.
CREATE TABLE agency_name (
    association_id TEXT NOT NULL REFERENCES association,
    name TEXT NOT NULL,
    agency_id TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (association_id, name)
) STRICT;

-- One agency in one cycle: conduct.assessment.Assessment.
CREATE TABLE assessment (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (cycle_id, agency_id)
) STRICT;

-- What a person has typed and not yet saved: conduct.assessment.Entry.
CREATE TABLE working_copy (
    who TEXT NOT NULL,
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    body TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (who, cycle_id, agency_id)
) STRICT;

-- A declared conflict of interest: the person reviews and decides nothing of the agency in the cycle.
CREATE TABLE conflict (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    PRIMARY KEY (cycle_id, agency_id, who)
) STRICT;

-- The panel's decision on a cycle, before each of its revisions.
CREATE TABLE decision (
    decision_id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle,
    revision INTEGER NOT NULL,
    panel TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;

-- What an agency says on its grade: a statement, an appeal, and the outcome of an appeal.
CREATE TABLE reply (
    reply_id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('statement', 'appeal', 'outcome')),
    text TEXT NOT NULL,
    said_on TEXT NOT NULL,
    who TEXT NOT NULL,
    entered_at TEXT NOT NULL
) STRICT;

-- A publication that waits for its time: everything that will be written, as it was approved.
CREATE TABLE scheduled (
    publication_id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle,
    due_at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- Every change: who, when, what before and after, from which file. Never changed.
CREATE TABLE journal (
    entry_id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    who TEXT NOT NULL,
    association_id TEXT NOT NULL,
    cycle_id TEXT NOT NULL,
    agency_id TEXT NOT NULL,
    action TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    file TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_stays_as_written BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
