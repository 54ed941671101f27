-- Every row cites a known source, and so do both statements of a disagreement.
WITH citation AS (
    SELECT
        'agency' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM agency
    UNION
    SELECT
        'agency_ranking' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM agency_ranking
    UNION
    SELECT
        'agreement' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM agreement
    UNION
    SELECT
        'agreement_event' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM agreement_event
    UNION
    SELECT
        'agreement_provision' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM agreement_provision
    UNION
    SELECT
        'assessment_cycle' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM assessment_cycle
    UNION
    SELECT
        'assessment_phase' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM assessment_phase
    UNION
    SELECT
        'attache_post' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM attache_post
    UNION
    SELECT
        'attache_service' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM attache_service
    UNION
    SELECT
        'attache_total' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM attache_total
    UNION
    SELECT
        'complaint_figure' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM complaint_figure
    UNION
    SELECT
        'complaint_measure' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM complaint_measure
    UNION
    SELECT
        'complaint_mechanism' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM complaint_mechanism
    UNION
    SELECT
        'conduct_code' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM conduct_code
    UNION
    SELECT
        'conduct_participation' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM conduct_participation
    UNION
    SELECT
        'conduct_subject' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM conduct_subject
    UNION
    SELECT
        'discrepancy' AS table_name,
        'stated_source_id' AS column_name,
        stated_source_id AS cited
    FROM discrepancy
    UNION
    SELECT
        'discrepancy' AS table_name,
        'other_source_id' AS column_name,
        other_source_id AS cited
    FROM discrepancy
    UNION
    SELECT
        'evidence_provider' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM evidence_provider
    UNION
    SELECT
        'grade_scale' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM grade_scale
    UNION
    SELECT
        'key_figure' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM key_figure
    UNION
    SELECT
        'mechanism_step' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM mechanism_step
    UNION
    SELECT
        'mrc_centre' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM mrc_centre
    UNION
    SELECT
        'not_available' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM not_available
    UNION
    SELECT
        'place' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM place
    UNION
    SELECT
        'place_name' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM place_name
    UNION
    SELECT
        'ranking_share' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM ranking_share
    UNION
    SELECT
        'self_regulation_point' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM self_regulation_point
    UNION
    SELECT
        'party' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM party
    UNION
    SELECT
        'party_name' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM party_name
    UNION
    SELECT
        'initiative' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM initiative
    UNION
    SELECT
        'initiative_party' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM initiative_party
    UNION
    SELECT
        'initiative_tag' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM initiative_tag
    UNION
    SELECT
        'initiative_step' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM initiative_step
    UNION
    SELECT
        'forum' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM forum
    UNION
    SELECT
        'forum_member' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM forum_member
    UNION
    SELECT
        'forum_event' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM forum_event
    UNION
    SELECT
        'instrument' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM instrument
    UNION
    SELECT
        'commitment' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM commitment
    UNION
    SELECT
        'commitment_progress' AS table_name,
        'source_id' AS column_name,
        source_id AS cited
    FROM commitment_progress
)

SELECT
    citation.table_name,
    citation.column_name,
    citation.cited
FROM citation
LEFT JOIN source ON citation.cited = source.source_id
WHERE source.source_id IS NULL
