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
CREATE MACRO named_session() AS TABLE
    SELECT
        e.*,
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
