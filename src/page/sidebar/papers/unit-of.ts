import type { PaperRow } from "../../../api/bridge-papers";

/** As the catalogue calls it, else as the row does. */
export const unitOf = ({ unit, cells }: PaperRow): string => unit || (cells.unit ?? "").trim();
