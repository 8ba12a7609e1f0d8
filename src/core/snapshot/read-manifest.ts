import type { Manifest } from "./manifest";

const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isPlace = (value: unknown): value is number => isWhole(value) && value > 0;
const isText = (value: unknown): value is string => typeof value === "string";
const isSpan = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && isPlace(value[0]) && isWhole(value[1]);
const isBlock = (value: unknown): boolean =>
  Array.isArray(value) && isText(value[0]) && isSpan(value.slice(1));

/** A manifest as a mark of the workbook holds it; anybody can write a note, so nothing of it is believed unseen. */
export function readManifest(value: unknown): Manifest | undefined {
  const it = Object(value) as Partial<Record<keyof Manifest, unknown>>;
  const isOne =
    Number.isFinite(it.at) &&
    isText(it.version) &&
    isText(it.phase) &&
    (it.asOf === undefined || Number.isFinite(it.asOf)) &&
    Array.isArray(it.columns) &&
    it.columns.every(isText) &&
    Array.isArray(it.blocks) &&
    it.blocks.length > 0 &&
    it.blocks.every(isBlock) &&
    isSpan(it.settings) &&
    isSpan(it.units) &&
    (it.activities === undefined || isSpan(it.activities)) &&
    isSpan(it.rows) &&
    it.rows[0] > 1 &&
    isPlace(it.machine) &&
    Number.isFinite(it.print);
  return isOne ? (value as Manifest) : undefined;
}
