-- Where the sources name nothing: guidelines and themes by Member State, among the initiatives asked for.
-- Asked by Cooperation.
WITH tag AS (
    SELECT DISTINCT
        scheme,
        tag
    FROM initiative_tag
),

involved AS (
    SELECT DISTINCT
        t.scheme,
        t.tag,
        coalesce(p.country_code, ap.country_code) AS country_code,
        coalesce(i.same_as, i.initiative_id) AS initiative_id,
        i.source_id,
        i.locator
    FROM initiative_tag AS t
    INNER JOIN initiative AS i ON t.initiative_id = i.initiative_id
    INNER JOIN place AS p ON i.place_code = p.place_code
    LEFT JOIN initiative_party AS ip ON i.initiative_id = ip.initiative_id AND p.country_code IS NULL
    LEFT JOIN party AS a ON ip.party_id = a.party_id
    LEFT JOIN place AS ap ON a.place_code = ap.place_code
    WHERE list_contains($initiatives, coalesce(i.same_as, i.initiative_id)) OR $initiatives IS NULL
)

SELECT
    m.name AS member,
    tag.scheme,
    tag.tag,
    count(DISTINCT involved.initiative_id)::INTEGER AS initiatives,
    string_agg(DISTINCT involved.source_id, '; ' ORDER BY involved.source_id) AS source_id,
    string_agg(DISTINCT involved.locator, '; ' ORDER BY involved.locator) AS locator
FROM place AS m
CROSS JOIN tag
LEFT JOIN involved
    ON m.place_code = involved.country_code AND tag.scheme = involved.scheme AND tag.tag = involved.tag
WHERE m.asean_since IS NOT NULL
GROUP BY m.name, tag.scheme, tag.tag
ORDER BY tag.scheme, tag.tag, member
