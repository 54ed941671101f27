-- What instruments say on the topics of provisions that belong to a topic of commitments. Asked by Commitments.
SELECT
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
    list_contains($topics, p.topic)
    AND (a.listed_code = $country OR a.counterpart_country = $country OR $country IS NULL)
ORDER BY agreement, p.topic, p.provision
