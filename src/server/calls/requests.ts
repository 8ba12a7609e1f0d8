import * as z from "zod/mini";
import type { CheckScope, Fix, WireCell } from "../../api/bridge";
import type { FormCells } from "../../core/assessment/judge-cells";
import { type ColumnKey, columnKeys } from "../../core/register/columns";

/** Rows that a sheet of ten million cells can have. */
const MOST_ROWS = 10_000_000;
/** Characters that a cell can hold. */
const LONGEST = 50_000;
const LONGEST_KEY = 100;
const MOST_FIXES = 20_000;
const MOST_PASTED = 10_000;

/** What the page sends is data of an unknown hand: each piece is looked at before it is used. */
const is = <T>(test: (value: unknown) => boolean) => z.custom<T>(test);
const isText = (value: unknown, most = LONGEST) => typeof value === "string" && value.length <= most;

const text = is<string>((value) => isText(value));
const key = is<string>((value) => isText(value, LONGEST_KEY) && value !== "");
const row = is<number>(
  (value) => Number.isInteger(value) && Number(value) >= 2 && Number(value) <= MOST_ROWS,
);
const rowOrNull = is<number | null>((value) => value === null || row.safeParse(value).success);
const column = is<ColumnKey>((value) => columnKeys.includes(value as ColumnKey));
export const list = <S extends z.ZodMiniType>(item: S, most: number) =>
  z.pipe(
    is<unknown[]>((value) => Array.isArray(value) && value.length <= most),
    z.array(item) as unknown as z.ZodMiniType<z.output<S>[], unknown[]>,
  );

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
export const cell = is<WireCell>(
  (value) =>
    value === null ||
    typeof value === "boolean" ||
    Number.isFinite(value) ||
    isText(value) ||
    DATE.test(String((value as { date?: unknown } | undefined)?.date)),
);

const cells = is<FormCells>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([name, typed]) => columnKeys.includes(name as ColumnKey) && isText(typed)),
);

const fix = is<Fix>((value) => {
  const given = (typeof value === "object" ? value : null) as Partial<Fix> | null;
  return (
    given !== null &&
    row.safeParse(given.row).success &&
    column.safeParse(given.column).success &&
    cell.safeParse(given.old).success &&
    cell.safeParse(given.value).success &&
    (given.key === undefined || isText(given.key))
  );
});

const scope = is<CheckScope>((value) => {
  const { kind, unit } = (value ?? {}) as { kind?: unknown; unit?: unknown };
  return kind === "selection" || kind === "all" || (kind === "unit" && isText(unit));
});

const edit = z.object({ row, before: cells });

const pastedRow = is<readonly (readonly [ColumnKey, string])[]>(
  (value) =>
    Array.isArray(value) &&
    value.length <= columnKeys.length &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && column.safeParse(pair[0]).success && isText(pair[1]),
    ),
);

/** What each call takes. */
export const requests = {
  nothing: z.object({}),
  unit: z.object({ unit: text }),
  check: z.object({ scope }),
  select: z.object({ row, column }),
  mark: z.object({ cells: list(z.object({ row, column, text }), MOST_FIXES) }),
  fix: z.object({ fixes: list(fix, MOST_FIXES) }),
  row: z.object({ row: rowOrNull }),
  similar: z.object({ title: text, exceptRow: rowOrNull }),
  save: z.object({ key, cells, edit: z.optional(edit) }),
  paste: z.object({ key, rows: list(pastedRow, MOST_PASTED) }),
  register: z.object({ rows: list(z.object({ row, title: text }), MOST_FIXES), at: text }),
};
