-- Rules that columns of several tables keep. A table names one in a CHECK; its comment says what is wrong
-- with a value that breaks it. An empty value breaks none: whether it may be empty, NOT NULL says.
-- A list of words stands here once, in the order in which it is shown.

CREATE MACRO is_key(t) AS regexp_full_match(t, '[a-z0-9]+(-[a-z0-9]+)*');
COMMENT ON MACRO is_key IS
'is not lower-case words joined by hyphens';

CREATE MACRO is_language(t) AS regexp_full_match(t, '[a-z]{2,3}(-[A-Za-z0-9]{2,8})*');
COMMENT ON MACRO is_language IS
'is not a code of BCP 47 such as vi or zh-Hant';

CREATE MACRO is_iso_date(t) AS
t IS NULL OR (
    regexp_full_match(t, '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?')
    AND t[1:4] <> '0000' AND try_cast((t || '-01-01')[1:10] AS DATE) IS NOT NULL
);
COMMENT ON MACRO is_iso_date IS
'is not an ISO 8601 date such as 2014, 2014-10 or 2014-10-09';

CREATE MACRO is_month(t) AS regexp_full_match(t, '[0-9]{4}-(0[1-9]|1[0-2])');
COMMENT ON MACRO is_month IS
'is not a month such as 2014-10';

CREATE MACRO is_iso_period(t) AS
is_iso_date(split_part(t, '/', 1))
AND (
    NOT contains(t, '/')
    OR t[strpos(t, '/') + 1:] = '..'
    OR is_iso_date(t[strpos(t, '/') + 1:])
);
COMMENT ON MACRO is_iso_period IS
'is not an ISO 8601 date or interval such as 2013/2014 or 2008/..';

CREATE MACRO is_utc_moment(t) AS
t IS NULL OR (
    regexp_full_match(t, '\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|\+00:00)')
    AND try_cast(t AS TIMESTAMPTZ) IS NOT NULL
);
COMMENT ON MACRO is_utc_moment IS
'is not a moment in UTC to the second such as 2031-01-04T08:00:00Z';

CREATE MACRO is_plain_decimal(t) AS regexp_full_match(t, '\d+(\.\d+)?');
COMMENT ON MACRO is_plain_decimal IS
'is not an exact decimal written with digits and a point, such as 2.5';

CREATE MACRO is_trust(t) AS t IN ('S', 'A', 'B', 'C', 'D');

CREATE MACRO is_family(t) AS t IN ('agreements', 'attaches', 'complaints', 'agencies', 'cooperation', 'documents');

-- The six areas of the ILO Multilateral Framework, by number.
CREATE MACRO is_guideline(t) AS t IN ('1', '2', '3', '4', '5', '6');

-- The four themes of the ASEAN Forum on Migrant Labour.
CREATE MACRO is_theme(t) AS
t IN ('policy development', 'recruitment and preparation', 'protection abroad', 'return and reintegration');

-- What provisions of agreements are about.
CREATE MACRO is_provision_topic(t) AS
t IN (
    'fees', 'documents', 'contract', 'wages', 'rest', 'insurance and welfare', 'travel and return',
    'joint body', 'complaints and legal aid', 'cooperation', 'responsibilities'
);

-- Whether the document itself classifies an initiative, or the product's rule does (docs/classification.md).
CREATE MACRO is_basis(t) AS t IN ('document', 'inferred');

-- How the numbers of a return that pages ask for come from its cells, stated once: the commit that brings a return in
-- writes them, and a check works them out again. `cells_of` names the table or the view that holds the cells.
--
-- A number that the sheet states is taken; where it states none, the parts it has are added up, along as few
-- divisions as can be. Parts along one division are never added to parts along another.
CREATE MACRO summed_cell(cells_of) AS TABLE
WITH asked(split, by_category, by_sex, by_destination) AS (
    VALUES
    ('none', false, false, false),
    ('category', true, false, false),
    ('sex', false, true, false),
    ('category and sex', true, true, false),
    ('destination', false, false, true)
),

placed AS (
    SELECT
        c.return_id,
        c.measure,
        c.unit,
        a.split,
        CASE WHEN a.by_category THEN c.category ELSE 'all' END AS category,
        CASE WHEN a.by_sex THEN c.sex ELSE 'all' END AS sex,
        CASE WHEN a.by_destination THEN c.destination ELSE 'all' END AS destination,
        (NOT a.by_category AND c.category <> 'all')::INTEGER AS along_category,
        (NOT a.by_sex AND c.sex <> 'all')::INTEGER AS along_sex,
        (NOT a.by_destination AND c.destination <> 'all')::INTEGER AS along_destination,
        (c.stage <> 'all')::INTEGER AS along_stage,
        c.value,
        c.without_number,
        c.locator
    FROM query_table(cells_of) AS c
    CROSS JOIN asked AS a
    WHERE
        (NOT a.by_category OR c.category <> 'all')
        AND (NOT a.by_sex OR c.sex <> 'all')
        AND (NOT a.by_destination OR c.destination <> 'all')
),

added AS (
    SELECT
        * EXCLUDE (value, without_number, locator),
        sum(value) AS value,
        count(*)::INTEGER AS cells,
        count(without_number)::INTEGER AS without_number,
        min(locator) AS first_locator,
        min(split_part(locator, '!', 1)) AS first_sheet,
        max(split_part(locator, '!', 1)) AS last_sheet
    FROM placed
    GROUP BY ALL
)

SELECT
    return_id,
    measure,
    unit,
    split,
    category,
    sex,
    destination,
    value,
    cells,
    without_number,
    CASE WHEN along_category + along_sex + along_destination + along_stage = 0 THEN 'stated' ELSE 'added up' END
        AS basis,
    CASE
        WHEN cells = 1 THEN first_locator
        WHEN first_sheet = last_sheet THEN first_sheet
        ELSE first_sheet || ' – ' || last_sheet
    END AS locator
FROM added
QUALIFY row_number() OVER (
    PARTITION BY return_id, measure, unit, split, category, sex, destination
    ORDER BY
        value IS NULL, along_category + along_sex + along_destination + along_stage,
        along_stage DESC, along_destination DESC, along_sex DESC, along_category DESC
) = 1;
