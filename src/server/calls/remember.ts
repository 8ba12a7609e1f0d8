import type { RequestOf } from "../../api/bridge";
import { MOST_WORDINGS } from "../../api/bridge-remember";
import type { Wording } from "../../core/assessment/remember-wording";
import { choiceLists } from "../../core/words/choices";
import { rememberWordings } from "../settings/remember-wordings";
import { mayManage, mustManage } from "../workbook/settings-tab";
import type { Call } from "./define-call";
import { isNothing, list, object, oneOf, textUpTo } from "./is";

/** Longer is no name of anything. */
const LONGEST = 300;

const columns = ["unit", ...(Object.keys(choiceLists) as (keyof typeof choiceLists)[])] as const;

const isWording = object<Wording>({
  column: oneOf(...columns),
  text: textUpTo(LONGEST),
  meant: textUpTo(LONGEST),
});

export const pageMayRemember: Call<"pageMayRemember"> = {
  takes: isNothing,
  answer: (_nothing, spreadsheet) => mayManage(spreadsheet),
};

/** Asked twice, the second finds them known: what is remembered is told by reading it. */
export const pageRemember: Call<"pageRemember"> = {
  afterwards: "rewrites",
  takes: object<RequestOf<"pageRemember">>({ wordings: list(isWording, MOST_WORDINGS) }),
  answer({ wordings }, spreadsheet) {
    mustManage(spreadsheet);
    return rememberWordings(spreadsheet, wordings);
  },
};
