-- Each cycle is published by one association, in revisions without a gap that say what they are and why.
WITH revision AS (
    SELECT
        *,
        count(*) OVER (PARTITION BY cycle_id) AS revisions,
        min(association_id) OVER (PARTITION BY cycle_id) AS first_association,
        lag(published_at) OVER (PARTITION BY cycle_id ORDER BY revision) AS published_before
    FROM ranking_publication
)

SELECT
    cycle_id,
    publication_id,
    revision,
    kind,
    restores
FROM revision
WHERE
    revision < 1
    OR revision > revisions
    OR publication_id <> cycle_id || '-r' || revision
    OR association_id <> first_association
    OR published_at < published_before
    OR (revision = 1) <> (kind = 'publication')
    OR (kind = 'publication') = (coalesce(trim(reason), '') <> '')
    OR (kind = 'undo') <> (restores IS NOT NULL)
    OR restores < 1
    OR restores >= revision
