-- A return is of a centre whose organisation expects returns of it, and no source has their name.
SELECT
    r.return_id,
    r.centre_id,
    r.organisation_id
FROM complaint_return AS r
WHERE
    NOT EXISTS (
        SELECT 1 FROM return_expectation AS e
        WHERE e.centre_id = r.centre_id AND e.organisation_id = r.organisation_id AND e.standing = r.standing
    )
    OR 'returns-' || r.organisation_id IN (SELECT source_id FROM source)
