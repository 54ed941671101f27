-- What each Member State has done about each treaty; where no page was found, the act is empty, which does not mean
-- that it was not ratified. Of several acts the furthest stands, with its own date or none. Asked by A country,
-- Corridors and Commitments.
WITH ranked AS (
    SELECT
        *,
        list_position(['ratified', 'acceded', 'signed', 'not ratified'], action) AS distance
    FROM ratification
),

acts AS (
    SELECT
        place_code,
        instrument_id,
        first(action ORDER BY distance) AS action,
        first(acted_on ORDER BY distance) AS acted_on,
        bool_or(action IN ('ratified', 'acceded')) AND bool_or(action = 'not ratified') AS disputed,
        string_agg(DISTINCT note, '; ' ORDER BY note) AS note,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id,
        string_agg(DISTINCT locator, '; ' ORDER BY locator) AS locator
    FROM ranked
    GROUP BY place_code, instrument_id
)

SELECT
    m.name AS member,
    i.instrument_id,
    coalesce(i.short_name, i.name) AS treaty,
    i.name AS full_name,
    i.body,
    i.year,
    a.action,
    a.acted_on,
    coalesce(a.disputed, FALSE) AS disputed,
    a.note,
    coalesce(a.source_id, i.source_id) AS source_id,
    coalesce(a.locator, i.locator) AS locator
FROM place AS m
CROSS JOIN instrument AS i
LEFT JOIN acts AS a ON m.place_code = a.place_code AND i.instrument_id = a.instrument_id
WHERE
    m.asean_since IS NOT NULL
    AND i.kind = 'treaty'
    AND (m.place_code = $country OR $country IS NULL)
ORDER BY i.year, i.name, member
