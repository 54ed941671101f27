-- What each Member State has done about each treaty; where no page was found, the act is empty, which does not mean
-- that it was not ratified. Of several acts the furthest stands. Asked by Commitments and A country.
WITH acts AS (
    SELECT
        place_code,
        instrument_id,
        arg_min(action, list_position(['ratified', 'acceded', 'signed', 'not ratified'], action)) AS action,
        arg_min(acted_on, list_position(['ratified', 'acceded', 'signed', 'not ratified'], action))
            FILTER (WHERE acted_on IS NOT NULL) AS acted_on,
        bool_or(action IN ('ratified', 'acceded')) AND bool_or(action = 'not ratified') AS disputed,
        string_agg(DISTINCT note, '; ' ORDER BY note) AS note,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id,
        string_agg(DISTINCT locator, '; ' ORDER BY locator) AS locator
    FROM ratification
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
    coalesce(a.disputed, false) AS disputed,
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
