-- Every row says where in its source it stands.
WITH located AS (
    SELECT
        'agency' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM agency
    UNION ALL
    SELECT
        'agency_ranking' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM agency_ranking
    UNION ALL
    SELECT
        'agreement' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM agreement
    UNION ALL
    SELECT
        'agreement_event' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM agreement_event
    UNION ALL
    SELECT
        'agreement_provision' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM agreement_provision
    UNION ALL
    SELECT
        'assessment_cycle' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM assessment_cycle
    UNION ALL
    SELECT
        'assessment_phase' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM assessment_phase
    UNION ALL
    SELECT
        'attache_post' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM attache_post
    UNION ALL
    SELECT
        'attache_service' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM attache_service
    UNION ALL
    SELECT
        'attache_total' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM attache_total
    UNION ALL
    SELECT
        'complaint_figure' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM complaint_figure
    UNION ALL
    SELECT
        'complaint_measure' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM complaint_measure
    UNION ALL
    SELECT
        'complaint_mechanism' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM complaint_mechanism
    UNION ALL
    SELECT
        'conduct_code' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM conduct_code
    UNION ALL
    SELECT
        'conduct_participation' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM conduct_participation
    UNION ALL
    SELECT
        'conduct_subject' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM conduct_subject
    UNION ALL
    SELECT
        'discrepancy' AS table_name,
        'stated_locator' AS column_name,
        stated_source_id AS cited,
        stated_locator AS place_in_source
    FROM discrepancy
    UNION ALL
    SELECT
        'discrepancy' AS table_name,
        'other_locator' AS column_name,
        other_source_id AS cited,
        other_locator AS place_in_source
    FROM discrepancy
    UNION ALL
    SELECT
        'evidence_provider' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM evidence_provider
    UNION ALL
    SELECT
        'grade_scale' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM grade_scale
    UNION ALL
    SELECT
        'key_figure' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM key_figure
    UNION ALL
    SELECT
        'mechanism_step' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM mechanism_step
    UNION ALL
    SELECT
        'mrc_centre' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM mrc_centre
    UNION ALL
    SELECT
        'not_available' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM not_available
    UNION ALL
    SELECT
        'place' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM place
    UNION ALL
    SELECT
        'place_name' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM place_name
    UNION ALL
    SELECT
        'ranking_share' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM ranking_share
    UNION ALL
    SELECT
        'self_regulation_point' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM self_regulation_point
    UNION ALL
    SELECT
        'party' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM party
    UNION ALL
    SELECT
        'party_name' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM party_name
    UNION ALL
    SELECT
        'initiative' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM initiative
    UNION ALL
    SELECT
        'initiative_party' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM initiative_party
    UNION ALL
    SELECT
        'initiative_tag' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM initiative_tag
    UNION ALL
    SELECT
        'initiative_step' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM initiative_step
    UNION ALL
    SELECT
        'forum' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM forum
    UNION ALL
    SELECT
        'forum_member' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM forum_member
    UNION ALL
    SELECT
        'forum_event' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM forum_event
    UNION ALL
    SELECT
        'instrument' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM instrument
    UNION ALL
    SELECT
        'commitment' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM commitment
    UNION ALL
    SELECT
        'commitment_progress' AS table_name,
        'locator' AS column_name,
        source_id AS cited,
        locator AS place_in_source
    FROM commitment_progress
)

SELECT
    table_name,
    column_name,
    cited
FROM located
WHERE place_in_source IS NULL OR trim(place_in_source) = ''
