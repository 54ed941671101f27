-- Every revision in which one agency was ranked by its association, and its grade in each: none is lost.
-- Asked by Agency scorecard.
SELECT
    p.cycle_number AS cycle,
    p.cycle_label AS label,
    p.revision,
    p.kind,
    p.restores,
    coalesce(g.grade, 'not eligible') AS grade,
    p.standing,
    g.percent,
    p.author,
    p.published_at,
    p.message,
    p.reason,
    p.publication_id AS source_id,
    concat('revision ', p.revision, ', row ', g.agency_id) AS locator
FROM ranking_publication AS p
INNER JOIN ranking_grade AS g ON p.publication_id = g.publication_id
WHERE p.association_id = $association AND list_contains($records, g.agency_id)
ORDER BY p.published_at DESC, p.cycle_id, p.revision DESC, g.agency_id
