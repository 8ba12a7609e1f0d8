import { join } from "node:path";
import { resultHeadings } from "../../src/core/register/columns";
import { tabs } from "../../src/core/words/words";
import type { CallResult, Person } from "../../src/host/contract";
import {
  type CellInit,
  createAddIn,
  createWorkbook,
  type LocalAddIn,
  type LocalWorkbook,
} from "../../src/host/host";
import { generateRegister, generateUnits, type WireCell } from "./generate-register";

/** Who owns the workbook of the bench. */
export const owner: Person = { name: "bench", email: "bench@example.com", owner: true };

/** A workbook with so many rows, and the add-in in it; nothing is set up yet. */
export interface BenchWorkbook {
  workbook: LocalWorkbook;
  addIn: LocalAddIn;
  /** Presses a menu item, and throws what it says when it fails. */
  press(functionName: string): CallResult;
  /** Asks as the page does, and throws what the answer says when it fails. */
  ask(functionName: string, request: object): CallResult;
}

export function openBenchWorkbook(rows: number): BenchWorkbook {
  const results = resultHeadings.map(() => "");
  const workbook = createWorkbook({
    name: "Bench",
    owner,
    sheets: [
      { name: tabs.register, values: generateRegister(rows).map((row) => [...results, ...row.map(cellOf)]) },
      { name: tabs.units, values: generateUnits().map((row) => row.map(cellOf)) },
    ],
  });
  const addIn = createAddIn(workbook, join(__dirname, "../../dist"), { isWarm: true });
  const call = (functionName: string, args: readonly unknown[]) => {
    const selection = { sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 };
    const result = addIn.call(owner, functionName, args, selection, () => {});
    if (!result.ok) throw new Error(`${functionName}: ${result.message}`);
    return result;
  };
  return {
    workbook,
    addIn,
    press: (functionName) => call(functionName, []),
    ask(functionName, request) {
      const result = call(functionName, [JSON.stringify(request)]);
      const answer = JSON.parse(String(result.value)) as { ok: boolean; message?: string };
      if (!answer.ok) throw new Error(`${functionName}: ${answer.message}`);
      return result;
    },
  };
}

/** The register's dates are clock readings of a zone seven hours ahead of UTC. */
function cellOf(cell: WireCell): CellInit {
  if (typeof cell !== "object") return cell;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = cell;
  return new Date(Date.UTC(year, month, day, hour - 7, minute));
}
