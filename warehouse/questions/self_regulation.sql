-- Standards for self-regulation and doubts about it. Asked by Recruitment agencies.
SELECT kind, number, point, detail, voice, source_id, locator
FROM self_regulation_point
ORDER BY kind DESC, number
