-- No two rows of a table share its key.
WITH keyed AS (
    SELECT
        'agency' AS table_name,
        agency_id AS row_key
    FROM agency
    UNION ALL
    SELECT
        'agency_ranking' AS table_name,
        agency_id || ', ' || cycle_id AS row_key
    FROM agency_ranking
    UNION ALL
    SELECT
        'agreement' AS table_name,
        agreement_id AS row_key
    FROM agreement
    UNION ALL
    SELECT
        'assessment_cycle' AS table_name,
        cycle_id AS row_key
    FROM assessment_cycle
    UNION ALL
    SELECT
        'assessment_phase' AS table_name,
        code_id || ', ' || phase AS row_key
    FROM assessment_phase
    UNION ALL
    SELECT
        'complaint_figure' AS table_name,
        figure_id AS row_key
    FROM complaint_figure
    UNION ALL
    SELECT
        'complaint_measure' AS table_name,
        measure AS row_key
    FROM complaint_measure
    UNION ALL
    SELECT
        'complaint_mechanism' AS table_name,
        mechanism_id AS row_key
    FROM complaint_mechanism
    UNION ALL
    SELECT
        'conduct_code' AS table_name,
        code_id AS row_key
    FROM conduct_code
    UNION ALL
    SELECT
        'conduct_subject' AS table_name,
        code_id || ', ' || number AS row_key
    FROM conduct_subject
    UNION ALL
    SELECT
        'discrepancy' AS table_name,
        discrepancy_id AS row_key
    FROM discrepancy
    UNION ALL
    SELECT
        'grade_scale' AS table_name,
        scale_id || ', ' || grade AS row_key
    FROM grade_scale
    UNION ALL
    SELECT
        'key_figure' AS table_name,
        figure_id AS row_key
    FROM key_figure
    UNION ALL
    SELECT
        'mechanism_step' AS table_name,
        mechanism_id || ', ' || sequence || ', ' || number AS row_key
    FROM mechanism_step
    UNION ALL
    SELECT
        'mrc_centre' AS table_name,
        centre_id AS row_key
    FROM mrc_centre
    UNION ALL
    SELECT
        'not_available' AS table_name,
        gap_id AS row_key
    FROM not_available
    UNION ALL
    SELECT
        'place' AS table_name,
        place_code AS row_key
    FROM place
    UNION ALL
    SELECT
        'place_name' AS table_name,
        place_code || ', ' || name AS row_key
    FROM place_name
    UNION ALL
    SELECT
        'self_regulation_point' AS table_name,
        kind || ', ' || number AS row_key
    FROM self_regulation_point
    UNION ALL
    SELECT
        'source' AS table_name,
        source_id AS row_key
    FROM source
    UNION ALL
    SELECT
        'party' AS table_name,
        party_id AS row_key
    FROM party
    UNION ALL
    SELECT
        'party_name' AS table_name,
        party_id || ', ' || name AS row_key
    FROM party_name
    UNION ALL
    SELECT
        'initiative' AS table_name,
        initiative_id AS row_key
    FROM initiative
    UNION ALL
    SELECT
        'initiative_tag' AS table_name,
        initiative_id || ', ' || scheme || ', ' || tag AS row_key
    FROM initiative_tag
    UNION ALL
    SELECT
        'initiative_step' AS table_name,
        initiative_id || ', ' || number AS row_key
    FROM initiative_step
    UNION ALL
    SELECT
        'forum' AS table_name,
        forum_id AS row_key
    FROM forum
    UNION ALL
    SELECT
        'instrument' AS table_name,
        instrument_id AS row_key
    FROM instrument
    UNION ALL
    SELECT
        'commitment' AS table_name,
        commitment_id AS row_key
    FROM commitment
    UNION ALL
    SELECT
        'ranking_publication' AS table_name,
        publication_id AS row_key
    FROM ranking_publication
    UNION ALL
    SELECT
        'ranking_scale' AS table_name,
        publication_id || ', ' || grade AS row_key
    FROM ranking_scale
    UNION ALL
    SELECT
        'ranking_scale' AS table_name,
        publication_id || ', position ' || position AS row_key
    FROM ranking_scale
    UNION ALL
    SELECT
        'ranking_subject' AS table_name,
        publication_id || ', ' || number AS row_key
    FROM ranking_subject
    UNION ALL
    SELECT
        'ranking_indicator' AS table_name,
        publication_id || ', ' || indicator_id AS row_key
    FROM ranking_indicator
    UNION ALL
    SELECT
        'ranking_bar' AS table_name,
        publication_id || ', ' || indicator_id AS row_key
    FROM ranking_bar
    UNION ALL
    SELECT
        'ranking_agency' AS table_name,
        publication_id || ', ' || agency_id AS row_key
    FROM ranking_agency
    UNION ALL
    SELECT
        'ranking_grade' AS table_name,
        publication_id || ', ' || agency_id AS row_key
    FROM ranking_grade
    UNION ALL
    SELECT
        'ranking_score' AS table_name,
        publication_id || ', ' || agency_id || ', ' || indicator_id AS row_key
    FROM ranking_score
    UNION ALL
    SELECT
        'ranking_reply' AS table_name,
        reply_id AS row_key
    FROM ranking_reply
    UNION ALL
    SELECT
        'ranking_merge' AS table_name,
        association_id || ', ' || agency_id AS row_key
    FROM ranking_merge
)

SELECT
    table_name,
    row_key,
    count(*) AS row_count
FROM keyed
GROUP BY table_name, row_key
HAVING count(*) > 1
