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

-- Posts of labour attachés by the corridor that they serve, a city or a province for its country.
CREATE MACRO corridor_post() AS TABLE
    SELECT
        p.*,
        d.country_code AS destination_code
    FROM attache_post AS p
    INNER JOIN place AS d ON p.place_code = d.place_code;

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
