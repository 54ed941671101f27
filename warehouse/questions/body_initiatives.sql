-- One row per initiative in which one body takes part, among those asked for, with its part and who else takes part.
-- Asked by Cooperation.
WITH part AS (
    SELECT DISTINCT
        ip.party_id,
        ip.role,
        coalesce(i.same_as, i.initiative_id) AS initiative_id
    FROM initiative_party AS ip
    INNER JOIN initiative AS i ON ip.initiative_id = i.initiative_id
    WHERE list_contains($initiatives, coalesce(i.same_as, i.initiative_id)) OR $initiatives IS NULL
)

SELECT
    i.title,
    i.kind,
    i.level,
    i.cooperation_type,
    i.started,
    (
        SELECT string_agg(DISTINCT own.role, ', ' ORDER BY own.role)
        FROM part AS own
        WHERE own.initiative_id = i.initiative_id AND own.party_id = $body
    ) AS role,
    (
        SELECT string_agg(DISTINCT b.name, '; ' ORDER BY b.name)
        FROM part AS other
        INNER JOIN party AS b ON other.party_id = b.party_id
        WHERE other.initiative_id = i.initiative_id AND other.party_id <> $body
    ) AS taking_part,
    i.detail,
    i.outcome,
    i.source_id,
    i.locator
FROM initiative AS i
WHERE i.initiative_id IN (SELECT part.initiative_id FROM part WHERE part.party_id = $body)
ORDER BY i.started DESC NULLS LAST, i.title
