import type { Phase, Programme, Window } from "../programme/programme";
import { DAY, formatDay, formatMoment, formatMonth, MINUTE, type WallTime } from "../reading/wall-time";
import type { FixedKey } from "../register/columns";
import { type Choice, offered, recognising } from "../words/choices";
import type { ExampleCells } from "./define-rule";
import { exampleRow, topicRow } from "./example-row";
import { lastClosing, recognitionEnds } from "./recognition-too-late";

/** A place of an example, as `{appliedFrom}`, `{closes1+1}`: a bound, and how many days or minutes behind it. */
const PLACE = /\{(\w+?)([+-]\d+)?\}/g;

/** What an ordinary row of a campaign says in a column; empty where it says nothing. */
export const ordinaryCell = (column: FixedKey, programme: Programme): string =>
  String(inProgramme({ [column]: { ...exampleRow, ...topicRow }[column] ?? "" }, programme)?.[column] ?? "");

type Places = Readonly<Record<string, ((later: number) => string) | undefined>>;

/**
 * An example in the terms of a campaign: its bounds, and an ordinary row's days between them. `undefined` where the
 * campaign has no such bound, kind or window.
 */
export function inProgramme(cells: ExampleCells, programme: Programme): ExampleCells | undefined {
  const places = placesOf(programme);
  let lacking = false;
  // Without a portal nobody fills its column in.
  const said = Object.entries(cells).filter(([column]) => programme.portal || column !== "registeredAt");
  const filled = said.map(([column, cell]) => [
    column,
    typeof cell !== "string"
      ? cell
      : cell.replace(PLACE, (_place, name: string, later = "0") => {
          const text = places[name]?.(Number(later));
          lacking ||= text === undefined;
          return text ?? "";
        }),
  ]);
  return lacking ? undefined : Object.fromEntries(filled);
}

function placesOf(programme: Programme): Places {
  const { application, recognisedFrom, topicAcceptedFrom, phases, choices } = programme;
  const { applied, recognised, registered } = ordinaryDays(programme);
  const [level] = offered(choices.topicLevels);
  const isTopic = ({ means }: Choice) => means.includes("topic");
  const [kind] = offered(choices.kinds.filter((each) => !isTopic(each)));
  const [topic] = offered(choices.kinds.filter(isTopic));
  const [body] = recognising(choices.recognisers);
  return {
    ...{ applied: day(applied), recognised: day(recognised), registered: moment(registered) },
    accepted: day(Math.max(recognised, finite(topicAcceptedFrom) ?? recognised)),
    appliedFrom: day(application.from),
    appliedFromMonth: month(application.from),
    appliedTo: day(application.before - 1),
    appliedToMonth: month(application.before - 1),
    recognisedFrom: day(recognisedFrom),
    recognisedTo: day(recognitionEnds(programme) - 1),
    recognisedBefore: day(programme.recognisedBefore - 1),
    recognisedBeforeMonth: month(programme.recognisedBefore - 1),
    lastClosing: day(lastClosing(programme) - 1),
    acceptedFrom: day(topicAcceptedFrom),
    acceptedFromMonth: month(topicAcceptedFrom),
    ...Object.assign({}, ...phases.map(windowPlaces)),
    ...countedPlaces(programme),
    kind: text(kind),
    topic: text(topic),
    level: text(level),
    body: text(body?.name),
    undatedBody: text(choices.recognisers.find(({ means }) => means.includes("undated"))?.name),
  };
}

const windowPlaces = ({ registration: { from, before } }: Phase, index: number): Places => ({
  [`opens${index + 1}`]: moment(from),
  [`opens${index + 1}Day`]: day(from),
  [`opens${index + 1}Month`]: month(from),
  [`closes${index + 1}`]: moment(before),
  [`closes${index + 1}Day`]: day(before - 1),
});

/** The edges of what counts; a campaign that counts by the portal's date has the windows of the portal. */
function countedPlaces({ phaseBy, phases }: Programme): Places {
  if (phaseBy === "registration" || phases.length === 0) return {};
  const windows = phases.map(({ window }) => window);
  const first = Math.min(...windows.map(({ from }) => from));
  const last = Math.max(...windows.map(({ before }) => before));
  const gap = windows.find(({ before }) => windows.every(({ from }) => before < from || from < before));
  return {
    countedFrom: day(first),
    countedFromMonth: month(first),
    countedGap: gap && gap.before < last ? day(gap.before) : undefined,
    countedTo: day(last - 1),
  };
}

const text = (word: string | undefined) => (word === undefined ? undefined : () => word);
const finite = (wall: WallTime) => (Number.isFinite(wall) ? wall : undefined);
const day = (wall: WallTime) =>
  Number.isFinite(wall) ? (later: number) => formatDay(wall + later * DAY) : undefined;
const month = (wall: WallTime) => (Number.isFinite(wall) ? () => formatMonth(wall) : undefined);
const moment = (wall: WallTime) =>
  Number.isFinite(wall) ? (later: number) => formatMoment(wall + later * MINUTE) : undefined;

/** Days on which an initiative can be applied, recognised and registered, each as early as the campaign allows. */
function ordinaryDays({ application, recognisedFrom, phases, phaseBy }: Programme) {
  const windows = phases.map(({ registration }) => registration);
  const counted = (wall: WallTime) =>
    (phaseBy === "registration" ? [] : phases)
      .map(({ window }) => earliest(window, wall))
      .find((each) => each !== undefined) ?? wall;
  const opens = windows.find(({ from }) => Number.isFinite(from))?.from;
  const applied = counted(
    finite(application.from) ?? finite(recognisedFrom) ?? opens ?? application.before - DAY,
  );
  const recognised = counted(Math.max(applied, finite(recognisedFrom) ?? applied));
  const registered = windows.map((window) => earliest(window, recognised)).find((wall) => wall !== undefined);
  return { applied, recognised, registered: registered ?? recognised };
}

const earliest = ({ from, before }: Window, wall: WallTime) =>
  wall < before ? Math.max(from, wall) : undefined;
