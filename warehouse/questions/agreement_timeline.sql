-- One row per dated instrument and per dated event of an instrument. Asked by Agreements.
WITH chosen AS (
    SELECT
        a.agreement_id,
        a.listed_code,
        l.name AS listed,
        c.name AS counterpart,
        a.instrument,
        a.sector,
        a.year_signed,
        a.status,
        a.doubt,
        a.source_id,
        a.locator
    FROM agreement AS a
    INNER JOIN place AS l ON a.listed_code = l.place_code
    INNER JOIN place AS c ON a.counterpart_code = c.place_code
    WHERE
        (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
        AND (a.series = $series OR $series IS NULL)
        AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
)

SELECT
    listed_code,
    listed,
    counterpart,
    agreement_id,
    year_signed AS year,
    CASE status WHEN 'signed' THEN 'signed' WHEN 'in process' THEN 'dated, in process' ELSE status END AS what,
    concat_ws(', ', instrument, sector) AS detail,
    doubt,
    source_id,
    locator
FROM chosen
WHERE year_signed IS NOT NULL
UNION ALL
SELECT
    chosen.listed_code,
    chosen.listed,
    chosen.counterpart,
    chosen.agreement_id,
    e.year,
    e.event,
    coalesce(e.note, ''),
    NULL,
    e.source_id,
    e.locator
FROM agreement_event AS e
INNER JOIN chosen ON e.agreement_id = chosen.agreement_id
WHERE e.year IS NOT NULL
ORDER BY listed, counterpart, year, what, agreement_id
