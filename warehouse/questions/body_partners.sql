-- One row per body that takes part in the same initiatives as one body, among those asked for, the closest first;
-- initiatives of up to twelve bodies are counted apart, as in initiative_links. Asked by Cooperation.
WITH part AS (
    SELECT DISTINCT
        ip.party_id,
        coalesce(i.same_as, i.initiative_id) AS initiative_id
    FROM initiative_party AS ip
    INNER JOIN initiative AS i ON ip.initiative_id = i.initiative_id
    WHERE list_contains($initiatives, coalesce(i.same_as, i.initiative_id)) OR $initiatives IS NULL
),

counted AS (
    SELECT
        *,
        count(*) OVER (PARTITION BY initiative_id) AS bodies
    FROM part
)

SELECT
    a.name AS body,
    a.kind AS body_kind,
    b.name AS other_body,
    b.kind AS other_kind,
    count(*)::INTEGER AS together,
    count(*) FILTER (WHERE p.bodies <= 12)::INTEGER AS in_small_circles,
    string_agg(i.title, '; ' ORDER BY i.title) AS initiatives,
    string_agg(DISTINCT i.source_id, '; ' ORDER BY i.source_id) AS source_id,
    string_agg(DISTINCT i.locator, '; ' ORDER BY i.locator) AS locator
FROM counted AS p
INNER JOIN counted AS q ON p.initiative_id = q.initiative_id AND p.party_id <> q.party_id
INNER JOIN initiative AS i ON p.initiative_id = i.initiative_id
INNER JOIN party AS a ON p.party_id = a.party_id
INNER JOIN party AS b ON q.party_id = b.party_id
WHERE p.party_id = $body
GROUP BY a.name, a.kind, b.name, b.kind
ORDER BY together DESC, in_small_circles DESC, other_body
