-- Every published score is on an indicator of its method, between nothing and the most that can be given.
WITH finding AS (
    SELECT
        i.publication_id,
        NULL AS agency_id,
        i.indicator_id,
        'belongs to no subject' AS found
    FROM ranking_indicator AS i
    LEFT JOIN ranking_subject AS s ON i.publication_id = s.publication_id AND i.subject = s.number
    WHERE s.number IS NULL
    UNION ALL
    SELECT
        b.publication_id,
        NULL,
        b.indicator_id,
        'is a bar on no indicator'
    FROM ranking_bar AS b
    LEFT JOIN ranking_indicator AS i
        ON b.publication_id = i.publication_id AND b.indicator_id = i.indicator_id
    WHERE i.indicator_id IS NULL
    UNION ALL
    SELECT
        s.publication_id,
        s.agency_id,
        s.indicator_id,
        'is of no agency or no indicator, or out of range'
    FROM ranking_score AS s
    LEFT JOIN ranking_grade AS g ON s.publication_id = g.publication_id AND s.agency_id = g.agency_id
    LEFT JOIN ranking_indicator AS i
        ON s.publication_id = i.publication_id AND s.indicator_id = i.indicator_id
    WHERE
        g.agency_id IS NULL
        OR i.indicator_id IS NULL
        OR try_cast(s.points AS DECIMAL(38, 12)) NOT BETWEEN 0 AND try_cast(i.most AS DECIMAL(38, 12))
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
