-- What happened to one instrument, in order. Asked by Agreements.
SELECT
    coalesce(happened_on, year::VARCHAR) AS happened,
    event,
    note,
    entered_by,
    trust,
    source_id,
    locator
FROM agreement_event
WHERE agreement_id = $agreement
ORDER BY year NULLS LAST, happened_on, event
