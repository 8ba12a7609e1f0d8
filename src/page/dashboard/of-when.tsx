import type { DashboardFigures } from "../../api/bridge-dashboard";
import { fill } from "../../core/words/fill";
import { dashboardWords } from "../../messages/vi/dashboard-vi";

export type When = Pick<DashboardFigures, "asOf" | "computedAt">;

/** Of which day figures are, and when they were computed; a day stands out. */
export const OfWhen = ({ asOf, computedAt }: When) => (
  <p class="of-when">
    <span>{fill(dashboardWords.computed, { moment: computedAt })}</span>
    <b class={asOf === "" ? "" : "day-in-force"}>
      {asOf === "" ? dashboardWords.everything : fill(dashboardWords.asOf, { day: asOf })}
    </b>
  </p>
);
