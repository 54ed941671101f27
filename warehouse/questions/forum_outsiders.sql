-- Member States that a list of all members of a forum does not name, with the date of that list. Asked by Forums.
SELECT
    f.forum_id,
    f.short_name AS forum,
    f.name AS forum_name,
    f.kind AS forum_kind,
    p.name AS member,
    TRUE AS is_asean_member,
    m.role,
    m.since,
    m.printed_as,
    m.detail,
    m.source_id,
    m.locator
FROM forum_member AS m
INNER JOIN forum AS f ON m.forum_id = f.forum_id
INNER JOIN place AS p ON m.place_code = p.place_code
WHERE m.role = 'not listed' AND (m.place_code = $country OR $country IS NULL)
ORDER BY forum, member, m.since
