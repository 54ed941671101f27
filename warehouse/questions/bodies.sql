-- One row per body with the number of initiatives in which it takes part, among those asked for, the busiest first.
-- Asked by Cooperation.
WITH part AS (
    SELECT DISTINCT
        ip.party_id,
        coalesce(i.same_as, i.initiative_id) AS initiative_id,
        i.source_id,
        i.locator
    FROM initiative_party AS ip
    INNER JOIN initiative AS i ON ip.initiative_id = i.initiative_id
    WHERE list_contains($initiatives, coalesce(i.same_as, i.initiative_id)) OR $initiatives IS NULL
)

SELECT
    a.party_id,
    a.name AS body,
    a.kind AS body_kind,
    count(DISTINCT part.initiative_id)::INTEGER AS initiatives,
    string_agg(DISTINCT part.source_id, '; ' ORDER BY part.source_id) AS source_id,
    string_agg(DISTINCT part.locator, '; ' ORDER BY part.locator) AS locator
FROM part
INNER JOIN party AS a ON part.party_id = a.party_id
GROUP BY a.party_id, a.name, a.kind
ORDER BY initiatives DESC, body
