import type { DashboardFigures } from "../../api/bridge-dashboard";
import { fill } from "../../core/words/fill";
import { dashboardWords } from "../../messages/vi/dashboard-vi";
import { Typed } from "../kit/parts";

export type When = Pick<DashboardFigures, "asOf" | "computedAt" | "scope">;

/** Whose figures these are and of which day, and when they were computed; a day or a part of the register stands out. */
export const OfWhen = ({ asOf, computedAt, scope }: When) => (
  <p class="of-when">
    <span>{fill(dashboardWords.computed, { moment: computedAt })}</span>
    {scope.kind !== "all" && (
      <b class="in-force">
        <Typed>{fill(dashboardWords.only, { name: scope.name })}</Typed>
      </b>
    )}
    <b class={asOf === "" ? "" : "in-force"}>
      {asOf !== ""
        ? fill(dashboardWords.asOf, { day: asOf })
        : scope.kind === "all"
          ? dashboardWords.everything
          : dashboardWords.everythingOf}
    </b>
  </p>
);
