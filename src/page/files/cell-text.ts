import { type CellObject, SSF } from "@e965/xlsx";

const COUNTED = /%/;
/** Words beside a number: `0" triệu"`, `#,##0\ \đ`. */
const WORDED = /"[^"]*\p{L}[^"]*"|\\\p{L}|[₫]/u;
/** Codes and numbers of telephones begin with noughts. */
const CODED = /^0{2,}$/;
const two = (number: number) => String(number).padStart(2, "0");

/**
 * What a cell of a file says, in the way people write it here. Dates are written from what they are, since how they are
 * shown follows the language of the machine; numbers keep their percent and the words beside them.
 */
export function fileCellText(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell) return "";
  if (cell.t === "s") return String(cell.v ?? "").normalize("NFC");
  if (cell.t === "b") return cell.v === true ? "TRUE" : "FALSE";
  if (cell.t === "e") return cell.w ?? "#N/A";
  if (cell.t !== "n" || typeof cell.v !== "number") return "";
  const format = typeof cell.z === "string" ? cell.z.replace(/\[[^\]]*\]/g, "") : "General";
  if (SSF.is_date(format)) return dateText(cell.v, format, date1904);
  const isShown = COUNTED.test(format) || WORDED.test(format) || CODED.test(format);
  return isShown ? swapped(SSF.format(format, cell.v)) : numberText(cell.v);
}

/** As much of a moment as the cell shows. */
function dateText(serial: number, format: string, date1904: boolean): string {
  const letters = format.replace(/"[^"]*"|\\./g, "").toLowerCase();
  const code = SSF.parse_date_code(serial, { date1904 });
  if (!code || !/[dy]/.test(letters)) return SSF.format(format, serial, { date1904 });
  const { y, m, d, H, M } = code;
  if (!letters.includes("d")) return letters.includes("m") ? `${two(m)}/${y}` : String(y);
  const time = H || M ? ` ${two(H)}:${two(M)}` : "";
  return `${two(d)}/${two(m)}/${y}${time}`;
}

/** What a sum in binary adds behind the fifteenth digit is nobody's. */
const numberText = (number: number) => String(Number(number.toPrecision(15))).replace(".", ",");

/** The library groups and divides as in English. */
const swapped = (text: string) =>
  text.trim().replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "." ? "," : "."));
