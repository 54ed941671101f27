-- Forums and processes. Asked by Overview and Forums.
SELECT
    f.forum_id,
    f.name,
    f.short_name,
    f.kind,
    f.level,
    f.established,
    f.purpose,
    f.binding,
    f.themes,
    (
        SELECT count(*) FROM forum_member AS m
        WHERE m.forum_id = f.forum_id AND m.role <> 'not listed'
    )::INTEGER AS members,
    (SELECT count(*) FROM forum_event AS e WHERE e.forum_id = f.forum_id)::INTEGER AS meetings,
    f.source_id,
    f.locator
FROM forum AS f
ORDER BY members DESC, f.name
