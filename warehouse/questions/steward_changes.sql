-- What stewards added, corrected, removed and took back, newest first. Asked by How it is built and Sources and
-- quality.
WITH written AS (
    SELECT
        *,
        coalesce(row_after, row_before)::JSON AS shown
    FROM steward_change
    -- A source comes with the row that was read from it.
    WHERE table_name <> 'source' OR kind <> 'addition'
)

SELECT
    w.published_at[1:10] AS published,
    w.organisation,
    w.kind,
    w.table_name,
    concat_ws(
        ', ',
        nullif(concat_ws(' – ', l.name, o.name), ''),
        nullif(w.shown ->> 'event', ''),
        nullif(w.shown ->> 'provision', ''),
        nullif(w.shown ->> 'city', ''),
        CASE w.table_name
            WHEN 'agreement' THEN nullif(w.shown ->> 'year_signed', '')
            WHEN 'attache_post' THEN nullif(w.shown ->> 'as_of', '')
            WHEN 'source' THEN w.shown ->> 'title'
            ELSE w.shown ->> 'agreement_id'
        END
    ) AS what,
    w.row_before,
    w.row_after,
    w.message,
    w.reason,
    w.shown ->> 'source_id' AS source_id,
    coalesce(w.shown ->> 'locator', '') AS locator
FROM written AS w
LEFT JOIN place AS l ON coalesce(w.shown ->> 'listed_code', w.shown ->> 'origin_code') = l.place_code
LEFT JOIN place AS o ON coalesce(w.shown ->> 'counterpart_code', w.shown ->> 'place_code') = o.place_code
ORDER BY w.position DESC
