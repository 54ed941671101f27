-- Instruments against the criteria of a list (the guidance of 2022 where none is named): one row for each pair, and one
-- without a criterion for what an instrument provides beside the list. `says` tells whether a source names a provision
-- that answers the criterion, or says that it is missing; whether nothing is on record, which is not absence; or
-- whether no provision of the instrument is on record at all. Where all that is said of fees answers a criterion,
-- `who_pays` tells whether one says who pays: an amount alone does not. Asked by Agreements and Corridors.
WITH chosen AS (
    SELECT
        a.*,
        concat_ws(' ', concat(a.listed, ' – ', a.counterpart), a.year_signed) AS agreement
    FROM named_agreement() AS a
    WHERE
        (a.listed_code = $country OR a.counterpart_country = $country OR $country IS NULL)
        AND (a.series = $series OR $series IS NULL)
        AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
        AND (a.agreement_id = $agreement OR $agreement IS NULL)
        AND (
            ($origin IS NULL AND $destination IS NULL)
            OR EXISTS (
                SELECT 1 FROM corridor_instrument() AS i
                WHERE
                    i.agreement_id = a.agreement_id
                    AND (i.origin_code = $origin OR $origin IS NULL)
                    AND (i.destination_code = $destination OR $destination IS NULL)
            )
        )
),

listed AS (
    SELECT *
    FROM criterion
    WHERE standard = coalesce($standard, 'guidance 2022')
),

asked AS (
    SELECT
        criterion_id,
        criterion,
        position
    FROM listed
    UNION ALL
    SELECT
        NULL,
        NULL,
        1 + (SELECT max(position) FROM listed)
),

answers AS (
    SELECT
        m.criterion_id,
        m.topic,
        m.provision
    FROM criterion_provision AS m
    INNER JOIN listed AS c ON m.criterion_id = c.criterion_id
),

answered AS (
    SELECT
        p.agreement_id,
        a.criterion_id,
        string_agg(DISTINCT p.provision, '; ' ORDER BY p.provision) FILTER (WHERE p.holds = 'yes') AS provisions,
        string_agg(DISTINCT p.provision, '; ' ORDER BY p.provision) FILTER (WHERE p.holds = 'no') AS lacking,
        bool_or(p.topic = 'fees' AND p.holds = 'yes' AND p.amount IS NULL) AS who_pays,
        string_agg(DISTINCT p.source_id, '; ' ORDER BY p.source_id) AS source_id,
        string_agg(DISTINCT p.locator, '; ' ORDER BY p.locator) AS locator
    FROM agreement_provision AS p
    LEFT JOIN answers AS a ON p.topic = a.topic AND (p.provision = a.provision OR a.provision IS NULL)
    GROUP BY p.agreement_id, a.criterion_id
)

SELECT
    c.agreement_id,
    c.agreement,
    c.listed,
    c.counterpart,
    c.instrument,
    c.title,
    c.sector,
    c.year_signed,
    c.signed_on,
    c.printed_as,
    c.status,
    asked.criterion_id,
    asked.criterion,
    asked.position,
    CASE
        WHEN w.provisions IS NOT NULL THEN 'says so'
        WHEN w.lacking IS NOT NULL THEN 'said to be missing'
        WHEN c.agreement_id IN (SELECT p.agreement_id FROM agreement_provision AS p) THEN 'nothing on record'
        ELSE 'not on record at all'
    END AS says,
    w.provisions,
    w.lacking,
    CASE
        WHEN
            asked.criterion_id IN (
                SELECT m.criterion_id FROM answers AS m WHERE m.topic = 'fees' AND m.provision IS NULL
            )
            THEN coalesce(w.who_pays, FALSE)
    END AS who_pays,
    coalesce(w.source_id, c.source_id) AS source_id,
    coalesce(w.locator, c.locator) AS locator
FROM chosen AS c
CROSS JOIN asked
LEFT JOIN answered AS w
    ON c.agreement_id = w.agreement_id AND asked.criterion_id IS NOT DISTINCT FROM w.criterion_id
ORDER BY c.agreement, c.agreement_id, asked.position
