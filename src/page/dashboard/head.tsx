import { useEffect, useState } from "preact/hooks";
import type { DashboardFigures } from "../../api/bridge-dashboard";
import { fill } from "../../core/words/fill";
import { dashboardWords } from "../../messages/vi/dashboard-vi";
import { DateField } from "../kit/date-field";
import { dateReading } from "../kit/field-reading";
import { Button, Typed } from "../kit/parts";
import { printPage } from "./print-page";

const DAY = "as-of";

interface HeadProps {
  figures: DashboardFigures | undefined;
  busy: boolean;
  view(asOf: string): void;
}

/** Whose figures these are and of when, the choice of another day, and the way to paper. */
export function Head({ figures, busy, view }: HeadProps) {
  const [day, setDay] = useState("");
  const shown = figures?.asOf ?? "";
  useEffect(() => setDay(shown), [shown]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) view(day.trim());
  };
  return (
    <header class="head">
      <div class="of-what">
        <h1>{figures ? <Typed>{figures.programmeName}</Typed> : dashboardWords.name}</h1>
        {figures && (
          <p class="of-when">
            <span>{fill(dashboardWords.computed, { moment: figures.computedAt })}</span>
            <b>{shown === "" ? dashboardWords.everything : fill(dashboardWords.asOf, { day: shown })}</b>
          </p>
        )}
      </div>
      <form class="tools" onSubmit={submit}>
        <div class="field day">
          <label for={DAY}>{dashboardWords.day}</label>
          <DateField
            id={DAY}
            label={dashboardWords.day}
            value={day}
            placeholder="30/04/2024"
            change={setDay}
          />
          <span id={`${DAY}-hint`} class="unseen">
            {dashboardWords.dayHint} {dateReading(day)}
          </span>
        </div>
        <button type="submit" disabled={busy}>
          {dashboardWords.view}
        </button>
        {shown !== "" && (
          <Button
            disabled={busy}
            onPress={() => {
              setDay("");
              view("");
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
