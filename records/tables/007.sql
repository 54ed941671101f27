-- How the export of a survey is read in a cycle: which column names the agency, which answers which indicator.
CREATE TABLE survey_mapping (
    cycle_id TEXT PRIMARY KEY REFERENCES cycle,
    body TEXT NOT NULL
) STRICT;

-- What workers answered, in numbers of interviews; of few, only that they are few: hidden.
CREATE TABLE worker_count (
    cycle_id TEXT NOT NULL REFERENCES cycle,
    agency_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    asked INTEGER NOT NULL,
    yes INTEGER NOT NULL,
    no INTEGER NOT NULL,
    unanswered INTEGER NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    PRIMARY KEY (cycle_id, agency_id, indicator_id)
) STRICT;
