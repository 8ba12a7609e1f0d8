import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { formatMonth, formatQuarter } from "../../src/core/reading/wall-time";
import { monthOf } from "../../src/core/summary/figures/months";
import { partName } from "../../src/core/words/summary-words";
import { totalWord } from "../../src/core/words/words";
import { rowsOf } from "../../src/warehouse/engine/count";
import { sqlText } from "../../src/warehouse/engine/sql";
import { bigQueryText } from "../../src/warehouse/export/data-set";
import { TABLES } from "../../src/warehouse/messages-vi";

const folder = join(__dirname, "../../src/warehouse/sql");
const namesIn = (part: string) =>
  readdirSync(join(folder, part)).map((file) => `${part}/${file.replace(".sql", "")}`);

/** What the two engines understand differently, or one of them not at all. */
const APART =
  /@|`|\\|::|\/\/|\[|\bUNNEST\b|\bOFFSET\b|\bJSON_|\bSAFE_|\bFLOAT64\b|\bVARCHAR\b|\bEXCEPT\b|\bIF\(|\bSTRUCT\b|\bNULLS\b/i;

const bare = (text: string) => text.replace(/--.*$/gm, "");

test.each(namesIn("shared"))("%s is one text for both engines: a query in their common language", (name) => {
  expect(bare(sqlText(name))).not.toMatch(APART);
  expect(bare(sqlText(name)).trim()).toMatch(/^(WITH|SELECT)\b[^;]*$/);
});

test("every shared query but that of a block that only the core lays out is in BigQuery too", () => {
  const texts = readdirSync(join(folder, "bigquery")).map((file) => bigQueryText(file.replace(".sql", "")));
  const used = namesIn("shared").filter((name) => texts.some((text) => text.includes(sqlText(name))));
  expect(namesIn("shared").filter((name) => !used.includes(name))).toEqual(["shared/officer-rows"]);
});

test("no rule, severity or wording stands in SQL", () => {
  for (const name of [...namesIn("shared"), ...namesIn("duckdb")])
    expect(sqlText(name)).not.toMatch(/title-duplicate|'note'|[À-ỹ]/);
});

test("the view of figures calls parts, months and quarters as the workbook does", async () => {
  const [, view = ""] = /VIEW tong_hop AS\n([^;]*);/.exec(bigQueryText("views")) ?? [];
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run("CREATE MACRO div(a, b) AS a // b");
  await connection.run("CREATE TABLE workbook_order AS SELECT 'k' AS workbook, 'Sổ một' AS name");
  const day = Date.UTC(2022, 11, 31);
  const month = monthOf(day);
  const places = [
    ["total", "", totalWord, totalWord],
    ["units", "Trường A", partName("units"), "Trường A"],
    ["clusters", "months", partName("clusters"), "months"],
    ["kinds", "1", partName("kinds"), "1"],
    ["months", `${month}`, partName("months"), formatMonth(day)],
    ["quarters", `${Math.floor(month / 3)}`, partName("quarters"), formatQuarter(day)],
    ["own:choice:Giải thưởng: cấp", "Có", "Giải thưởng: cấp", "Có"],
  ] as const;
  await connection.run(`CREATE TABLE tallies AS SELECT 'k' AS workbook, part, place, 0 AS entered, 0 AS eligible,
    0 AS waiting, 0 AS review, 0 AS missing, 0 AS ineligible, 0 AS benefit, 0 AS benefit_stated, 0 AS people
    FROM (VALUES ${places.map(([part, place]) => `('${part}', '${place}')`).join()}) AS t(part, place)`);
  const spoken = view.replaceAll("`", '"').replaceAll("SAFE_CAST", "TRY_CAST");
  const rows = await rowsOf<Record<string, string>>(connection, spoken);
  connection.closeSync();
  expect(rows.map((row) => [row.Phần, row.Nhóm]).sort()).toEqual(
    places.map(([, , part, place]) => [part, place]).sort(),
  );
});

test("the view of twins across workbooks names both rows, under the headings of the summary", async () => {
  const [, view = ""] = /VIEW trung_giua_cac_so AS\n([^;]*);/.exec(bigQueryText("views")) ?? [];
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    "CREATE TABLE workbook_order AS FROM (VALUES ('a', 'Sổ một'), ('b', 'Sổ hai')) AS t(workbook, name)",
  );
  await connection.run(
    "CREATE TABLE judged AS SELECT 'b' AS workbook, 7 AS line, ['Đủ điều kiện'] AS result",
  );
  await connection.run(`CREATE TABLE across_workbooks AS
    SELECT 'b' AS workbook, 7 AS line, 'Xa An' AS author, 'a' AS earlier_workbook, 5 AS earlier_line`);
  const spoken = view.replaceAll("`", '"').replace("[OFFSET(0)]", "[1]");
  const rows = await rowsOf<Record<string, string | number>>(connection, spoken);
  connection.closeSync();
  const values = ["Sổ hai", 7, "Xa An", "Sổ một", 5, "Đủ điều kiện"];
  expect(rows).toEqual([Object.fromEntries(values.map((value, at) => [TABLES.acrossHeadings[at], value]))]);
});
