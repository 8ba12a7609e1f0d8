-- Fails where this engine does not judge as the core does.
SELECT IF(TO_HEX(SHA256(STRING_AGG(answer, '' ORDER BY seat))) = '{hash}', TRUE, ERROR('judge_rows answers otherwise than the core')) AS judges_right
FROM UNNEST(judge_rows({context}, [{told}])) AS answer WITH OFFSET AS seat;
