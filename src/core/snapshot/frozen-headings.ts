import { resultHeadings } from "../register/columns";

/** The columns of the rows as frozen; the machine's column stands at the far right. */
export const frozenHeadings = [
  "Dòng",
  "Mã",
  "Đơn vị",
  "Tên sáng kiến",
  resultHeadings[0],
  resultHeadings[1],
  resultHeadings[2],
  resultHeadings[4],
] as const;
