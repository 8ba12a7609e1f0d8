import type { CallName } from "../../api/bridge";
import * as activities from "./activities";
import * as awards from "./awards";
import * as cells from "./cells";
import * as check from "./check";
import * as dashboard from "./dashboard";
import type { Call } from "./define-call";
import * as drafts from "./drafts";
import * as fix from "./fix";
import * as freeze from "./freeze";
import * as headings from "./headings";
import * as keepResults from "./keep-results";
import * as namesakes from "./namesakes";
import * as newProgramme from "./new-programme";
import * as papers from "./papers";
import * as part from "./part";
import * as progress from "./progress";
import * as remember from "./remember";
import * as reminders from "./reminders";
import * as report from "./report";
import * as row from "./row";
import * as save from "./save";
import * as setUp from "./set-up";
import * as settings from "./settings";
import * as start from "./start";
import * as trace from "./trace";
import * as traceFigure from "./trace-figure";
import * as upgrade from "./upgrade";
import * as waiting from "./waiting";

/** Every call of the page, by the name under which the page calls it. */
export const calls: { readonly [N in CallName]: Call<N> } = {
  pageAddActivity: activities.pageAddActivity,
  pageTakeBackActivity: activities.pageTakeBackActivity,
  ...awards,
  ...cells,
  ...check,
  ...dashboard,
  pageDrafts: drafts.pageDrafts,
  ...fix,
  ...freeze,
  ...headings,
  ...keepResults,
  ...namesakes,
  ...newProgramme,
  ...papers,
  ...part,
  ...progress,
  ...remember,
  ...reminders,
  ...report,
  ...row,
  ...save,
  ...setUp,
  ...settings,
  ...start,
  ...trace,
  ...traceFigure,
  ...upgrade,
  ...waiting,
};
