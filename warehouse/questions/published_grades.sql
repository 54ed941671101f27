-- Every grade that associations themselves published here, by the newest revision of each cycle.
-- Asked by Recruitment agencies.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY revision DESC) = 1
)

SELECT
    a.name AS agency,
    n.association,
    n.cycle_number AS cycle,
    n.cycle_label AS label,
    n.scale_id,
    g.grade,
    g.not_eligible,
    g.percent,
    n.standing,
    n.revision,
    coalesce(n.listed_on, left(n.published_at, 10)) AS published_on,
    (
        SELECT count(*) FROM ranking_reply AS r
        WHERE r.cycle_id = n.cycle_id AND r.agency_id = g.agency_id
    )::INTEGER AS replies,
    'P' AS trust,
    n.publication_id AS source_id,
    concat('revision ', n.revision, ', row ', g.agency_id) AS locator
FROM newest AS n
INNER JOIN ranking_grade AS g ON n.publication_id = g.publication_id
INNER JOIN ranking_agency AS a ON g.publication_id = a.publication_id AND g.agency_id = a.agency_id
LEFT JOIN ranking_scale AS s ON g.publication_id = s.publication_id AND g.grade = s.grade
ORDER BY n.association, n.published_at, s.position NULLS LAST, agency
