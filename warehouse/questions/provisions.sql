-- One row per provision of an instrument. Asked by Agreements, A country, Commitments,
-- Corridors and Search.
SELECT
    p.agreement_id,
    concat(a.listed, ' – ', a.counterpart, coalesce(concat(' ', a.year_signed), '')) AS agreement,
    p.topic,
    p.provision,
    p.holds,
    p.amount,
    p.unit,
    p.detail,
    p.article,
    p.trust,
    p.source_id,
    p.locator
FROM agreement_provision AS p
INNER JOIN named_agreement() AS a ON p.agreement_id = a.agreement_id
WHERE
    (a.listed_code = $country OR a.counterpart_country = $country OR $country IS NULL)
    AND (a.series = $series OR $series IS NULL)
    AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
    AND (list_contains($topics, p.topic) OR $topics IS NULL)
ORDER BY agreement, p.agreement_id, p.topic, p.provision
