-- What one agency said on its grades, and what came of its appeals. Asked by Agency scorecard.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    WHERE association_id = $association
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY revision DESC) = 1
)

SELECT
    n.cycle_number AS cycle,
    n.cycle_label AS label,
    r.kind,
    r.text,
    r.said_on,
    r.entered_by,
    r.published_at,
    n.publication_id AS source_id,
    concat('reply ', r.reply_id) AS locator
FROM ranking_reply AS r
INNER JOIN newest AS n ON r.cycle_id = n.cycle_id AND r.association_id = n.association_id
WHERE list_contains($records, r.agency_id)
ORDER BY n.cycle_number, n.cycle_id, r.said_on, r.published_at, r.reply_id
