-- An entry as it was saved by each version that changed it: what two people who work at the same time started
-- from. Of what was saved before, the last version is known.
CREATE TABLE entry_version (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (cycle_id, agency_id, version)
) STRICT;

INSERT INTO entry_version
SELECT cycle_id, agency_id, version, entry
FROM (
    SELECT cycle_id, agency_id, version, CASE WHEN json_valid(body) THEN json_extract(body, '$.entry') END AS entry
    FROM assessment
) AS saved
WHERE entry IS NOT NULL;
