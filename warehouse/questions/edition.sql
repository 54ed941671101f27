-- The day on which the edition was made: what it calls the last year, or still to come, is counted from it.
-- Asked by Overview and Forums.
SELECT $made_on::DATE AS made_on
