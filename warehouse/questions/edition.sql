-- The day on which the edition was made: what it calls the last year, or still to come, is counted from it; and the
-- last day on which a page was read for it. Asked by Overview, Agreements and Forums.
SELECT
    $made_on::DATE AS made_on,
    (SELECT max(read_on) FROM source) AS read_on
