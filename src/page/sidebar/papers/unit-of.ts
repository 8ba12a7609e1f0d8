import type { PaperRow } from "../../../api/bridge-papers";
import { saidIn } from "./said-in";

/** As the catalogue calls it, else as the row does. */
export const unitOf = ({ unit, cells }: Pick<PaperRow, "cells" | "unit">): string =>
  unit || saidIn(cells.unit);
