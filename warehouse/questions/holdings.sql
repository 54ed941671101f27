-- What the warehouse holds: one row, one count per column. Asked by Overview.
-- `instruments_listed` counts signed, dated instruments of Table 2, one for each date printed;
-- renewals and updates are events of an instrument and are not counted again.
SELECT
    (SELECT count(*) FROM agreement WHERE series = 'table 2' AND status = 'signed') AS instruments_listed,
    (SELECT count(*) FROM signed_since_2010()) AS instruments_since,
    (SELECT count(*) FROM agreement WHERE status <> 'signed') AS in_process,
    (SELECT count(*) FROM agreement_provision) AS provisions,
    (SELECT sum(posts) FROM attache_post WHERE trust = 'S') AS posts_counted,
    (SELECT sum(stated) FROM attache_total WHERE trust = 'S' AND unit = 'labour attachés' AND scope = 'all posts')
        AS posts_stated,
    (SELECT count(*) FROM mrc_centre WHERE kind = 'migrant worker resource centre') AS centres,
    (SELECT count(*) FROM complaint_figure) AS complaint_figures,
    (SELECT count(*) FROM assessment_cycle) AS cycles,
    (SELECT count(*) FROM key_figure) AS key_figures,
    (SELECT count(*) FROM discrepancy WHERE weight IS NULL OR weight <> 'caution') AS discrepancies,
    (SELECT count(*) FROM discrepancy WHERE weight = 'headline number') AS discrepancies_headline,
    (SELECT count(*) FROM discrepancy WHERE weight = 'caution') AS cautions,
    (SELECT count(*) FROM not_available) AS gaps,
    (SELECT count(*) FROM source WHERE kind = 'document') AS documents,
    (SELECT count(*) FROM source WHERE kind = 'public page') AS pages
