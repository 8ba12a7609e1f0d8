import { relative } from "node:path";
import { folders } from "./folders";
import { mutateFolder } from "./mutate-folder";
import { isAlive, scoreOf } from "./score";

// Dates are read in the zone of the workbook; the runners of the tests inherit it.
process.env.TZ = "Asia/Ho_Chi_Minh";

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !folders.some((folder) => folder.name === name));
  if (unknown.length > 0) throw new Error(`No such folder of the core: ${unknown.join(", ")}`);
  const table = [
    row("folder", "mutants", "killed", "by time", "survived", "no coverage", "score"),
    "|---|--:|--:|--:|--:|--:|--:|",
  ];
  for (const folder of folders.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const results = await mutateFolder(folder);
    for (const mutant of results.filter(isAlive)) {
      const { fileName, location, mutatorName, status, replacement } = mutant;
      const { line, column } = location.start;
      console.log(
        `${relative(process.cwd(), fileName)}:${line}:${column} ${status} ${mutatorName} ${replacement ?? ""}`,
      );
    }
    const { mutants, killed, timedOut, survived, uncovered, percent } = scoreOf(results);
    const below = percent < (folder.atLeast ?? 0);
    if (below) process.exitCode = 1;
    const score = `${percent.toFixed(1)} %${below ? ` (below ${folder.atLeast})` : ""}`;
    table.push(row(folder.name, mutants, killed, timedOut, survived, uncovered, score));
  }
  console.log(`\n${table.join("\n")}`);
}

void run(process.argv.slice(2));
