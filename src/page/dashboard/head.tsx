import { useEffect, useState } from "preact/hooks";
import type { DashboardFigures } from "../../api/bridge-dashboard";
import type { ReportScope } from "../../core/report/scope";
import { fill } from "../../core/words/fill";
import { dashboardWords } from "../../messages/vi/dashboard-vi";
import { enterWords } from "../../messages/vi/sidebar-vi";
import { DateField } from "../kit/date-field";
import { dateReading } from "../kit/field-reading";
import { Button, Typed } from "../kit/parts";
import { OfWhen } from "./of-when";
import { printPage } from "./print-page";
import { ScopeField } from "./scope-field";

const DAY = "as-of";
const wholeRegister: ReportScope = { kind: "all", name: "" };

interface HeadProps {
  figures: DashboardFigures | undefined;
  busy: boolean;
  view(asOf: string, scope: ReportScope): void;
}

/** Whose figures these are and of when, the choice of another day, and the way to paper. */
export function Head({ figures, busy, view }: HeadProps) {
  const [day, setDay] = useState("");
  const [scope, setScope] = useState(wholeRegister);
  const shown = figures?.asOf ?? "";
  useEffect(() => {
    setDay(shown);
    if (figures) setScope(figures.scope);
  }, [figures]);
  const lacksUnit = scope.kind === "unit" && scope.name === "";
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy && !lacksUnit) view(day.trim(), scope);
  };
  return (
    <header class="head">
      <div class="of-what">
        <h1>{figures ? <Typed>{figures.programmeName}</Typed> : dashboardWords.name}</h1>
        {figures && <OfWhen {...figures} />}
      </div>
      <form class="tools" onSubmit={submit}>
        {figures && figures.listedUnits.length > 0 && (
          <ScopeField units={figures.listedUnits} scope={scope} change={setScope} />
        )}
        <div class="field day">
          <label for={DAY}>{dashboardWords.day}</label>
          <DateField
            id={DAY}
            label={dashboardWords.day}
            value={day}
            placeholder={fill(enterWords.dateHint, { text: "30/04/2024" })}
            change={setDay}
          />
          <span id={`${DAY}-hint`} class="unseen">
            {dashboardWords.dayHint} {dateReading(day)}
          </span>
        </div>
        <button type="submit" disabled={busy || lacksUnit}>
          {dashboardWords.view}
        </button>
        {shown !== "" && (
          <Button
            disabled={busy}
            onPress={() => {
              setDay("");
              view("", figures?.scope ?? wholeRegister);
            }}
          >
            {dashboardWords.everyRow}
          </Button>
        )}
        <Button primary disabled={!figures || busy} onPress={printPage}>
          {dashboardWords.print}
        </Button>
      </form>
    </header>
  );
}
