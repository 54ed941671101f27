-- Documents, pages and rankings that associations published here (with cycle, revision and method instead of
-- title and note), with the number of rows that rest on each. Asked by Overview and Sources and quality.
WITH cited AS (
    SELECT source_id FROM agreement
    UNION ALL SELECT source_id FROM agreement_event
    UNION ALL SELECT source_id FROM agreement_provision
    UNION ALL SELECT source_id FROM attache_total
    UNION ALL SELECT source_id FROM attache_post
    UNION ALL SELECT source_id FROM attache_service
    UNION ALL SELECT source_id FROM mrc_centre
    UNION ALL SELECT source_id FROM complaint_figure
    UNION ALL SELECT source_id FROM complaint_mechanism
    UNION ALL SELECT source_id FROM mechanism_step
    UNION ALL SELECT source_id FROM conduct_code
    UNION ALL SELECT source_id FROM conduct_subject
    UNION ALL SELECT source_id FROM conduct_participation
    UNION ALL SELECT source_id FROM assessment_phase
    UNION ALL SELECT source_id FROM assessment_cycle
    UNION ALL SELECT source_id FROM grade_scale
    UNION ALL SELECT source_id FROM ranking_share
    UNION ALL SELECT source_id FROM agency
    UNION ALL SELECT source_id FROM agency_ranking
    UNION ALL SELECT source_id FROM evidence_provider
    UNION ALL SELECT source_id FROM self_regulation_point
    UNION ALL SELECT source_id FROM key_figure
    UNION ALL SELECT source_id FROM party
    UNION ALL SELECT source_id FROM party_name
    UNION ALL SELECT source_id FROM initiative
    UNION ALL SELECT source_id FROM initiative_party
    UNION ALL SELECT source_id FROM initiative_tag
    UNION ALL SELECT source_id FROM initiative_step
    UNION ALL SELECT source_id FROM forum
    UNION ALL SELECT source_id FROM forum_member
    UNION ALL SELECT source_id FROM forum_event
    UNION ALL SELECT source_id FROM instrument
    UNION ALL SELECT source_id FROM commitment
    UNION ALL SELECT source_id FROM commitment_progress
    UNION ALL SELECT source_id FROM place
    UNION ALL SELECT source_id FROM place_name
    UNION ALL SELECT publication_id FROM ranking_grade
    UNION ALL SELECT 'returns-' || organisation_id FROM complaint_return
),

described AS (
    SELECT
        source_id,
        title,
        publisher,
        coalesce(published_on, year::VARCHAR) AS published,
        kind,
        url,
        note,
        NULL::INTEGER AS cycle_number,
        NULL AS cycle_label,
        NULL::INTEGER AS revision,
        NULL AS standing,
        NULL AS method_title
    FROM source
    UNION ALL
    SELECT
        publication_id,
        NULL,
        association,
        left(published_at, 10),
        'association publication',
        NULL,
        NULL,
        cycle_number,
        cycle_label,
        revision,
        standing,
        method_title
    FROM ranking_publication
    UNION ALL
    SELECT
        'returns-' || organisation_id,
        NULL,
        max(organisation),
        left(max(decided_at), 10),
        'returns of centres',
        NULL,
        NULL,
        NULL,
        NULL,
        NULL,
        max(standing),
        NULL
    FROM return_expectation
    GROUP BY organisation_id
)

SELECT
    s.source_id,
    s.title,
    s.publisher,
    s.published,
    s.kind,
    s.url,
    s.note,
    s.cycle_number,
    s.cycle_label,
    s.revision,
    s.standing,
    s.method_title,
    count(cited.source_id)::INTEGER AS figures
FROM described AS s
LEFT JOIN cited ON s.source_id = cited.source_id
WHERE s.kind = $kind OR $kind IS NULL
GROUP BY ALL
ORDER BY s.kind, figures DESC, s.source_id
