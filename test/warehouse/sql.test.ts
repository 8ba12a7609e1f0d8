import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sqlText } from "../../src/warehouse/engine/sql";
import { bigQueryText } from "../../src/warehouse/export/data-set";

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
