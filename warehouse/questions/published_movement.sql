-- How each agency moved from one ranking to the next that its association published here on the same scale: up, down,
-- the same, new, left, or not eligible in one of them. Merged records count as the one that goes on.
-- Asked by Recruitment agencies and Agency scorecard.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY revision DESC) = 1
),

pair AS (
    SELECT
        *,
        lag(publication_id) OVER of_scale AS earlier_id,
        lag(cycle_number) OVER of_scale AS cycle_before,
        lag(cycle_label) OVER of_scale AS label_before
    FROM newest
    WINDOW of_scale AS (PARTITION BY association_id, scale_id ORDER BY cycle_number)
    QUALIFY earlier_id IS NOT NULL
),

graded AS (
    SELECT
        g.publication_id,
        coalesce(m.into_agency_id, g.agency_id) AS agency_id,
        max_by(a.name, g.agency_id = coalesce(m.into_agency_id, g.agency_id)) AS agency,
        min_by(g.grade, s.position) AS grade,
        min(s.position) AS position,
        string_agg(DISTINCT g.not_eligible, '; ') AS not_eligible,
        string_agg(DISTINCT g.decided_reason, '; ') AS decided_reason
    FROM ranking_grade AS g
    INNER JOIN ranking_publication AS p ON g.publication_id = p.publication_id
    INNER JOIN ranking_agency AS a ON g.publication_id = a.publication_id AND g.agency_id = a.agency_id
    LEFT JOIN merged_agency() AS m ON p.association_id = m.association_id AND g.agency_id = m.agency_id
    LEFT JOIN ranking_scale AS s ON g.publication_id = s.publication_id AND g.grade = s.grade
    GROUP BY g.publication_id, coalesce(m.into_agency_id, g.agency_id)
),

either AS (
    SELECT
        pair.publication_id,
        g.agency_id
    FROM pair
    INNER JOIN graded AS g ON g.publication_id IN (pair.publication_id, pair.earlier_id)
    GROUP BY pair.publication_id, g.agency_id
)

SELECT
    p.association,
    p.cycle_before,
    p.label_before,
    p.cycle_number AS cycle,
    p.cycle_label AS label,
    coalesce(n.agency, b.agency) AS agency,
    CASE WHEN b.agency_id IS NOT NULL THEN coalesce(b.grade, 'not eligible') END AS grade_before,
    CASE WHEN n.agency_id IS NOT NULL THEN coalesce(n.grade, 'not eligible') END AS grade,
    CASE
        WHEN b.agency_id IS NULL THEN 'new'
        WHEN n.agency_id IS NULL THEN 'left'
        WHEN n.grade IS NULL AND b.grade IS NULL THEN 'not eligible, as before'
        WHEN n.grade IS NULL THEN 'no longer eligible'
        WHEN b.grade IS NULL THEN 'eligible now'
        WHEN n.position < b.position THEN 'up'
        WHEN n.position > b.position THEN 'down'
        ELSE 'same'
    END AS moved,
    nullif(concat_ws('; ', n.not_eligible, n.decided_reason), '') AS reason,
    p.standing,
    p.revision,
    e.agency_id,
    'P' AS trust,
    p.publication_id AS source_id,
    concat('revision ', p.revision, ', row ', e.agency_id) AS locator
FROM either AS e
INNER JOIN pair AS p ON e.publication_id = p.publication_id
LEFT JOIN graded AS b ON p.earlier_id = b.publication_id AND e.agency_id = b.agency_id
LEFT JOIN graded AS n ON p.publication_id = n.publication_id AND e.agency_id = n.agency_id
ORDER BY p.association, p.cycle_number DESC, coalesce(n.position, b.position) NULLS LAST, agency
