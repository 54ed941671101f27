-- Sessions, meetings and milestones of forums. Asked by Forums and A country.
-- A session with a number that several sources tell of is one row: dates and place as the source with the most exact
-- date gives them, a page of the forum before a document that mentions it; every note stands.
WITH told AS (
    SELECT
        e.*,
        row_number() OVER (
            PARTITION BY e.forum_id, e.event, coalesce(e.number::VARCHAR, concat(e.source_id, e.year, e.locator))
            ORDER BY s.kind = 'document', len(coalesce(e.held_on, '')) DESC, e.source_id
        ) AS preference
    FROM forum_event AS e
    INNER JOIN source AS s ON e.source_id = s.source_id
),

event AS (
    SELECT
        forum_id,
        number,
        event,
        arg_min(year, preference) AS year,
        arg_min(held_on, preference) FILTER (WHERE held_on IS NOT NULL) AS held_on,
        arg_min(city, preference) FILTER (WHERE city IS NOT NULL) AS city,
        arg_min(place_code, preference) FILTER (WHERE place_code IS NOT NULL) AS place_code,
        arg_min(theme, preference) FILTER (WHERE theme IS NOT NULL) AS theme,
        string_agg(note, '; ' ORDER BY preference) AS note,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id,
        string_agg(DISTINCT locator, '; ' ORDER BY locator) AS locator
    FROM told
    GROUP BY
        forum_id,
        number,
        event,
        CASE WHEN number IS NULL THEN concat(source_id, year, locator) END
)

SELECT
    f.forum_id,
    f.short_name AS forum,
    e.number,
    e.event,
    e.year,
    e.held_on,
    e.city,
    p.name AS place,
    e.theme,
    e.note,
    e.source_id,
    e.locator
FROM event AS e
INNER JOIN forum AS f ON e.forum_id = f.forum_id
LEFT JOIN place AS p ON e.place_code = p.place_code
WHERE (e.forum_id = $forum OR $forum IS NULL) AND (e.place_code = $country OR $country IS NULL)
ORDER BY forum, e.year NULLS LAST, e.held_on, e.event
