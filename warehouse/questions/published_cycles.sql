-- What associations themselves published here, the newest revision of each cycle, in numbers of agencies.
-- Asked by Recruitment agencies.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY revision DESC) = 1
),

counted AS (
    SELECT
        publication_id,
        count(*) AS assessed,
        count(grade) AS ranked,
        count(not_eligible) AS not_eligible
    FROM ranking_grade
    GROUP BY publication_id
)

SELECT
    n.association,
    n.cycle_number AS number,
    n.cycle_label AS label,
    n.standing,
    n.method_title AS method,
    n.licensed,
    n.planned,
    c.assessed::INTEGER AS assessed,
    c.ranked::INTEGER AS ranked,
    c.not_eligible::INTEGER AS not_eligible,
    n.revision,
    coalesce(n.listed_on, left(n.published_at, 10)) AS published_on,
    n.author,
    CASE WHEN n.partial THEN 'a part' WHEN n.listed_on IS NOT NULL THEN 'the whole' END AS extent,
    n.public_cycle_id AS public_cycle,
    'P' AS trust,
    n.publication_id AS source_id,
    concat('revision ', n.revision, ', all agencies') AS locator
FROM newest AS n
INNER JOIN counted AS c ON n.publication_id = c.publication_id
ORDER BY n.association, n.published_at
