-- Members of forums with their roles; with `outside`, Member States that a list of all members does not name, since its
-- date. Asked by Forums and A country.
SELECT
    f.forum_id,
    f.short_name AS forum,
    f.name AS forum_name,
    f.kind AS forum_kind,
    coalesce(p.name, a.name) AS member,
    p.asean_since IS NOT NULL AS is_asean_member,
    m.role,
    m.since,
    m.printed_as,
    m.detail,
    m.source_id,
    m.locator
FROM forum_member AS m
INNER JOIN forum AS f ON m.forum_id = f.forum_id
LEFT JOIN place AS p ON m.place_code = p.place_code
LEFT JOIN party AS a ON m.party_id = a.party_id
WHERE
    (m.role = 'not listed') = coalesce($outside, FALSE)
    AND (m.forum_id = $forum OR $forum IS NULL)
    AND (m.place_code = $country OR $country IS NULL)
ORDER BY forum, member, m.role
