-- True when this engine judges as the core does.
SELECT TO_HEX(SHA256(STRING_AGG(answer, '' ORDER BY seat))) = '{hash}' AS judges_right
FROM UNNEST(judge_rows({context}, [{told}])) AS answer WITH OFFSET AS seat;
