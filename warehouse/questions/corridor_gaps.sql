-- One row per corridor and thing that was looked for between its two ends and is not available: the row says what,
-- of the one country, and names the other. Both directions stand, unless instruments are on record for one alone:
-- then what is not available is on those. Asked by Corridors, A country and Search.
WITH named AS (
    SELECT
        n.gap_id,
        n.place_code AS one_code,
        p.country_code AS other_code,
        n.what,
        n.reason,
        n.source_id,
        n.locator
    FROM not_available AS n
    INNER JOIN place AS p ON regexp_matches(n.what, concat('\b', regexp_escape(p.name), '\b'))
    WHERE n.family = 'agreements' AND p.country_code <> n.place_code
),

recorded AS (
    SELECT DISTINCT
        origin_code,
        destination_code
    FROM corridor_instrument()
),

corridor AS (
    SELECT
        one_code AS origin_code,
        other_code AS destination_code,
        gap_id,
        what,
        reason,
        source_id,
        locator
    FROM named
    UNION
    SELECT
        other_code AS origin_code,
        one_code AS destination_code,
        gap_id,
        what,
        reason,
        source_id,
        locator
    FROM named
)

SELECT
    c.origin_code,
    o.name AS origin,
    c.destination_code,
    d.name AS destination,
    c.gap_id,
    c.what,
    c.reason,
    s.publisher,
    c.source_id,
    c.locator
FROM corridor AS c
INNER JOIN place AS o ON c.origin_code = o.place_code
INNER JOIN place AS d ON c.destination_code = d.place_code
INNER JOIN source AS s ON c.source_id = s.source_id
LEFT JOIN recorded AS there ON c.origin_code = there.origin_code AND c.destination_code = there.destination_code
LEFT JOIN recorded AS back ON c.origin_code = back.destination_code AND c.destination_code = back.origin_code
WHERE
    (there.origin_code IS NOT NULL OR back.origin_code IS NULL)
    AND (c.origin_code = $origin OR $origin IS NULL)
    AND (c.destination_code = $destination OR $destination IS NULL)
ORDER BY origin, destination, c.gap_id
