-- A criterion is answered by topics that provisions have.
SELECT
    criterion_id,
    topic
FROM criterion_provision
WHERE topic NOT IN (SELECT topic FROM agreement_provision)
