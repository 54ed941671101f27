-- What several questions read, stated once. A question asks for one as for a table: FROM corridor_instrument().
-- Each is worked out on the snapshot that is asked.

-- Agreements with the names of both parties; a province counts for its country.
CREATE MACRO named_agreement() AS TABLE
    SELECT
        a.*,
        l.name AS listed,
        c.name AS counterpart,
        c.country_code AS counterpart_country
    FROM agreement AS a
    INNER JOIN place AS l ON a.listed_code = l.place_code
    INNER JOIN place AS c ON a.counterpart_code = c.place_code;

-- Signed instruments since 2010, which the printed table does not list: those found on public pages, and those of that
-- time that stewards entered.
CREATE MACRO signed_since_2010() AS TABLE
    SELECT *
    FROM agreement
    WHERE status = 'signed' AND (series = 'since 2010' OR (series = 'steward' AND year_signed >= 2010));

-- Which instruments count for a corridor, and for which: those between authorities, for the direction in which the
-- workers they cover move. Whether they are signed, and are in force, is for the question to tell.
CREATE MACRO corridor_instrument() AS TABLE
    SELECT
        a.*,
        CASE WHEN a.workers_move = 'to listed country' THEN a.counterpart_country ELSE a.listed_code END AS origin_code,
        CASE WHEN a.workers_move = 'to listed country' THEN a.listed_code ELSE a.counterpart_country END
            AS destination_code
    FROM named_agreement() AS a
    WHERE a.workers_move <> 'between origin countries' AND a.instrument <> 'understanding with an association';

-- Where each instrument stands, as far as the last thing known of it on a day tells, dated or not, and what tells so.
-- What weighs more comes first: an instrument that was replaced is no longer renewed, one whose renewal is under
-- discussion was not replaced. A signature says nothing about being in force.
CREATE MACRO agreement_state(made_on) AS TABLE  -- noqa: CP05
    WITH meaning (event, state) AS (
        VALUES
        ('replaced', 'replaced'),
        ('ban imposed', 'suspended'),
        ('suspended', 'suspended'),
        ('renewal under discussion', 'under renegotiation'),
        ('amendment under discussion', 'under renegotiation'),
        ('review asked for', 'under renegotiation'),
        ('review announced', 'under renegotiation'),
        ('expiry', 'term ended'),
        ('lapsed', 'term ended'),
        ('technical arrangement expired', 'term ended'),
        ('renewed', 'renewed or amended'),
        ('updated', 'renewed or amended'),
        ('extended', 'renewed or amended'),
        ('protocol signed', 'renewed or amended'),
        ('new text signed', 'renewed or amended')
    ),

    ranked AS (
        SELECT
            e.agreement_id,
            m.state AS known_state,
            e.event,
            e.year,
            e.note,
            e.source_id,
            e.locator,
            row_number() OVER (
                PARTITION BY e.agreement_id
                ORDER BY
                    list_position(
                        ['replaced', 'suspended', 'under renegotiation', 'term ended', 'renewed or amended'], m.state
                    ),
                    e.year DESC NULLS LAST
            ) AS place
        FROM agreement_event AS e
        INNER JOIN meaning AS m ON e.event = m.event
        -- A ban that was lifted later, and a term that ended before a renewal or has yet to end, say nothing of today.
        WHERE NOT EXISTS (
            SELECT 1 FROM agreement_event AS later
            WHERE
                later.agreement_id = e.agreement_id
                AND (
                    (e.event = 'ban imposed' AND later.event IN ('ban lifted', 'placement resumed'))
                    OR (
                        e.event = 'suspended' AND later.event = 'suspension lifted'
                        AND coalesce(later.year, 9999) >= coalesce(e.year, 0)
                    )
                    OR (
                        m.state IN ('term ended', 'under renegotiation')
                        AND later.event IN ('renewed', 'updated', 'extended', 'new text signed')
                        AND later.year >= coalesce(e.year, 9999)
                    )
                )
        )
        AND NOT (e.event = 'expiry' AND e.year > year(made_on::DATE))
    )

    SELECT
        a.agreement_id,
        a.status,
        CASE WHEN a.status = 'signed' THEN coalesce(r.known_state, 'signed') ELSE a.status END AS state,
        r.event,
        r.year,
        r.note,
        r.source_id,
        r.locator
    FROM agreement AS a
    LEFT JOIN ranked AS r ON a.agreement_id = r.agreement_id AND r.place = 1;

-- Which instruments are meant by a status: signed or in process, or where they stand; all where none is named.
CREATE MACRO agreement_of(wanted, made_on) AS TABLE  -- noqa: CP05
    SELECT s.agreement_id
    FROM agreement_state(made_on) AS s
    WHERE
        wanted IS NULL OR wanted = s.status OR wanted = s.state
        OR (wanted = 'nothing later known' AND s.state = 'signed');

-- Posts of labour attachés by the corridor that they serve, a city or a province for its country. What a later row of
-- the same place says is closed is no post any more.
CREATE MACRO corridor_post() AS TABLE
    SELECT
        p.*,
        d.country_code AS destination_code
    FROM attache_post AS p
    INNER JOIN place AS d ON p.place_code = d.place_code
    WHERE
        p.posts_basis <> 'closed'
        AND NOT EXISTS (
            SELECT 1 FROM attache_post AS c
            WHERE
                c.posts_basis = 'closed'
                AND c.origin_code = p.origin_code AND c.place_code = p.place_code
                AND (c.city IS NULL OR c.city IS NOT DISTINCT FROM p.city)
                AND c.as_of > coalesce(p.as_of, '')
        );

-- Sessions and milestones of forums with the names of the forum and of where they were held.
-- What is only announced is not known to have been held; earlier data tell it by its name alone.
CREATE MACRO named_session() AS TABLE
    SELECT
        e.* REPLACE (coalesce(e.announced, e.event LIKE 'Next %') AS announced),
        f.name AS forum,
        f.short_name,
        p.name AS place
    FROM forum_event AS e
    INNER JOIN forum AS f ON e.forum_id = f.forum_id
    LEFT JOIN place AS p ON e.place_code = p.place_code;

-- Records of agencies that were merged, each with the record that goes on at the end of the way.
CREATE MACRO merged_agency() AS TABLE
    WITH RECURSIVE path AS (
        SELECT
            association_id,
            agency_id,
            into_agency_id
        FROM ranking_merge
        UNION ALL
        SELECT
            path.association_id,
            path.agency_id,
            m.into_agency_id
        FROM path
        INNER JOIN ranking_merge AS m
            ON path.association_id = m.association_id AND path.into_agency_id = m.agency_id
    )

    SELECT path.*
    FROM path
    ANTI JOIN ranking_merge AS m
        ON path.association_id = m.association_id AND path.into_agency_id = m.agency_id;

-- The licence of each record of an agency, as the newest ranking of it that is in force gives it.
CREATE MACRO published_licence() AS TABLE
    WITH in_force AS (
        SELECT *
        FROM ranking_publication
        QUALIFY revision = max(revision) OVER (PARTITION BY cycle_id)
    ),

    newest AS (
        SELECT
            p.association_id,
            p.place_code,
            a.agency_id,
            a.licence,
            p.published_at,
            p.publication_id AS source_id,
            concat('revision ', p.revision, ', row ', a.agency_id) AS locator
        FROM in_force AS p
        INNER JOIN ranking_agency AS a ON p.publication_id = a.publication_id
        QUALIFY
            row_number() OVER (
                PARTITION BY p.association_id, a.agency_id ORDER BY p.published_at DESC, p.publication_id DESC
            ) = 1
    )

    SELECT *
    FROM newest
    WHERE licence IS NOT NULL;

-- Which version of each month of each centre is in force, and when its first was handed in.
CREATE MACRO return_in_force() AS TABLE
    SELECT
        *,
        min(handed_in_at) OVER of_month AS first_handed_in,
        'returns-' || organisation_id AS source_id,
        return_id || coalesce(', ' || locator, '') AS place_in_source
    FROM complaint_return
    WINDOW of_month AS (PARTITION BY centre_id, month)
    QUALIFY version = max(version) OVER of_month;

-- Centres whose returns are expected, each as it was last written.
CREATE MACRO return_centre() AS TABLE
    SELECT
        e.*,
        p.name AS country,
        'returns-' || e.organisation_id AS source_id
    FROM return_expectation AS e
    INNER JOIN place AS p ON e.country_code = p.place_code
    QUALIFY e.version = max(e.version) OVER (PARTITION BY e.centre_id);

-- What became of each month that was due by the day of the newest publication, or was returned before: in time, late
-- or missing. Of several decisions on a centre, the last that begins in the month or before is in force.
CREATE MACRO return_month() AS TABLE
    WITH until AS (
        SELECT max(published_at)[1:10]::DATE AS day FROM complaint_return
    ),

    span AS (
        SELECT
            min(e.first_month || '-01')::TIMESTAMP AS first,
            max(until.day)::TIMESTAMP AS last
        FROM return_expectation AS e
        CROSS JOIN until
    ),

    month AS (
        SELECT unnest(range(first, last, INTERVAL 1 MONTH)) AS begins
        FROM span
    ),

    ruled AS (
        SELECT
            e.centre_id,
            e.day_due,
            strftime(m.begins, '%Y-%m') AS month,
            (m.begins + INTERVAL 1 MONTH)::DATE + (e.day_due - 1) AS due_on
        FROM return_expectation AS e
        INNER JOIN month AS m ON e.first_month <= strftime(m.begins, '%Y-%m')
        QUALIFY row_number() OVER (PARTITION BY e.centre_id, m.begins ORDER BY e.version DESC) = 1
    )

    SELECT
        c.centre_id,
        c.centre,
        c.country_code,
        c.country,
        c.organisation,
        d.month,
        d.due_on,
        r.return_id,
        r.completeness,
        r.version,
        r.first_handed_in,
        r.published_at,
        CASE
            WHEN r.return_id IS NULL THEN 'missing'
            WHEN r.first_handed_in[1:10]::DATE > d.due_on THEN 'late'
            ELSE 'in time'
        END AS state,
        c.standing,
        c.source_id,
        coalesce(r.place_in_source, c.centre_id || ' ' || d.month) AS locator
    FROM ruled AS d
    CROSS JOIN until
    INNER JOIN return_centre() AS c ON d.centre_id = c.centre_id
    LEFT JOIN return_in_force() AS r ON d.centre_id = r.centre_id AND d.month = r.month
    WHERE r.return_id IS NOT NULL OR d.due_on < until.day;
