-- Steps, stages and elements that the documents list for initiatives. Asked by Cooperation.
SELECT
    i.initiative_id,
    i.title AS initiative,
    s.number,
    s.step,
    s.happened,
    s.detail,
    s.source_id,
    s.locator
FROM initiative_step AS s
INNER JOIN initiative AS i ON s.initiative_id = i.initiative_id
ORDER BY initiative, s.number
