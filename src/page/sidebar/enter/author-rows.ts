import { readPeople } from "../../../core/reading/read-people";

/** One author as the form shows them. */
export interface AuthorRow {
  name: string;
  /** Percent as typed, without its sign. */
  share: string;
  leader: boolean;
}

export const blankAuthor: AuthorRow = { name: "", share: "", leader: false };

const LEADER = "(chủ nhiệm)";

/** The cell of several authors: one a line, with share and leader as the readers take them. */
export function authorsText(rows: readonly AuthorRow[]): string {
  return rows
    .filter(({ name, share }) => name.trim() !== "" || share.trim() !== "")
    .map(({ name, share, leader }) => {
      const percent = share.trim().replace(/\s*%$/, "");
      return [name.trim(), percent && `(${percent}%)`, leader && LEADER].filter(Boolean).join(" ");
    })
    .join("\n");
}

/** The rows of a cell; `undefined` when they would lose something that the cell says, such as a position. */
export function authorRows(text: string): readonly AuthorRow[] | undefined {
  if (text.trim() === "") return [blankAuthor];
  const rows = readPeople(text).map(({ name, share, leader }) => ({
    name,
    share: share === undefined ? "" : String(share).replace(".", ","),
    leader,
  }));
  const letters = (value: string) =>
    value
      .normalize("NFC")
      .replace(/[\s;,()\d.%–-]+/g, "")
      .toLowerCase();
  return letters(authorsText(rows)) === letters(text) ? rows : undefined;
}
