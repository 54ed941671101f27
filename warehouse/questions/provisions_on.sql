-- What instruments say on the topics of provisions that belong to a topic of commitments. Asked by Commitments.
SELECT
    concat(l.name, ' – ', c.name, coalesce(concat(' ', a.year_signed), '')) AS agreement,
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
INNER JOIN agreement AS a ON p.agreement_id = a.agreement_id
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
WHERE
    list_contains($topics, p.topic)
    AND (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
ORDER BY agreement, p.topic, p.provision
