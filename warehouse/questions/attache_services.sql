-- What missions do for workers; without an origin, what is said of consulates in general. Asked by A country,
-- Corridors and Labour attachés.
SELECT
    o.name AS origin,
    d.name AS place,
    s.service,
    s.detail,
    s.source_id,
    s.locator
FROM attache_service AS s
LEFT JOIN place AS o ON s.origin_code = o.place_code
LEFT JOIN place AS d ON s.place_code = d.place_code
WHERE s.origin_code = $origin OR $origin IS NULL
ORDER BY s.service, origin, place
