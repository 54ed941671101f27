-- Recounted disagreements on agencies: what was counted must still be what the tables give.
-- Compared with the disagreements of family: agencies
-- The published shares of cycle 2, the agencies assessed in it, and the agencies each share comes to.
WITH cycle_2 AS (
    SELECT
        s.grade,
        s.value AS percentage,
        p.value::INTEGER AS assessed,
        s.value * p.value / 100 AS agencies
    FROM ranking_share AS s
    INNER JOIN conduct_participation AS p ON s.cycle_id = p.cycle_id
    WHERE s.cycle_id = 'vamas-2' AND s.unit = 'percent of assessed' AND p.step = 'assessed'
),

recount AS (
    SELECT
        'vamas-assessed-50-47' AS discrepancy_id,
        (
            SELECT agencies_as_printed FROM assessment_phase
            WHERE code_id = 'vamas-2010' AND phase = 'Phase II'
        ) AS stated,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-2' AND step = 'assessed'
        ) AS other
    UNION ALL
    SELECT
        'vamas-signed-100-enforced-50' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE code_id = 'vamas-2010' AND step = 'signed'
        ) AS stated,
        (
            SELECT as_published FROM conduct_participation
            WHERE code_id = 'vamas-2010' AND step = 'enforced'
        ) AS other
    UNION ALL
    SELECT
        'vamas-letters-eight-seven' AS discrepancy_id,
        (
            SELECT count(*) || ' grades, ' || min(grade) || ' to ' || max(grade)
            FROM grade_scale
            WHERE scale_id = 'vamas-letters'
        ) AS stated,
        (
            SELECT DISTINCT regexp_extract(locator, 'seven ranks ending in a single D')
            FROM grade_scale
            WHERE scale_id = 'vamas-letters' AND grade LIKE 'D%'
        ) AS other
    UNION ALL
    SELECT
        'vamas-phase-years-cycle-labels' AS discrepancy_id,
        (
            SELECT string_agg(phase || ': ' || period, '; ' ORDER BY phase) FROM assessment_phase
            WHERE code_id = 'vamas-2010' AND period IS NOT NULL
        ) AS stated,
        (
            SELECT string_agg('cycle ' || number || ': ' || label, '; ' ORDER BY number)
            FROM assessment_cycle
            WHERE number <= 2
        ) AS other
    UNION ALL
    SELECT
        'vamas-phases-share-2013' AS discrepancy_id,
        (
            SELECT period FROM assessment_phase
            WHERE code_id = 'vamas-2010' AND phase = 'Phase I'
        ) AS stated,
        (
            SELECT period FROM assessment_phase
            WHERE code_id = 'vamas-2010' AND phase = 'Phase II'
        ) AS other
    UNION ALL
    SELECT
        'vamas-phase-3-all' AS discrepancy_id,
        (
            SELECT agencies_as_printed FROM assessment_phase
            WHERE code_id = 'vamas-2010' AND phase = 'Phase III'
        ) AS stated,
        (
            SELECT string_agg(p.as_published, ', ' ORDER BY c.number)
            FROM conduct_participation AS p
            INNER JOIN assessment_cycle AS c ON p.cycle_id = c.cycle_id
            WHERE p.step = 'assessed' AND c.number >= 3
        ) AS other
    UNION ALL
    SELECT
        'vamas-2013-a2-share' AS discrepancy_id,
        (
            SELECT as_published FROM ranking_share
            WHERE cycle_id = 'vamas-2' AND grade = 'A2'
        ) AS stated,
        (
            SELECT
                printf(
                    '%d of %d = %.1f%%; %d of %d = %.1f%%',
                    floor(agencies)::INTEGER, assessed, 100 * floor(agencies) / assessed,
                    ceil(agencies)::INTEGER, assessed, 100 * ceil(agencies) / assessed
                )
            FROM cycle_2
            WHERE grade = 'A2'
        ) AS other
    UNION ALL
    SELECT
        'vamas-2013-b1-share' AS discrepancy_id,
        (
            SELECT as_published FROM ranking_share
            WHERE cycle_id = 'vamas-2' AND grade = 'B1'
        ) AS stated,
        (
            SELECT
                printf(
                    '%d of %d = %.2f%%',
                    round(agencies)::INTEGER, assessed, 100 * round(agencies) / assessed
                )
            FROM cycle_2
            WHERE grade = 'B1'
        ) AS other
    UNION ALL
    SELECT
        'vamas-2013-shares-sum' AS discrepancy_id,
        (
            SELECT string_agg(as_published, ' + ' ORDER BY grade) FROM ranking_share
            WHERE cycle_id = 'vamas-2' AND unit = 'percent of assessed'
        ) AS stated,
        (SELECT printf('%.1f%%', sum(percentage)) FROM cycle_2) AS other
    UNION ALL
    SELECT
        'vamas-dolisa-agreements-comments' AS discrepancy_id,
        (
            SELECT count(DISTINCT place_code) FROM evidence_provider
            WHERE
                source_id = 'ilo-afml-7'
                AND body LIKE 'DOLISA of %'
                AND contribution = 'agreement'
        ) AS stated,
        (
            SELECT count(DISTINCT place_code) FROM evidence_provider
            WHERE
                source_id = 'ilo-afml-7'
                AND body LIKE 'DOLISA of %'
                AND contribution = 'comments received'
        ) AS other
    UNION ALL
    SELECT
        'vamas-dolisa-box-14-vna' AS discrepancy_id,
        (
            SELECT count(DISTINCT place_code) FROM evidence_provider
            WHERE
                source_id = 'ilo-afml-7'
                AND body LIKE 'DOLISA of %'
                AND contribution = 'agreement'
        ) AS stated,
        (
            SELECT count(DISTINCT place_code) FROM evidence_provider
            WHERE source_id = 'vna-2013-first-year' AND contribution = 'comments received'
        ) AS other
    UNION ALL
    SELECT
        'vamas-planned-50-assessed-47' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-2' AND step = 'planned'
        ) AS stated,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-2' AND step = 'assessed'
        ) AS other
    UNION ALL
    SELECT
        'vamas-planned-70-assessed-66' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-3' AND step = 'planned'
        ) AS stated,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-3' AND step = 'assessed'
        ) AS other
    UNION ALL
    SELECT
        'vamas-planned-88-assessed-86' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-4' AND step = 'planned'
        ) AS stated,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-4' AND step = 'assessed'
        ) AS other
    UNION ALL
    SELECT
        'vamas-coverage-27' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-2' AND step = 'share of licensed agencies'
        ) AS stated,
        (
            SELECT regexp_extract(note, 'prints (more than .*)', 1) FROM conduct_participation
            WHERE cycle_id = 'vamas-2' AND step = 'share of licensed agencies'
        ) AS other
    UNION ALL
    SELECT
        'vamas-2016-five-star-address' AS discrepancy_id,
        (
            SELECT round(100 * max(value) FILTER (WHERE grade = '5') / sum(value))::INTEGER || ' agencies'
            FROM ranking_share
            WHERE cycle_id = 'vamas-4' AND unit = 'agencies'
        ) AS stated,
        (
            SELECT as_published || ' ' || unit FROM ranking_share
            WHERE cycle_id = 'vamas-4' AND grade = '5'
        ) AS other
    UNION ALL
    SELECT
        'vamas-cycle-4-terms' AS discrepancy_id,
        (
            SELECT label FROM assessment_cycle
            WHERE cycle_id = 'vamas-4'
        ) AS stated,
        (
            SELECT regexp_extract(title, '\d{4}-\d{4}') FROM source
            WHERE source_id = 'ilo-hanoi-2016-terms'
        ) AS other
    UNION ALL
    SELECT
        'vamas-cycle-5-window' AS discrepancy_id,
        (
            SELECT window_printed FROM assessment_cycle
            WHERE cycle_id = 'vamas-5'
        ) AS stated,
        (
            SELECT label FROM assessment_cycle
            WHERE cycle_id = 'vamas-4'
        ) AS other
    UNION ALL
    SELECT
        'vamas-annual-gaps' AS discrepancy_id,
        (
            SELECT regexp_extract(title, 'annual') FROM source
            WHERE source_id = 'vamas-2017-ranking'
        ) AS stated,
        (
            SELECT printf('%.1f to %.1f months apart', min(months), max(months))
            FROM (
                SELECT (published_on::DATE - lag(published_on::DATE) OVER by_number) / 30.4375 AS months
                FROM assessment_cycle
                WINDOW by_number AS (ORDER BY number)
            ) AS gap
        ) AS other
    UNION ALL
    SELECT
        'vamas-label-publication-year' AS discrepancy_id,
        (
            SELECT label FROM assessment_cycle
            WHERE cycle_id = 'vamas-2'
        ) AS stated,
        (
            SELECT published_on FROM assessment_cycle
            WHERE cycle_id = 'vamas-2'
        ) AS other
    UNION ALL
    SELECT
        'vamas-grade-rise-2016-2018' AS discrepancy_id,
        (
            SELECT
                printf(
                    '%.1f%% and %.1f%%',
                    100.0 * sum(value) FILTER (WHERE grade IN ('6', '5')) / sum(value),
                    100.0 * sum(value) FILTER (WHERE grade IN ('6', '5', '4')) / sum(value)
                )
            FROM ranking_share
            WHERE cycle_id = 'vamas-4' AND unit = 'agencies'
        ) AS stated,
        (
            SELECT
                printf(
                    '%.1f%% and %.1f%%',
                    100.0 * sum(value) FILTER (WHERE grade IN ('6', '5')) / sum(value),
                    100.0 * sum(value) FILTER (WHERE grade IN ('6', '5', '4')) / sum(value)
                )
            FROM ranking_share
            WHERE cycle_id = 'vamas-6' AND unit = 'agencies'
        ) AS other
    UNION ALL
    SELECT
        'vamas-2018-assessed-graded' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE cycle_id = 'vamas-6' AND step = 'assessed'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM ranking_share
            WHERE cycle_id = 'vamas-6' AND grade <> 'not eligible'
        ) AS other
    UNION ALL
    SELECT
        'apple-two-amounts' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'apple-reimbursed-2013'
        ) AS stated,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'apple-reimbursed-since-2008'
        ) AS other
    UNION ALL
    SELECT
        'moeaf-signatories-122-114' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE code_id = 'moeaf-code' AND step = 'signed' AND as_of = '2016-08-19'
        ) AS stated,
        (
            SELECT as_published FROM conduct_participation
            WHERE code_id = 'moeaf-code' AND step = 'signed' AND as_of = '2017-07'
        ) AS other
    UNION ALL
    SELECT
        'moeaf-signatories-122-117' AS discrepancy_id,
        (
            SELECT as_published FROM conduct_participation
            WHERE code_id = 'moeaf-code' AND step = 'signed' AND as_of = '2016-08-19'
        ) AS stated,
        (
            SELECT
                printf(
                    '%d (%d less %d)',
                    (max(value) - min(value))::INTEGER,
                    max(value)::INTEGER,
                    min(value)::INTEGER
                )
            FROM conduct_participation
            WHERE
                code_id = 'moeaf-code'
                AND as_of = '2018-03'
                AND step IN ('signed', 'newly signed')
        ) AS other
    UNION ALL
    SELECT
        'philippines-28-agencies-associations' AS discrepancy_id,
        (
            SELECT as_published || ' ' || unit FROM conduct_participation
            WHERE code_id = 'philippines-association-codes' AND unit = 'agencies'
        ) AS stated,
        (
            SELECT
                printf(
                    '%d associations (%s)',
                    sum(value)::INTEGER,
                    string_agg(value::INTEGER::VARCHAR, ' + ' ORDER BY value DESC)
                )
            FROM conduct_participation
            WHERE code_id = 'philippines-association-codes' AND unit = 'associations'
        ) AS other
)

SELECT discrepancy_id, stated, other FROM recount
