import type { CheckedRow } from "../../../api/bridge";

/** Each cell once, with all that was found there; a note is no reason to colour a cell. */
export function cellsToMark(rows: readonly Pick<CheckedRow, "row" | "findings" | "key">[]) {
  return rows.flatMap(({ row, findings, key }) => {
    const texts = new Map<CheckedRow["findings"][number]["column"], string[]>();
    for (const { column, text, severity } of findings)
      if (severity !== "note") texts.set(column, [...(texts.get(column) ?? []), text]);
    return [...texts].map(([column, lines]) => ({ row, column, text: lines.join("\n"), key }));
  });
}
