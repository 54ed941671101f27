-- Complaint mechanisms with their steps in order. Asked by Complaints and A country.
SELECT
    m.mechanism_id,
    m.name AS mechanism,
    p.name AS place,
    m.operator,
    m.basis,
    m.status,
    m.detail AS purpose,
    s.sequence,
    s.number,
    s.step,
    s.period,
    s.detail,
    s.source_id,
    s.locator
FROM complaint_mechanism AS m
INNER JOIN place AS p ON m.place_code = p.place_code
INNER JOIN mechanism_step AS s ON m.mechanism_id = s.mechanism_id
WHERE m.place_code = $country OR $country IS NULL
ORDER BY mechanism, s.sequence DESC, s.number
