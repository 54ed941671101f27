-- Everything that can be searched for: one row per thing with its kind, key, title, what it says, its country, and the
-- other names of the countries and bodies in it. `figures/search.py` finds words in it. Asked by Search.
WITH named AS (
    SELECT
        place_code,
        string_agg(name, ' ' ORDER BY name) AS names
    FROM place_name
    GROUP BY place_code
),

-- What associations published last of agencies that public material does not name.
ranked AS (
    SELECT
        p.*,
        a.agency_id,
        a.name,
        a.former_names,
        a.licence,
        g.grade
    FROM ranking_publication AS p
    INNER JOIN ranking_agency AS a ON p.publication_id = a.publication_id
    INNER JOIN ranking_grade AS g ON a.publication_id = g.publication_id AND a.agency_id = g.agency_id
    ANTI JOIN ranking_merge AS m ON p.association_id = m.association_id AND a.agency_id = m.agency_id
    ANTI JOIN agency AS n ON a.agency_id = n.agency_id AND p.place_code = n.country_code
    QUALIFY
        row_number() OVER (PARTITION BY p.association_id, a.agency_id ORDER BY p.published_at DESC, p.revision DESC) = 1
),

-- What each Member State has done about each treaty; of several acts the furthest stands.
acts AS (
    SELECT
        m.name AS member,
        i.instrument_id,
        coalesce(i.short_name, i.name) AS short_name,
        i.name,
        r.action,
        r.acted_on,
        coalesce(r.source_id, i.source_id) AS source_id,
        coalesce(r.locator, i.locator) AS locator
    FROM place AS m
    CROSS JOIN instrument AS i
    LEFT JOIN ratification AS r ON m.place_code = r.place_code AND i.instrument_id = r.instrument_id
    WHERE m.asean_since IS NOT NULL AND i.kind = 'treaty'
    QUALIFY
        row_number() OVER (
            PARTITION BY m.place_code, i.instrument_id
            ORDER BY list_position(['ratified', 'acceded', 'signed', 'not ratified'], r.action), r.acted_on, r.source_id
        ) = 1
),

-- The tier of each Member State in the newest report on trafficking that is on record; of several, all.
newest_tier AS (
    SELECT
        m.name AS member,
        t.year,
        string_agg(DISTINCT t.tier, ' or ' ORDER BY t.tier) AS tier,
        string_agg(DISTINCT t.source_id, '; ' ORDER BY t.source_id) AS source_id,
        string_agg(DISTINCT t.locator, '; ' ORDER BY t.locator) AS locator
    FROM trafficking_tier AS t
    INNER JOIN place AS m ON t.place_code = m.place_code
    WHERE m.asean_since IS NOT NULL AND t.tier <> 'not ranked'
    GROUP BY m.name, t.year
    QUALIFY row_number() OVER (PARTITION BY m.name ORDER BY t.year DESC) = 1
),

tiers AS (
    SELECT
        tier,
        string_agg(concat(member, ' (', year, ')'), ', ' ORDER BY member) AS members,
        string_agg(source_id, '; ' ORDER BY member) AS source_id,
        string_agg(locator, '; ' ORDER BY member) AS locator
    FROM newest_tier
    GROUP BY tier
),

-- The topics on which each text promises something.
promised AS (
    SELECT
        instrument_id,
        string_agg(DISTINCT topic, ', ' ORDER BY topic) AS topics
    FROM commitment
    GROUP BY instrument_id
),

entry AS (
    SELECT
        'agreement' AS kind,
        a.agreement_id AS id,
        concat(a.listed, ' – ', a.counterpart, coalesce(', ' || a.year_signed, '')) AS title,
        concat_ws(', ', a.instrument, a.sector, a.status, a.title, a.status_detail) AS detail,
        a.listed AS country,
        a.counterpart AS other,
        a.source_id,
        a.locator
    FROM named_agreement() AS a
    UNION ALL
    SELECT
        'agreement',
        p.agreement_id,
        concat(a.listed, ' – ', a.counterpart, coalesce(', ' || a.year_signed, ''), ': ', p.provision),
        concat_ws('. ', concat_ws(', for ', 'A provision on ' || p.topic, a.sector), p.detail),
        a.listed,
        a.counterpart,
        p.source_id,
        p.locator
    FROM agreement_provision AS p
    INNER JOIN named_agreement() AS a ON p.agreement_id = a.agreement_id
    UNION ALL
    SELECT
        'attache',
        p.origin_code,
        concat(o.name, ' in ', d.name, coalesce(', ' || p.city, '')),
        concat_ws('. ', 'labour attaché post', p.reason, p.region_printed),
        o.name,
        d.name,
        p.source_id,
        p.locator
    FROM attache_post AS p
    INNER JOIN place AS o ON p.origin_code = o.place_code
    INNER JOIN place AS d ON p.place_code = d.place_code
    UNION ALL
    SELECT
        'service',
        coalesce(s.origin_code, ''),
        concat(coalesce(o.name, 'Consulates'), ': ', s.service),
        s.detail,
        o.name,
        d.name,
        s.source_id,
        s.locator
    FROM attache_service AS s
    LEFT JOIN place AS o ON s.origin_code = o.place_code
    LEFT JOIN place AS d ON s.place_code = d.place_code
    UNION ALL
    SELECT
        'centre',
        m.centre_id,
        m.name,
        concat_ws(', ', m.kind, m.host, coalesce(p.name, m.place_printed), m.note),
        c.name,
        NULL,
        m.source_id,
        m.locator
    FROM mrc_centre AS m
    INNER JOIN place AS c ON m.country_code = c.place_code
    LEFT JOIN place AS p ON m.place_code = p.place_code
    UNION ALL
    SELECT
        'complaint',
        f.figure_id,
        concat(f.reporter, ': ', m.label, ', ', f.category),
        -- What is counted stands in the first line, a remark below it.
        concat_ws(
            chr(10),
            concat_ws(
                ', ',
                concat_ws(
                    ' ',
                    if(f.value % 1 = 0, replace(format('{:,}', f.value::BIGINT), ',', chr(8201)), f.value::VARCHAR),
                    f.unit
                ),
                concat(f.period_start, ' – ', f.period_end), f.place_printed
            ),
            f.note
        ),
        c.name,
        m.label,
        f.source_id,
        f.locator
    FROM complaint_figure AS f
    INNER JOIN complaint_measure AS m ON f.measure = m.measure
    INNER JOIN place AS c ON f.country_code = c.place_code
    UNION ALL
    SELECT
        'code',
        k.code_id,
        concat(k.owner, ': ', k.title),
        concat_ws('. ', k.kind, k.scale, k.criteria, k.scorer, k.publication, k.consequences),
        p.name,
        NULL,
        k.source_id,
        k.locator
    FROM conduct_code AS k
    INNER JOIN place AS p ON k.place_code = p.place_code
    UNION ALL
    SELECT
        'agency',
        a.agency_id,
        a.name_en,
        concat_ws(', ', a.name_vi, a.short_name, 'licence ' || l.licence, concat('grade ', r.grade, ' in ', y.label)),
        'Viet Nam',
        NULL,
        r.source_id,
        r.locator
    FROM agency AS a
    INNER JOIN agency_ranking AS r ON a.agency_id = r.agency_id
    INNER JOIN assessment_cycle AS y ON r.cycle_id = y.cycle_id
    LEFT JOIN published_licence() AS l ON a.agency_id = l.agency_id AND a.country_code = l.place_code
    UNION ALL
    SELECT
        'agency',
        concat(g.association_id, '/', g.agency_id),
        g.name,
        concat_ws(
            ', ',
            g.former_names, 'licence ' || g.licence, g.association, g.standing,
            concat('grade ', coalesce(g.grade, 'none: not eligible'), ' in ', g.cycle_label)
        ),
        l.name,
        NULL,
        g.publication_id,
        concat('revision ', g.revision, ', row ', g.agency_id)
    FROM ranked AS g
    INNER JOIN place AS l ON g.place_code = l.place_code
    UNION ALL
    SELECT
        'initiative',
        i.initiative_id,
        i.title,
        concat_ws('. ', i.detail, i.outcome, (
            SELECT string_agg(b.name, ', ' ORDER BY b.name)
            FROM initiative_party AS ip
            INNER JOIN party AS b ON ip.party_id = b.party_id
            WHERE ip.initiative_id = i.initiative_id
        )),
        p.name,
        NULL,
        i.source_id,
        i.locator
    FROM initiative AS i
    INNER JOIN place AS p ON i.place_code = p.place_code
    WHERE i.same_as IS NULL
    UNION ALL
    SELECT
        'forum',
        f.forum_id,
        concat(f.name, ' (', f.short_name, ')'),
        concat_ws('. ', f.purpose, f.themes),
        NULL,
        f.name,
        f.source_id,
        f.locator
    FROM forum AS f
    UNION ALL
    SELECT
        'forum',
        e.forum_id,
        e.event,
        concat_ws(', ', e.held_on, e.city, e.place, e.theme, e.note),
        e.place,
        e.forum,
        e.source_id,
        e.locator
    FROM named_session() AS e
    UNION ALL
    SELECT
        'commitment',
        c.topic,
        c.promise,
        concat_ws(', ', i.name, i.year, c.number, c.addressee, c.topic),
        NULL,
        i.name,
        c.source_id,
        c.locator
    FROM commitment AS c
    INNER JOIN instrument AS i ON c.instrument_id = i.instrument_id
    UNION ALL
    SELECT
        'text',
        i.instrument_id,
        i.name,
        concat_ws('. ', i.short_name, i.body, i.year, 'On: ' || p.topics),
        NULL,
        NULL,
        i.source_id,
        i.locator
    FROM instrument AS i
    INNER JOIN promised AS p ON i.instrument_id = p.instrument_id
    UNION ALL
    SELECT
        'figure',
        k.figure_id,
        -- A number stands with what it measures and of when: nobody reads on from a list.
        concat(
            upper(k.theme[1]), k.theme[2:], ' · ', k.subject, ', ', lower(k.measure[1]), k.measure[2:],
            ' (' || k.period || ')', ': ', k.as_published
        ),
        concat_ws(', ', k.unit, k.note),
        p.name,
        NULL,
        k.source_id,
        k.locator
    FROM key_figure AS k
    LEFT JOIN place AS p ON k.place_code = p.place_code
    UNION ALL
    SELECT
        'discrepancy',
        d.discrepancy_id,
        d.subject,
        concat_ws(' · ', d.stated, d.other, d.explanation),
        p.name,
        NULL,
        d.stated_source_id,
        d.stated_locator
    FROM discrepancy AS d
    LEFT JOIN place AS p ON d.place_code = p.place_code
    UNION ALL
    SELECT
        'gap',
        n.gap_id,
        n.what,
        n.reason,
        p.name,
        NULL,
        n.source_id,
        n.locator
    FROM not_available AS n
    LEFT JOIN place AS p ON n.place_code = p.place_code
    UNION ALL
    SELECT
        'country',
        place_code,
        name,
        'Member State of ASEAN',
        name,
        NULL,
        source_id,
        locator
    FROM place
    WHERE asean_since IS NOT NULL
    UNION ALL
    SELECT
        'treaty',
        instrument_id,
        concat_ws(': ', i.short_name, i.name),
        concat_ws('. ', i.body, i.year, (
            SELECT
                'Ratified or acceded to by: ' || string_agg(
                    s.member || coalesce(' (' || left(s.acted_on, 4) || ')', ''), ', ' ORDER BY s.member
                )
            FROM acts AS s
            WHERE s.instrument_id = i.instrument_id AND s.action IN ('ratified', 'acceded')
        )),
        NULL,
        NULL,
        i.source_id,
        i.locator
    FROM instrument AS i
    WHERE i.kind = 'treaty'
    UNION ALL
    SELECT
        'ratification',
        s.instrument_id,
        concat(s.member, ': ', s.short_name, if(s.short_name = s.name, '', ' ' || s.name)),
        coalesce(
            s.action || coalesce(', ' || s.acted_on, ''),
            'No page that was found says whether it is ratified'
        ) || if(s.short_name = s.name, '', '. ' || s.name),
        s.member,
        NULL,
        s.source_id,
        s.locator
    FROM acts AS s
    UNION ALL
    SELECT
        'tier',
        'tiers',
        'Member States by tier in the United States report on trafficking in persons',
        concat(
            'In the newest report on record of each: ',
            string_agg(concat(tier, ': ', members), '; ' ORDER BY tier DESC), '.'
        ),
        NULL,
        NULL,
        string_agg(source_id, '; ' ORDER BY tier DESC),
        string_agg(locator, '; ' ORDER BY tier DESC)
    FROM tiers
    HAVING count(*) > 0
    UNION ALL
    SELECT
        'source',
        source_id,
        title,
        concat_ws(', ', publisher, published_on, note),
        NULL,
        NULL,
        source_id,
        'whole'
    FROM source
)

SELECT
    e.kind,
    e.id,
    e.title,
    -- A treaty is asked for by its short name.
    CASE WHEN e.kind = 'ratification' THEN regexp_replace(e.title, '(\(\d{4}\)|C\d{3}).*', '\1') END AS short_name,
    e.detail,
    e.country,
    e.other,
    concat_ws(
        ' ', one.names, two.names, province.name, CASE WHEN province.name IS NOT NULL THEN 'province' END
    ) AS names,
    key_figure.theme,
    e.source_id,
    e.locator
FROM entry AS e
LEFT JOIN place AS c ON e.country = c.name
LEFT JOIN place AS o ON e.other = o.name
LEFT JOIN named AS one ON c.place_code = one.place_code
LEFT JOIN named AS two ON o.place_code = two.place_code
LEFT JOIN key_figure ON e.kind = 'figure' AND e.id = key_figure.figure_id
LEFT JOIN place AS province ON o.country_code = province.place_code AND o.kind = 'subdivision'
-- What tells something first; of meetings, numbers and of what is called the same, the newest.
ORDER BY
    e.kind,
    e.detail LIKE 'No page%',
    -- A whole before its parts.
    e.kind = 'complaint' AND e.title NOT LIKE '%, all',
    if(e.kind = 'forum', regexp_extract(e.detail, '^\d{4}'), '') DESC,
    if(e.kind = 'figure', regexp_extract(e.title, '(\d{4}[-\d]*)\)', 1), '') DESC,
    e.title,
    regexp_extract(e.detail, '(– | in )(\d{4}[-\d]*)', 2) DESC,
    e.id
