-- Every status of a commitment rests on a row of the warehouse.
WITH held AS (
    SELECT
        'agreement' AS evidence_table,
        agreement_id AS evidence_id
    FROM agreement
    UNION ALL
    SELECT
        'agreement_event' AS evidence_table,
        agreement_id AS evidence_id
    FROM agreement_event
    UNION ALL
    SELECT
        'agreement_provision' AS evidence_table,
        agreement_id AS evidence_id
    FROM agreement_provision
    UNION ALL
    SELECT
        'assessment_cycle' AS evidence_table,
        cycle_id AS evidence_id
    FROM assessment_cycle
    UNION ALL
    SELECT
        'attache_post' AS evidence_table,
        origin_code AS evidence_id
    FROM attache_post
    UNION ALL
    SELECT
        'attache_service' AS evidence_table,
        origin_code AS evidence_id
    FROM attache_service
    UNION ALL
    SELECT
        'attache_total' AS evidence_table,
        origin_code AS evidence_id
    FROM attache_total
    UNION ALL
    SELECT
        'complaint_figure' AS evidence_table,
        figure_id AS evidence_id
    FROM complaint_figure
    UNION ALL
    SELECT
        'complaint_mechanism' AS evidence_table,
        mechanism_id AS evidence_id
    FROM complaint_mechanism
    UNION ALL
    SELECT
        'conduct_code' AS evidence_table,
        code_id AS evidence_id
    FROM conduct_code
    UNION ALL
    SELECT
        'evidence_provider' AS evidence_table,
        code_id AS evidence_id
    FROM evidence_provider
    UNION ALL
    SELECT
        'forum' AS evidence_table,
        forum_id AS evidence_id
    FROM forum
    UNION ALL
    SELECT
        'forum_event' AS evidence_table,
        forum_id AS evidence_id
    FROM forum_event
    UNION ALL
    SELECT
        'forum_member' AS evidence_table,
        forum_id AS evidence_id
    FROM forum_member
    UNION ALL
    SELECT
        'instrument' AS evidence_table,
        instrument_id AS evidence_id
    FROM instrument
    UNION ALL
    SELECT
        'key_figure' AS evidence_table,
        figure_id AS evidence_id
    FROM key_figure
    UNION ALL
    SELECT
        'mrc_centre' AS evidence_table,
        centre_id AS evidence_id
    FROM mrc_centre
)

SELECT
    p.commitment_id,
    p.evidence_table,
    p.evidence_id
FROM commitment_progress AS p
LEFT JOIN held ON p.evidence_table = held.evidence_table AND p.evidence_id = held.evidence_id
WHERE held.evidence_id IS NULL
