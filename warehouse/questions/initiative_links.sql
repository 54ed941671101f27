-- One row per pair of parties that take part in the same initiatives; those of up to twelve parties are
-- counted apart, because forty governments in one process say little about any two of them.
-- Asked by Cooperation.
WITH told AS (
    SELECT DISTINCT
        coalesce(t.same_as, t.initiative_id) AS initiative_id,
        ip.party_id
    FROM initiative_party AS ip
    INNER JOIN initiative AS t ON ip.initiative_id = t.initiative_id
),

part AS (
    SELECT
        told.initiative_id,
        told.party_id,
        i.title,
        i.source_id,
        i.locator,
        count(*) OVER (PARTITION BY told.initiative_id) AS bodies
    FROM told
    INNER JOIN initiative AS i ON told.initiative_id = i.initiative_id
    WHERE list_contains($initiatives, i.initiative_id)
)

SELECT
    a.name AS one,
    a.kind AS one_kind,
    b.name AS other,
    b.kind AS other_kind,
    count(*)::INTEGER AS together,
    count(*) FILTER (WHERE p.bodies <= 12)::INTEGER AS in_small_circles,
    string_agg(p.title, '; ' ORDER BY p.title) AS initiatives,
    string_agg(DISTINCT p.source_id, '; ' ORDER BY p.source_id) AS source_id,
    string_agg(DISTINCT p.locator, '; ' ORDER BY p.locator) AS locator
FROM part AS p
INNER JOIN part AS q ON p.initiative_id = q.initiative_id AND p.party_id < q.party_id
INNER JOIN party AS a ON p.party_id = a.party_id
INNER JOIN party AS b ON q.party_id = b.party_id
GROUP BY a.name, a.kind, b.name, b.kind
ORDER BY in_small_circles DESC, together DESC, one, other
