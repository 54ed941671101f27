-- Each month of a centre is returned in versions without a gap, by one organisation, and approved by a second person.
WITH version AS (
    SELECT
        *,
        count(*) OVER of_month AS versions,
        min(organisation_id) OVER of_month AS first_organisation
    FROM complaint_return
    WINDOW of_month AS (PARTITION BY centre_id, month)
)

SELECT
    return_id,
    version,
    kind,
    restores
FROM version
WHERE
    version < 1
    OR version > versions
    OR return_id <> centre_id || '-' || month || '-v' || version
    OR organisation_id <> first_organisation
    OR approved_by = sent_by
    OR (version = 1) <> (kind = 'return')
    OR (kind = 'return') = (coalesce(trim(reason), '') <> '')
    OR (kind = 'undo') <> (restores IS NOT NULL)
    OR restores NOT BETWEEN 1 AND version - 1
    OR threshold < 0
