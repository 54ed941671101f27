-- Subjects of the codes. Asked by Recruitment agencies.
SELECT
    c.title AS code,
    c.year,
    s.number,
    s.subject,
    s.detail,
    s.trust,
    s.source_id,
    s.locator
FROM conduct_subject AS s
INNER JOIN conduct_code AS c ON s.code_id = c.code_id
ORDER BY c.year, c.title, s.number
