import type { Draft } from "../../api/draft";
import { keepMyDrafts, myDrafts } from "../platform/my-drafts";
import type { Call } from "./define-call";
import { isForm, isRow, isText, list, object, orNull } from "./is";

const MOST_DRAFTS = 50;

const areDrafts = list(
  object<Draft>({ cells: isForm, edit: orNull(object({ row: isRow, before: isForm, otherUnit: isText })) }),
  MOST_DRAFTS,
);

/** What the person filled in and has not saved; nothing where what was kept cannot be read any more. */
export function readDrafts(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Draft[] {
  try {
    const kept: unknown = JSON.parse(myDrafts(spreadsheet) || "[]");
    return areDrafts(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps for the person what is not saved yet, in the place of what was kept before. */
export const pageDrafts: Call<"pageDrafts"> = {
  takes: object({ drafts: areDrafts }),
  answer: ({ drafts }, spreadsheet) => ({
    kept: keepMyDrafts(spreadsheet, drafts.length > 0 ? JSON.stringify(drafts) : ""),
  }),
};
