-- What each revision changed for one agency: before and after, who, when, from which file. Asked by Agency scorecard.
SELECT
    p.cycle_number AS cycle,
    p.revision,
    coalesce(i.text, c.subject_of_change) AS changed,
    c.before,
    c.after,
    c.who,
    c.changed_at,
    c.file,
    p.publication_id AS source_id,
    concat('revision ', p.revision, ', change of ', c.subject_of_change) AS locator
FROM ranking_change AS c
INNER JOIN ranking_publication AS p ON c.publication_id = p.publication_id
LEFT JOIN ranking_indicator AS i
    ON c.publication_id = i.publication_id AND c.subject_of_change = i.indicator_id
WHERE p.association_id = $association AND list_contains($records, c.agency_id)
ORDER BY p.published_at DESC, p.cycle_id, p.revision DESC, c.subject_of_change
