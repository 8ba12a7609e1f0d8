import { cpus } from "node:os";

/** A row of the table: what was measured, and how it came out. */
export type Line = readonly [what: string, figure: string];

/** A number the way the README writes them: `1,234.5`, with few decimals. */
export const figure = (value: number, decimals = 0): string =>
  new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** The Markdown table for the README, with the day and the machine. */
export function reportOf(lines: readonly Line[], today: Date): string {
  const machine = `${today.toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`;
  return [
    `Measured on ${machine}:`,
    "",
    "| what | figure |",
    "|---|---|",
    ...lines.map(([what, value]) => `| ${what} | ${value} |`),
  ].join("\n");
}
