-- Sessions, meetings and milestones of forums. Asked by Forums and A country.
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
FROM forum_event AS e
INNER JOIN forum AS f ON e.forum_id = f.forum_id
LEFT JOIN place AS p ON e.place_code = p.place_code
WHERE (e.forum_id = $forum OR $forum IS NULL) AND (e.place_code = $country OR $country IS NULL)
ORDER BY forum, e.year NULLS LAST, e.held_on, e.event
