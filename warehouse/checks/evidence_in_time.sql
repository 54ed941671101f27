-- Evidence that ended before its commitment was made is before the promise, and no other evidence is.
WITH dated AS (
    SELECT
        p.*,
        split_part(coalesce(i.adopted_on, i.year::VARCHAR), '/', 1) AS promised,
        split_part(p.evidence_date, '/', -1) AS ended
    FROM commitment_progress AS p
    INNER JOIN commitment AS c ON p.commitment_id = c.commitment_id
    INNER JOIN instrument AS i ON c.instrument_id = i.instrument_id
),

-- Of two dates the one that is given less exactly says how exactly they can be compared.
compared AS (
    SELECT
        *,
        ended <> '..'
        AND left(ended, length(promised)) < left(promised, length(ended)) AS is_older
    FROM dated
)

SELECT
    commitment_id,
    place_code,
    evidence_table,
    evidence_id,
    status,
    evidence_date,
    promised
FROM compared
WHERE (status = 'before the promise') <> is_older
