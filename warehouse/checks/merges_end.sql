-- Whoever follows merged records of an association comes to one that goes on.
WITH RECURSIVE path AS (
    SELECT
        association_id,
        agency_id,
        into_agency_id,
        1 AS steps
    FROM ranking_merge
    UNION ALL
    SELECT
        path.association_id,
        path.agency_id,
        m.into_agency_id,
        path.steps + 1 AS steps
    FROM path
    INNER JOIN ranking_merge AS m
        ON path.association_id = m.association_id AND path.into_agency_id = m.agency_id
    WHERE path.agency_id <> path.into_agency_id AND path.steps <= 1000
)

SELECT
    association_id,
    agency_id
FROM path
WHERE agency_id = into_agency_id OR steps > 1000
GROUP BY ALL
