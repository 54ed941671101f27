-- Returns that are invented, for trying out: always the same ones. $rows cells of 40 centres in eight countries, month
-- by month from January 2021 on. Every number comes from a hash of what it stands for.
CREATE TEMP TABLE made_return AS
WITH forty AS (
    SELECT unnest(range(1, 41)) AS n
),

months AS (
    SELECT unnest(range(greatest(60, $rows // 150000))) AS n
),

versions AS (
    SELECT unnest([1, 2]) AS version
),

centre AS (
    SELECT
        n AS centre_number,
        printf('practice-%02d', n) AS centre_id,
        ['IDN', 'PHL', 'KHM', 'MMR', 'VNM', 'LAO', 'THA', 'MYS'][(n - 1) % 8 + 1] AS country_code
    FROM forty
),

month AS (
    SELECT
        n AS month_number,
        DATE '2021-01-01' + to_months(n::INTEGER) AS begins
    FROM months
),

due AS (
    SELECT
        *,
        hash(centre_number, month_number) AS drawn
    FROM centre
    CROSS JOIN month
)

SELECT
    due.centre_number,
    due.centre_id,
    due.country_code,
    due.month_number,
    strftime(due.begins, '%Y-%m') AS month,
    v.version,
    CASE WHEN due.drawn % 100 = 7 THEN 'nil' WHEN due.drawn % 25 = 8 THEN 'partial' ELSE 'complete' END AS completeness,
    due.begins + INTERVAL 1 MONTH + to_days((due.drawn // 100 % 12 + (v.version - 1) * 14)::INTEGER) AS handed_in,
    due.centre_id || '-' || strftime(due.begins, '%Y-%m') || '-v' || v.version AS return_id
FROM due
INNER JOIN versions AS v ON v.version = 1 OR due.drawn % 33 = 5
-- What is missing is missing.
WHERE due.drawn % 40 <> 3;

CREATE TEMP TABLE filled_return AS
SELECT
    *,
    row_number() OVER (ORDER BY month_number, centre_number, version) - 1 AS return_number
FROM made_return
WHERE completeness <> 'nil';

-- Each return has as many cells as the others, or one more.
SET VARIABLE cells_each = (SELECT $rows // count(*) FROM filled_return);

SET VARIABLE with_one_more = (SELECT $rows % count(*) FROM filled_return);

SET VARIABLE cells_of_these = (SELECT getvariable('with_one_more') * (getvariable('cells_each') + 1));

INSERT INTO return_expectation BY NAME
SELECT DISTINCT
    centre_id,
    1 AS version,
    'Practice centre ' || centre_number AS centre,
    country_code,
    'practice' AS organisation_id,
    'Practice ministry' AS organisation,
    '2021-01' AS first_month,
    10 AS day_due,
    '2020-12-01T00:00:00Z' AS decided_at,
    'practice' AS author,
    'practice' AS standing
FROM made_return
ORDER BY centre_id;

INSERT INTO complaint_return BY NAME
SELECT
    return_id,
    'practice' AS organisation_id,
    'Practice ministry' AS organisation,
    centre_id,
    month,
    version,
    CASE WHEN version = 1 THEN 'return' ELSE 'correction' END AS kind,
    completeness,
    strftime(handed_in, '%Y-%m-%dT08:00:00Z') AS handed_in_at,
    'practice' AS sent_by,
    'practice reviewer' AS approved_by,
    strftime(handed_in + INTERVAL 2 DAY, '%Y-%m-%dT08:00:00Z') AS published_at,
    'practice' AS author,
    'Invented, for trying out' AS message,
    CASE WHEN version = 2 THEN 'Invented, for trying out' END AS reason,
    'practice.csv' AS file_name,
    sha256(return_id) AS file_sha256,
    CASE WHEN completeness <> 'nil' THEN 'Practice' END AS locator,
    0 AS threshold,
    'practice' AS standing
FROM made_return
ORDER BY month_number, centre_number, version;

-- Cell by cell: measure, kind and sex first, then stages and destinations, as far as the number of rows reaches.
INSERT INTO complaint_return_cell BY NAME
WITH counting AS (
    SELECT unnest(range($rows)) AS k
),

numbered AS (
    SELECT
        CASE
            WHEN k < getvariable('cells_of_these') THEN k // (getvariable('cells_each') + 1)
            ELSE
                getvariable('with_one_more')
                + (k - getvariable('cells_of_these')) // getvariable('cells_each')
        END AS return_number,
        CASE
            WHEN k < getvariable('cells_of_these') THEN k % (getvariable('cells_each') + 1)
            ELSE (k - getvariable('cells_of_these')) % getvariable('cells_each')
        END AS i
    FROM counting
),

destination AS (
    SELECT
        place_code,
        row_number() OVER (ORDER BY hash(place_code)) - 1 AS n
    FROM place
    WHERE kind = 'country' AND place_code = country_code
    QUALIFY n < 25
),

drawn AS (
    SELECT
        r.return_id,
        n.i,
        d.place_code,
        -- Resolved are some of those received.
        (1 + (r.month_number + r.centre_number) % 7 / 10.0) * least(1, 420 / getvariable('cells_each'))
        * -ln(1 - hash(r.centre_number, r.month_number, r.version, n.i // 2) % 1000 / 1001.0)
        * (12 - 3 * (n.i // 2 % 7 % 4)) AS received,
        hash(r.month_number, r.centre_number, n.i) % 100 / 100.0 AS share
    FROM numbered AS n
    INNER JOIN filled_return AS r ON n.return_number = r.return_number
    INNER JOIN destination AS d ON n.i // 168 % 25 = d.n
),

counted AS (
    SELECT
        *,
        floor(CASE WHEN i % 2 = 0 THEN received ELSE floor(received) * (0.4 + share / 2) END) AS counted
    FROM drawn
)

SELECT
    return_id,
    ['complaints_received', 'complaints_resolved'][i % 2 + 1] AS measure,
    [
        'wages', 'contract', 'documents withheld', 'recruitment fees', 'working conditions', 'abuse or violence',
        'other'
    ][i // 2 % 7 + 1] AS category,
    CASE
        WHEN getvariable('cells_each') < 42 THEN 'all'
        ELSE ['before departure', 'at destination', 'after return', 'not recorded'][i // 42 % 4 + 1]
    END AS stage,
    ['female', 'male', 'not recorded'][i // 14 % 3 + 1] AS sex,
    CASE WHEN getvariable('cells_each') < 168 THEN 'all' ELSE place_code END AS destination,
    counted AS value,
    'complaints' AS unit,
    counted::BIGINT::VARCHAR AS written,
    'Practice!' || chr((66 + i % 14)::INTEGER) || (4 + i // 14) AS locator
FROM counted;

INSERT INTO return_summary BY NAME
SELECT
    s.*,
    r.centre_id,
    r.month
FROM summed_cell('complaint_return_cell') AS s
INNER JOIN complaint_return AS r ON s.return_id = r.return_id
ORDER BY s.split, s.measure, r.month, r.centre_id, r.version, s.category, s.sex;
