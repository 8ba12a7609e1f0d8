import { logHeadings } from "../../messages/vi/setup-vi";
import { downFrom } from "../platform/down-from";
import { ensureSize } from "../platform/ensure-size";
import { freeFirstRow } from "../platform/free-first-row";
import { freezeLines } from "../platform/freeze-lines";
import { setWidths } from "../platform/set-sizes";
import { styleHeadings } from "../platform/style-headings";
import type { SetUpTab } from "./set-up-tab";

/** Makes or mends `Nhật ký`; its lines stay as they are. */
export function setUpLog({ sheet, isNew }: SetUpTab): void {
  ensureSize(sheet, 100, logHeadings.length, isNew);
  const headings = sheet.getRange(1, 1, 1, logHeadings.length);
  const present = isNew ? logHeadings : headings.getValues()[0]!;
  if (logHeadings.some((heading, at) => present[at] !== heading)) freeFirstRow(sheet);
  headings.setValues([[...logHeadings]]);
  styleHeadings(headings, "#3c4043");
  downFrom(sheet, 2, 1).setNumberFormat("dd/mm/yyyy hh:mm");
  setWidths(sheet, [130, 180, 180, 480]);
  freezeLines({ sheet, isNew }, 1)();
}
