-- Whom a code stands for. Everything else that is kept names people by their codes, so that somebody who is
-- forgotten leaves a name that nobody can read any more: records.people. Entries of the journal that were
-- there before stay as they were written.
CREATE TABLE person (
    code TEXT PRIMARY KEY,
    who TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO person
SELECT
    'm-' || lower(hex(randomblob(4))),
    who
FROM (
    SELECT who FROM member
    UNION
    SELECT added_by FROM member
    UNION
    SELECT who FROM account
    UNION
    SELECT who FROM session
    UNION
    SELECT imported_by FROM method
    UNION
    SELECT decided_by FROM agency_name
    UNION
    SELECT who FROM working_copy
    UNION
    SELECT who FROM conflict
    UNION
    SELECT who FROM decision
    UNION
    SELECT who FROM reply
) AS named
WHERE who <> '';

UPDATE member SET who = (SELECT code FROM person AS p WHERE p.who = member.who)
WHERE who <> '';
UPDATE member SET added_by = (SELECT code FROM person AS p WHERE p.who = member.added_by)
WHERE added_by <> '';
UPDATE account SET who = (SELECT code FROM person AS p WHERE p.who = account.who)
WHERE who <> '';
UPDATE session SET who = (SELECT code FROM person AS p WHERE p.who = session.who)
WHERE who <> '';
UPDATE method SET imported_by = (SELECT code FROM person AS p WHERE p.who = method.imported_by)
WHERE imported_by <> '';
UPDATE agency_name SET decided_by = (SELECT code FROM person AS p WHERE p.who = agency_name.decided_by)
WHERE decided_by <> '';
UPDATE working_copy SET who = (SELECT code FROM person AS p WHERE p.who = working_copy.who)
WHERE who <> '';
UPDATE conflict SET who = (SELECT code FROM person AS p WHERE p.who = conflict.who)
WHERE who <> '';
UPDATE decision SET who = (SELECT code FROM person AS p WHERE p.who = decision.who)
WHERE who <> '';
UPDATE reply SET who = (SELECT code FROM person AS p WHERE p.who = reply.who)
WHERE who <> '';
