-- The judge. {library} is the address of judge.js in Cloud Storage, in the region of the dataset.
CREATE OR REPLACE FUNCTION judge_rows(context STRING, told ARRAY<STRING>)
RETURNS ARRAY<STRING>
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ["{library}"])
AS r"""return warehouse.judgeRows(context, told);""";
