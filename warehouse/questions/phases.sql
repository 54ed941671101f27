-- Phases of monitoring as the main document describes them. Asked by Recruitment agencies.
SELECT phase, period, agencies_as_printed, detail, source_id, locator
FROM assessment_phase
ORDER BY phase
