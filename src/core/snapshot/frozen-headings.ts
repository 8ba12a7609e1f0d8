import { resultHeadings } from "../register/columns";

const [verdict, phase, reasons, , person] = resultHeadings;

/** The columns of the rows as frozen; the machine's column stands at the far right. */
export const frozenHeadings = {
  row: "Dòng",
  code: "Mã",
  unit: "Đơn vị",
  title: "Tên sáng kiến",
  verdict,
  phase,
  reasons,
  person,
} as const;

export type FrozenKey = keyof typeof frozenHeadings;

export const frozenKeys = Object.keys(frozenHeadings) as FrozenKey[];

/** Whether a row of a tab is that of the headings. */
export const areFrozenHeadings = (cells: readonly unknown[]): boolean =>
  frozenKeys.every((key, at) => cells[at] === frozenHeadings[key]);
