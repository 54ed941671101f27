-- Every publication has a scale and agencies, each with a grade on that scale or the reason why it has none.
WITH finding AS (
    SELECT
        publication_id,
        NULL AS agency_id,
        'has no scale' AS found
    FROM ranking_publication
    WHERE publication_id NOT IN (SELECT publication_id FROM ranking_scale)
    UNION ALL
    SELECT
        publication_id,
        NULL,
        'has no agency'
    FROM ranking_publication
    WHERE publication_id NOT IN (SELECT publication_id FROM ranking_agency)
    UNION ALL
    SELECT
        coalesce(a.publication_id, g.publication_id),
        coalesce(a.agency_id, g.agency_id),
        'is not both named and graded'
    FROM ranking_agency AS a
    FULL OUTER JOIN ranking_grade AS g ON a.publication_id = g.publication_id AND a.agency_id = g.agency_id
    WHERE a.agency_id IS NULL OR g.agency_id IS NULL
    UNION ALL
    SELECT
        g.publication_id,
        g.agency_id,
        'has a grade that is not on the scale'
    FROM ranking_grade AS g
    LEFT JOIN ranking_scale AS s ON g.publication_id = s.publication_id AND g.grade = s.grade
    LEFT JOIN ranking_scale AS c ON g.publication_id = c.publication_id AND g.computed_grade = c.grade
    WHERE
        (g.grade IS NOT NULL AND s.grade IS NULL)
        OR (g.computed_grade IS NOT NULL AND c.grade IS NULL)
    UNION ALL
    SELECT
        publication_id,
        agency_id,
        'needs either a grade or the reason why it has none'
    FROM ranking_grade
    WHERE (grade IS NULL) <> (coalesce(trim(not_eligible), '') <> '')
    UNION ALL
    SELECT
        publication_id,
        agency_id,
        'has another grade than its points give, and no reason'
    FROM ranking_grade
    WHERE grade <> computed_grade AND coalesce(trim(decided_reason), '') = ''
)

SELECT
    publication_id,
    agency_id,
    found
FROM finding
