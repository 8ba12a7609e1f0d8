import { readLevel } from "../programme/read-level";
import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { tidyText } from "../reading/characters";
import { headingKey } from "../reading/headings";
import { type IntervalReading, readInterval } from "../reading/read-interval";
import { readNumber } from "../reading/read-number";
import { type Person, readPeople } from "../reading/read-people";
import { readYesNo } from "../reading/read-yes-no";
import { textKey } from "../reading/text-key";
import { rememberUnitKeys } from "../reading/unit-key";
import type { Catalogue } from "./catalogue";
import { createCatalogue, emptyCatalogue } from "./catalogue";
import type { TableProblem } from "./table";
import { findTable } from "./table";
import type { Unit, UnitProblem } from "./unit";
import type { UnitColumnKey } from "./unit-columns";
import { unitColumns } from "./unit-columns";

export type CatalogueReading =
  | { ok: true; catalogue: Catalogue }
  | { ok: false; problems: readonly TableProblem[] };

/**
 * Reads the table of `Đơn vị`. Never throws. A unit listed twice counts once, with its first row; what is
 * doubled or unreadable stands in `catalogue.problems`.
 */
export function readCatalogue(rows: readonly (readonly Cell[])[]): CatalogueReading {
  if (rows.every((row) => row.every(isBlankCell))) return { ok: true, catalogue: emptyCatalogue() };
  const table = findTable(rows, unitColumns, headingKey);
  if (!table.ok) return table;
  const units: Unit[] = [];
  const aliases = new Map<Unit, readonly string[]>();
  const problems: UnitProblem[] = [];
  const keysOf = rememberUnitKeys();
  const byName = new Map<string, Unit>();
  const byCode = new Map<string, Unit>();

  rows.slice(table.headingRow + 1).forEach((cells, offset) => {
    const row = table.headingRow + offset + 2;
    const cell = (key: UnitColumnKey): Cell => {
      const at = table.at[key];
      return at === undefined ? undefined : cells[at];
    };
    const text = (key: UnitColumnKey) => {
      const value = cell(key);
      return isBlankCell(value) || typeof value === "boolean" ? "" : quoteCell(value);
    };
    const name =
      typeof cell("name") === "string"
        ? String(cell("name")).normalize("NFC").replace(/\s+/g, " ").trim()
        : text("name");
    if (isBlankCell(name)) {
      if ((["code", "staff", "members", "target"] as const).some((key) => text(key) !== "")) {
        problems.push({ row, fault: "nameMissing", text: text("code") });
      }
      return;
    }
    const key = keysOf(name).placed;
    const twin = byName.get(key);
    if (twin) {
      problems.push({ row, fault: "doubledName", text: name, firstRow: twin.row });
      return;
    }
    const code = text("code");
    const codeKey = textKey(code);
    const codeTwin = byCode.get(codeKey);
    if (codeTwin) problems.push({ row, fault: "doubledCode", text: code, firstRow: codeTwin.row });
    const number = (key: UnitColumnKey): number | undefined => {
      if (isBlankCell(cell(key))) return undefined;
      const value = readNumber(cell(key));
      if (value === undefined || value < 0) problems.push({ row, fault: "unreadable", text: text(key) });
      return value !== undefined && value >= 0 ? value : undefined;
    };
    const members = number("members");
    const staff = number("staff");
    const target = readTarget(cell("target"));
    if (target === "unreadable") problems.push({ row, fault: "unreadable", text: text("target") });
    const propagandaOn = readHeld(cell("propagandaOn"));
    const isHeld = propagandaOn.kind === "interval" || readYesNo(cell("propagandaOn")).kind === "yes";
    if (propagandaOn.kind === "unreadable" && readYesNo(cell("propagandaOn")).kind === "unreadable") {
      problems.push({ row, fault: "dayUnreadable", text: propagandaOn.text });
    }
    const [officers, unnamed] = readOfficers(cell("officers"));
    for (const text of unnamed) problems.push({ row, fault: "officersUnnamed", text });
    const unit: Unit = {
      code: codeTwin ? "" : code,
      name,
      cluster: text("cluster"),
      contact: String(cell("contact") ?? ""),
      officers,
      // II asks for a day on which it was held; a plain "Có" or a ticked box says the same with less.
      propagandaHeld: isHeld,
      row,
      ...(members !== undefined && { members }),
      ...(staff !== undefined && { staff }),
      ...(target && target !== "unreadable" && { target }),
      ...(propagandaOn.kind === "interval" && { propagandaOn: propagandaOn.interval }),
    };
    units.push(unit);
    aliases.set(
      unit,
      String(cell("aliases") ?? "")
        .split(/[;\n]/)
        .filter((alias) => !isBlankCell(alias)),
    );
    byName.set(key, unit);
    if (code !== "" && !codeTwin) byCode.set(codeKey, unit);
  });
  return { ok: true, catalogue: createCatalogue(units, aliases, problems, true, keysOf) };
}

/** The officers, and what counts them in place of naming them: `2 người`. */
function readOfficers(cell: Cell): [readonly Person[], readonly string[]] {
  const people = readPeople(cell);
  const text = quoteCell(cell);
  if (people.length === 0 && /[1-9]/.test(text)) return [[], [text]];
  const isNumber = ({ key }: Person) => /^\d/.test(key);
  return [people.filter((person) => !isNumber(person)), people.filter(isNumber).map(({ name }) => name)];
}

/** "Đã tổ chức 15/02/2022", "Hội nghị NLĐ ngày 10/3/2022": the day behind what was held (requirements 4). */
const HELD = /^(?:đã )?(?:tổ chức|tuyên truyền|thực hiện|triển khai|hội nghị)[^\d]{0,40}? (?=\D{0,8}\d)/i;

export function readHeld(cell: Cell): IntervalReading {
  const reading = readInterval(cell);
  if (reading.kind !== "unreadable" || typeof cell !== "string") return reading;
  const behind = readInterval(tidyText(cell).replace(HELD, ""));
  return behind.kind === "interval" ? behind : reading;
}

function readTarget(cell: Cell): Unit["target"] | "unreadable" {
  if (isBlankCell(cell)) return undefined;
  return readLevel(cell) ?? "unreadable";
}
