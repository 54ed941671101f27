-- What one instrument provides. Asked by Agreements.
SELECT
    topic,
    provision,
    holds,
    amount,
    unit,
    detail,
    article,
    entered_by,
    trust,
    source_id,
    locator
FROM agreement_provision
WHERE agreement_id = $agreement
ORDER BY topic, provision
