-- A member of a forum is either a country or a body, never both or neither.
SELECT
    forum_id,
    place_code,
    party_id,
    role
FROM forum_member
WHERE (place_code IS NULL) = (party_id IS NULL)
