-- Whoever adds and corrects agreements and attaché posts is a steward. The list of roles is longer by this one.
CREATE TABLE member_of_today (
    association_id TEXT NOT NULL REFERENCES association,
    who TEXT NOT NULL,
    role TEXT NOT NULL
    CHECK (role IN ('assessor', 'reviewer', 'publisher', 'administrator', 'reporter', 'steward')),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (association_id, who, role)
) STRICT;

INSERT INTO member_of_today SELECT association_id, who, role, added_by, added_at FROM member;
DROP TABLE member;
ALTER TABLE member_of_today RENAME TO member;

-- A row of agreements or posts as a steward would have it, not published yet: stewards.entry.Entry, and who has it.
CREATE TABLE steward_draft (
    change_id TEXT PRIMARY KEY,
    association_id TEXT NOT NULL REFERENCES association,
    state TEXT NOT NULL CHECK (state IN ('taken in', 'under review', 'approved', 'given back')),
    body TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    sent_by TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
) STRICT;
