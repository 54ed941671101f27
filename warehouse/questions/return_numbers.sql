-- Sums of what centres returned, of the versions in force. $split says of which parts: none, category, sex, category
-- and sex, or destination. $along says what a row stands for beside its part: a month, a centre, or all months from
-- $since on (time). Names of measures, centres and countries are for whoever asks to add. Asked by Complaints.
WITH returned AS (
    SELECT
        s.*,
        r.standing AS official_or_practice,
        r.organisation_id,
        CASE WHEN $along IS NULL OR $along = 'month' THEN s.month END AS one_month,
        CASE WHEN $along = 'centre' THEN s.centre_id END AS one_centre
    FROM return_summary AS s
    INNER JOIN return_in_force() AS r ON s.return_id = r.return_id
    WHERE
        s.split = coalesce($split, 'none')
        AND (s.category = $category OR $category IS NULL)
        AND (s.sex = $sex OR $sex IS NULL)
        AND (s.centre_id = $centre OR $centre IS NULL)
        AND (s.month >= $since OR $since IS NULL)
        AND (
            $country IS NULL
            OR s.centre_id IN (SELECT e.centre_id FROM return_expectation AS e WHERE e.country_code = $country)
        )
)

SELECT
    coalesce(one_month, min(month) || '/' || max(month)) AS month,
    one_centre AS centre_id,
    measure,
    category,
    sex,
    destination,
    sum(value) AS value,
    unit,
    count(DISTINCT centre_id) FILTER (WHERE value IS NOT NULL)::INTEGER AS centres,
    count(hidden)::INTEGER AS hidden,
    sum(without_number)::INTEGER AS without_number,
    official_or_practice,
    'returns-' || organisation_id AS source_id,
    count(DISTINCT return_id) || ' returns, ' || min(return_id) || ' – ' || max(return_id) AS locator
FROM returned
GROUP BY one_month, one_centre, measure, category, sex, destination, unit, official_or_practice, organisation_id
ORDER BY one_month, one_centre, measure, value DESC NULLS LAST, category, sex, destination
