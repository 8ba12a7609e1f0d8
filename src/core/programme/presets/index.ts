import type { Settings } from "../schema";
import { hoaBinh } from "./hoa-binh";
import { national } from "./national";
import { seventyFiveThousand } from "./seventy-five-thousand";

/** The campaigns that a new workbook can start from, the built-in one first. */
export const presets: readonly Settings[] = [hoaBinh, national, seventyFiveThousand];
export { hoaBinh, national, seventyFiveThousand };
