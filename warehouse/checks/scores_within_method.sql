-- Every published score lies between nothing and the most that its indicator can be given.
WITH finding AS (
    SELECT
        s.publication_id,
        s.agency_id,
        s.indicator_id,
        'is out of range, or does not apply' AS found
    FROM ranking_score AS s
    INNER JOIN ranking_indicator AS i
        ON s.publication_id = i.publication_id AND s.indicator_id = i.indicator_id
    WHERE
        try_cast(s.points AS DECIMAL(38, 12)) NOT BETWEEN 0 AND try_cast(i.most AS DECIMAL(38, 12))
        OR (s.points IS NOT NULL AND NOT s.applicable)
    UNION ALL
    SELECT
        g.publication_id,
        g.agency_id,
        NULL,
        'has a result and no points'
    FROM ranking_grade AS g
    LEFT JOIN ranking_score AS s
        ON g.publication_id = s.publication_id AND g.agency_id = s.agency_id AND s.points IS NOT NULL
    WHERE g.percent IS NOT NULL AND s.agency_id IS NULL
)

SELECT
    publication_id,
    agency_id,
    indicator_id,
    found
FROM finding
