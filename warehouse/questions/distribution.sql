-- The distribution of one cycle, on its own scale: as published where it was read from public material, where
-- grades without a figure are kept; counted from its newest revision where an association published it here.
-- Asked by Recruitment agencies.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    WHERE cycle_id = $cycle
    QUALIFY row_number() OVER (ORDER BY revision DESC) = 1
),

counted AS (
    SELECT
        s.grade,
        s.position,
        s.meaning,
        count(g.agency_id) AS agencies,
        n.revision,
        n.publication_id
    FROM newest AS n
    INNER JOIN ranking_scale AS s ON n.publication_id = s.publication_id
    LEFT JOIN ranking_grade AS g ON s.publication_id = g.publication_id AND s.grade = g.grade
    GROUP BY ALL
    UNION ALL
    SELECT
        'not eligible',
        99,
        NULL,
        count(*),
        n.revision,
        n.publication_id
    FROM newest AS n
    INNER JOIN ranking_grade AS g ON n.publication_id = g.publication_id AND g.grade IS NULL
    GROUP BY ALL
)

SELECT
    g.grade,
    g.position,
    g.meaning,
    r.value,
    r.unit,
    r.as_published,
    r.note,
    r.trust,
    r.source_id,
    r.locator
FROM assessment_cycle AS y
INNER JOIN grade_scale AS g ON y.scale_id = g.scale_id
LEFT JOIN ranking_share AS r ON y.cycle_id = r.cycle_id AND g.grade = r.grade
WHERE y.cycle_id = $cycle
UNION ALL
SELECT
    grade,
    99,
    NULL,
    value,
    unit,
    as_published,
    note,
    trust,
    source_id,
    locator
FROM ranking_share
WHERE cycle_id = $cycle AND grade = 'not eligible'
UNION ALL
SELECT
    grade,
    position,
    meaning,
    agencies,
    'agencies',
    agencies::VARCHAR,
    NULL,
    'P',
    publication_id,
    concat('revision ', revision, ', all agencies')
FROM counted
ORDER BY position, unit
