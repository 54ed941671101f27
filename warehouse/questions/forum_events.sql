-- Sessions, meetings and milestones of forums. Asked by Forums and A country.
-- A session that several sources tell of is one row, with the sources and notes of all of them.
WITH also AS (
    SELECT
        forum_id,
        event,
        string_agg(note, '; ' ORDER BY source_id) AS note,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id,
        string_agg(DISTINCT locator, '; ' ORDER BY locator) AS locator
    FROM forum_event
    WHERE counted_elsewhere
    GROUP BY forum_id, event
)

SELECT
    e.forum_id,
    e.short_name AS forum,
    e.forum AS forum_name,
    e.number,
    e.event,
    e.year,
    e.held_on,
    e.city,
    e.place,
    e.theme,
    nullif(concat_ws('; ', e.note, a.note), '') AS note,
    e.announced,
    concat_ws('; ', e.source_id, a.source_id) AS source_id,
    concat_ws('; ', e.locator, a.locator) AS locator
FROM named_session() AS e
LEFT JOIN also AS a ON e.forum_id = a.forum_id AND e.event = a.event
WHERE
    e.counted_elsewhere IS NOT TRUE
    AND (e.forum_id = $forum OR $forum IS NULL)
    AND (e.place_code = $country OR $country IS NULL)
ORDER BY e.short_name, e.year NULLS LAST, e.held_on, e.event
